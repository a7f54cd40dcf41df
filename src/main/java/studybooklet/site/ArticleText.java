package studybooklet.site;

import java.util.function.Supplier;

/**
 * An article's text as XHTML for one page. Templates insert it as they do a string; it is made when that happens and not
 * kept, because the texts of a large booklet on all their pages would fill the memory.
 */
public final class ArticleText {
    private final Supplier<String> xhtml;

    ArticleText(Supplier<String> xhtml) {
        this.xhtml = xhtml;
    }

    /** The text, to be inserted as it is. */
    @Override
    public String toString() {
        return xhtml.get();
    }
}
