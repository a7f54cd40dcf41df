package studybooklet.site;

import java.util.List;
import studybooklet.cache.Kept;
import studybooklet.markdown.Fragment;
import studybooklet.template.MadeText;

/**
 * An article's text for one page, made when a template inserts it and not kept, because the texts of a large booklet on
 * all their pages would fill the memory.
 *
 * @param texts the markup around the slots
 * @param filled what the slots hold on this page
 * @param slug the article's slug where its ids begin with it, else empty
 */
record ArticleText(List<String> texts, List<String> filled, String slug) implements MadeText {
    ArticleText {
        texts = Kept.copyOf(texts);
        filled = List.copyOf(filled);
    }

    @Override
    public Form form() {
        return Form.HTML;
    }

    @Override
    public String text() {
        return BodyText.finished(Fragment.joined(texts, filled), slug);
    }
}
