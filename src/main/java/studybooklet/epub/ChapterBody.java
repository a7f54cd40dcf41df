package studybooklet.epub;

import java.util.List;
import studybooklet.cache.Kept;
import studybooklet.markdown.Fragment;
import studybooklet.template.MadeText;

/**
 * A chapter's text for its page.
 *
 * @param texts the markup around the slots
 * @param filled what the slots hold
 */
record ChapterBody(List<String> texts, List<String> filled) implements MadeText {
    ChapterBody {
        texts = Kept.copyOf(texts);
        filled = List.copyOf(filled);
    }

    @Override
    public Form form() {
        return Form.XHTML;
    }

    @Override
    public String text() {
        return Fragment.joined(texts, filled);
    }
}
