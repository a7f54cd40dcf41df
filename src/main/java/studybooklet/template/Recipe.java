package studybooklet.template;

import java.io.IOException;
import java.io.Writer;

/**
 * A record that tells all that a text of the output is made from, so that the text can be made again from what was kept
 * of it.
 */
public interface Recipe {
    /**
     * Writes the text; does not close the writer.
     *
     * @throws studybooklet.problem.BuildException if a template is missing or wrong
     */
    void writeTo(Writer out, Templates templates) throws IOException;
}
