package studybooklet.markdown;

import java.util.List;
import java.util.function.Function;

/**
 * An article's body as well-formed XHTML 5 without a root element, rendered once for both outputs.
 *
 * @param pieces markup and slots in order
 */
public record Fragment(List<Piece> pieces) {
    public Fragment {
        pieces = List.copyOf(pieces);
    }

    /**
     * The fragment with every slot filled.
     *
     * @param fill gives the text for a slot, escaped for an attribute value where it stands in one
     */
    public String resolve(Function<Piece.Slot, String> fill) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Markup markup) {
                out.append(markup.xhtml());
            } else {
                out.append(fill.apply((Piece.Slot) piece));
            }
        }
        return out.toString();
    }
}
