package studybooklet.site;

import studybooklet.template.Recipe;
import studybooklet.template.Templates;

/**
 * A page that a template makes.
 *
 * @param template its path in the templates folder
 */
record TemplatePage(String template, PageModel model) implements Recipe {
    @Override
    public String text(Templates templates) {
        return templates.render(template, model);
    }
}
