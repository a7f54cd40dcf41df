package studybooklet.site;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import studybooklet.cache.Fingerprints;
import studybooklet.markdown.Fragment;
import studybooklet.markdown.Piece;

/**
 * An article's text as XHTML for one page. Templates insert it as they do a string; it is made when that happens and not
 * kept, because the texts of a large booklet on all their pages would fill the memory.
 */
public final class ArticleText implements Fingerprints.Composed {
    private final Fragment body;
    private final Function<Piece.Slot, String> fill;
    private final String slug;
    private final UnaryOperator<String> finish;

    /**
     * @param fill what each slot holds on this page
     * @param slug the article's slug where its ids begin with it, else empty
     * @param finish what is done with the filled text; depends on nothing but the slug
     */
    ArticleText(Fragment body, Function<Piece.Slot, String> fill, String slug, UnaryOperator<String> finish) {
        this.body = body;
        this.fill = fill;
        this.slug = slug;
        this.finish = finish;
    }

    /** The text, to be inserted as it is. */
    @Override
    public String toString() {
        return finish.apply(body.resolve(fill));
    }

    @Override
    public Object parts() {
        List<String> filled = body.slots().stream().map(fill).toList();
        return List.of(body.texts(), filled, slug);
    }
}
