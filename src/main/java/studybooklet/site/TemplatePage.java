package studybooklet.site;

import java.io.IOException;
import java.io.Writer;
import studybooklet.template.Recipe;
import studybooklet.template.Templates;

/**
 * A page that a template makes.
 *
 * @param template its path in the templates folder
 */
record TemplatePage(String template, PageModel model) implements Recipe {
    @Override
    public void writeTo(Writer out, Templates templates) throws IOException {
        templates.render(template, model, out);
    }
}
