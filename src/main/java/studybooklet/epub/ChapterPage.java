package studybooklet.epub;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import studybooklet.cache.Kept;
import studybooklet.markdown.Fragment;
import studybooklet.template.Recipe;
import studybooklet.template.Templates;

/**
 * The page of a chapter that is one file.
 *
 * @param view what the template is given, without the text
 * @param texts the markup around the slots
 * @param filled what the slots hold
 */
record ChapterPage(View.ChapterText view, List<String> texts, List<String> filled) implements Recipe {
    static final String TEMPLATE = "epub/chapter.ftlx";

    ChapterPage {
        texts = Kept.copyOf(texts);
        filled = List.copyOf(filled);
    }

    @Override
    public void writeTo(Writer out, Templates templates) throws IOException {
        out.write(text(templates));
    }

    /** Not looked at yet by {@link PageCheck}. */
    String text(Templates templates) {
        return templates.render(TEMPLATE, view.withBody(Fragment.joined(texts, filled)));
    }
}
