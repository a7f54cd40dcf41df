package studybooklet.site;

import java.util.function.Supplier;

/**
 * A file to be rendered. The model is created on demand and not kept, so that the texts of a large booklet need not fit
 * into memory several times.
 *
 * @param path the path of the file in the site
 * @param template the path of the template in the templates folder
 * @param model creates the model; may be called on any thread
 */
record PlannedPage(String path, String template, Supplier<PageModel> model) {}
