package studybooklet.template;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.CountingWriter;

/**
 * A record that tells all that a text of the output is made from, so that the text can be made again from what was kept
 * of it.
 */
public interface Recipe {
    /** The template that places texts in it; null if none does. */
    default @Nullable String template() {
        return null;
    }

    /**
     * Writes the text; does not close the writer.
     *
     * @throws studybooklet.problem.BuildException if a template is missing or wrong
     */
    void writeTo(CountingWriter out, Templates templates) throws IOException;
}
