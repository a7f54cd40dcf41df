package studybooklet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import studybooklet.cache.Kept;

/**
 * An article's body as well-formed XHTML 5 without a root element, rendered once for both outputs.
 *
 * @param texts the markup before, between and behind the slots, one more than these; tags may stay open from one to the
 *     next
 * @param size how many characters of markup there are, in steps of {@value #STEP}, rounded up: who asks for it need not
 *     be asked again after every edit
 * @param slots what each output fills in, in order
 */
public record Fragment(List<String> texts, int size, List<Piece.Slot> slots) {
    /** Characters. */
    private static final int STEP = 1024;

    /** Characters that a slot may need. */
    private static final int SLOT = 64;

    public Fragment {
        texts = Kept.copyOf(texts);
        slots = List.copyOf(slots);
        if (Kept.count(texts) != slots.size() + 1) {
            throw new IllegalArgumentException(Kept.count(texts) + " texts and " + slots.size() + " slots");
        }
    }

    /** @param pieces markup and slots in order */
    public Fragment(List<Piece> pieces) {
        this(texts(pieces), size(pieces), slots(pieces));
    }

    private static List<String> texts(List<Piece> pieces) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Markup markup) {
                text.append(markup.xhtml());
            } else {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
        texts.add(text.toString());
        return texts;
    }

    private static int size(List<Piece> pieces) {
        int length = 0;
        for (Piece piece : pieces) {
            length += piece instanceof Piece.Markup markup ? markup.xhtml().length() : 0;
        }
        return (length + STEP - 1) / STEP * STEP;
    }

    private static List<Piece.Slot> slots(List<Piece> pieces) {
        List<Piece.Slot> slots = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Slot slot) {
                slots.add(slot);
            }
        }
        return slots;
    }

    /** The same markup around other slots, as many as these. */
    public Fragment with(List<Piece.Slot> others) {
        return new Fragment(texts, size, others);
    }

    /**
     * The fragment with every slot filled.
     *
     * @param fill gives the text for a slot, escaped for an attribute value where it stands in one
     */
    public String resolve(Function<Piece.Slot, String> fill) {
        if (slots.isEmpty()) {
            return texts.get(0);
        }
        StringBuilder out = new StringBuilder(size + SLOT * slots.size());
        appendTo(out, fill);
        return out.toString();
    }

    /**
     * The markup with every slot filled.
     *
     * @param texts the markup around the slots
     * @param filled what stands in them
     */
    public static String joined(List<String> texts, List<String> filled) {
        StringBuilder out = new StringBuilder(length(texts) + length(filled));
        int at = 0;
        for (String text : texts) {
            out.append(text);
            if (at < filled.size()) {
                out.append(filled.get(at++));
            }
        }
        return out.toString();
    }

    private static int length(List<String> texts) {
        int length = 0;
        for (String text : texts) {
            length += text.length();
        }
        return length;
    }

    /** Adds the fragment with every slot filled, as {@link #resolve} does. */
    void appendTo(StringBuilder out, Function<Piece.Slot, String> fill) {
        int at = 0;
        for (String text : texts) {
            out.append(text);
            if (at < slots.size()) {
                out.append(fill.apply(slots.get(at++)));
            }
        }
    }
}
