package studybooklet.text.model;

import java.util.List;

/**
 * An article whose body has its headings, lists and verse.
 *
 * @param draft what the article was made of
 * @param elements its body
 */
public record StructuredArticle(ArticleDraft draft, List<BodyElement> elements) {
    /** Copies the list. */
    public StructuredArticle {
        elements = List.copyOf(elements);
    }
}
