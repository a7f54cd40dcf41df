package studybooklet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An article's body as well-formed XHTML 5 without a root element, rendered once for both outputs.
 *
 * @param texts the markup before, between and after the slots, one more than there are slots; tags may stay open from one
 *     text to the next
 * @param slots the places that each output fills, in order
 */
public record Fragment(List<String> texts, List<Piece.Slot> slots) {
    /** A guess at the length of what fills a slot, in characters. */
    private static final int SLOT = 64;

    public Fragment {
        texts = List.copyOf(texts);
        slots = List.copyOf(slots);
        if (texts.size() != slots.size() + 1) {
            throw new IllegalArgumentException(texts.size() + " texts and " + slots.size() + " slots");
        }
    }

    /** @param pieces markup and slots in order */
    public static Fragment of(List<Piece> pieces) {
        List<String> texts = new ArrayList<>();
        List<Piece.Slot> slots = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Slot slot) {
                slots.add(slot);
                texts.add(text.toString());
                text.setLength(0);
            } else {
                text.append(((Piece.Markup) piece).xhtml());
            }
        }
        texts.add(text.toString());
        return new Fragment(texts, slots);
    }

    /** The length of the markup in characters, without what fills the slots. */
    public int size() {
        return texts.stream().mapToInt(String::length).sum();
    }

    /** The same markup with other slots, as many as there are now. */
    public Fragment withSlots(List<Piece.Slot> others) {
        return new Fragment(texts, others);
    }

    /**
     * The fragment with every slot filled.
     *
     * @param fill gives the text for a slot, escaped for an attribute value where the slot stands in one
     */
    public String resolve(Function<Piece.Slot, String> fill) {
        if (slots.isEmpty()) {
            return texts.get(0);
        }
        StringBuilder out = new StringBuilder(size() + SLOT * slots.size());
        for (int at = 0; at < slots.size(); at++) {
            out.append(texts.get(at)).append(fill.apply(slots.get(at)));
        }
        return out.append(texts.get(slots.size())).toString();
    }
}
