package studybooklet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An article's body as well-formed XHTML 5 without a root element. Slots mark the places where the outputs differ.
 *
 * @param texts the markup before, between and after the slots: one text more than there are slots. An element may start in
 *     one text and end in a later one.
 * @param slots the slots in document order
 */
public record Fragment(List<String> texts, List<Piece.Slot> slots) {
    public Fragment {
        texts = List.copyOf(texts);
        slots = List.copyOf(slots);
        if (texts.size() != slots.size() + 1) {
            throw new IllegalArgumentException(texts.size() + " texts and " + slots.size() + " slots");
        }
    }

    /** Creates a fragment from markup and slots in document order. */
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

    /** The length of the markup in UTF-16 code units, not counting the slots. */
    public int size() {
        return texts.stream().mapToInt(String::length).sum();
    }

    /**
     * This markup with its slots replaced.
     *
     * @param replacements as many slots as this fragment has
     */
    public Fragment withSlots(List<Piece.Slot> replacements) {
        return new Fragment(texts, replacements);
    }

    /**
     * The markup with every slot filled.
     *
     * @param fill returns the XHTML for a slot; inside an attribute value it must be escaped for that
     */
    public String resolve(Function<Piece.Slot, String> fill) {
        StringBuilder out = new StringBuilder(texts.get(0));
        for (int i = 0; i < slots.size(); i++) {
            out.append(fill.apply(slots.get(i))).append(texts.get(i + 1));
        }
        return out.toString();
    }
}
