package studybooklet.site;

import java.io.IOException;
import studybooklet.cache.CountingWriter;
import studybooklet.template.Recipe;
import studybooklet.template.Templates;

/**
 * A page that a template makes.
 *
 * @param template its path in the templates folder
 */
record TemplatePage(String template, PageModel model) implements Recipe {
    @Override
    public void writeTo(CountingWriter out, Templates templates) throws IOException {
        templates.render(template, model, out);
    }
}
