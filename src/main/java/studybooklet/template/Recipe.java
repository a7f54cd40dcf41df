package studybooklet.template;

/**
 * A record that tells all that a text of the output is made from, so that the text can be made again from what was kept
 * of it.
 */
public interface Recipe {
    /**
     * The text.
     *
     * @throws studybooklet.problem.BuildException if a template is missing or wrong
     */
    String text(Templates templates);
}
