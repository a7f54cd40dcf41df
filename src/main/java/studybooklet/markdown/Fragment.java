package studybooklet.markdown;

import java.util.List;
import java.util.function.Function;

/**
 * An article's body as well-formed XHTML 5 without a root element, rendered once for both outputs.
 *
 * @param pieces markup and slots in order
 */
public record Fragment(List<Piece> pieces) {
    /** Characters that a slot may need. */
    private static final int SLOT = 64;

    public Fragment {
        pieces = List.copyOf(pieces);
    }

    /**
     * The fragment with every slot filled.
     *
     * @param fill gives the text for a slot, escaped for an attribute value where it stands in one
     */
    public String resolve(Function<Piece.Slot, String> fill) {
        if (pieces.size() == 1 && pieces.get(0) instanceof Piece.Markup whole) {
            return whole.xhtml();
        }
        StringBuilder out = new StringBuilder(length());
        appendTo(out, fill);
        return out.toString();
    }

    /** Adds the fragment with every slot filled, as {@link #resolve} does. */
    void appendTo(StringBuilder out, Function<Piece.Slot, String> fill) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Markup markup) {
                out.append(markup.xhtml());
            } else {
                out.append(fill.apply((Piece.Slot) piece));
            }
        }
    }

    /** About how many characters it has with every slot filled. */
    int length() {
        int length = 0;
        for (Piece piece : pieces) {
            length += piece instanceof Piece.Markup markup ? markup.xhtml().length() : SLOT;
        }
        return length;
    }
}
