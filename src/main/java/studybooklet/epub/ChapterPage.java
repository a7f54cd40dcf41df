package studybooklet.epub;

import java.io.IOException;
import studybooklet.cache.CountingWriter;
import studybooklet.template.Recipe;
import studybooklet.template.Templates;

/**
 * The page of a chapter that is one file.
 *
 * @param view what the template is given, without the text
 * @param body the text
 */
record ChapterPage(View.ChapterText view, ChapterBody body) implements Recipe {
    static final String TEMPLATE = "epub/chapter.ftlx";

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public void writeTo(CountingWriter out, Templates templates) throws IOException {
        templates.render(TEMPLATE, view.withBody(body), out);
    }

    /** Not looked at yet by {@link PageCheck}. */
    String text(Templates templates) {
        return templates.render(TEMPLATE, view.withBody(body));
    }
}
