package studybooklet.site;

import java.util.function.Supplier;

/**
 * A page before it is rendered. Its model is made when it is needed and not kept, because the texts of a large booklet on
 * all their pages would fill the memory.
 *
 * @param path its file in the site
 * @param template the template's path in the templates folder
 * @param model makes the model; may be called on any thread
 */
record PlannedPage(String path, String template, Supplier<PageModel> model) {}
