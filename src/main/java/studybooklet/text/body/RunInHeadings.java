package studybooklet.text.body;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.TextBlock;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Numbering.NumberKind;
import studybooklet.text.signs.Signs;

/**
 * Finds headings that open a paragraph: （一）标题。正文. One alone could be the first sentence of a numbered paragraph, so
 * each needs another heading with a number of its kind.
 */
final class RunInHeadings {
    /** A first sentence with more characters than this is text. */
    private static final int LONGEST = 26;

    private static final Set<NumberKind> KINDS =
            EnumSet.of(NumberKind.WORD, NumberKind.HAN, NumberKind.HAN_BRACKETS, NumberKind.ARABIC);

    private RunInHeadings() {}

    /**
     * A heading that opens a paragraph.
     *
     * @param number its number
     * @param end index in the paragraph after the heading, its full stop included
     */
    record Opening(Numbering number, int end) {}

    /**
     * The heading that each paragraph opens with; null for the other blocks.
     *
     * @param ownLine for each block, the number of the heading that it is
     */
    static @Nullable Opening[] find(List<TextBlock> body, @Nullable Numbering[] ownLine) {
        @Nullable Opening[] found = new Opening[body.size()];
        Map<NumberKind, Integer> siblings = new EnumMap<>(NumberKind.class);
        for (int i = 0; i < body.size(); i++) {
            Numbering number = ownLine[i];
            Opening opening = number == null ? opening(body.get(i)) : null;
            found[i] = opening;
            if (number != null || opening != null) {
                siblings.merge(number != null ? number.kind() : opening.number().kind(), 1, Integer::sum);
            }
        }
        for (int i = 0; i < found.length; i++) {
            Opening opening = found[i];
            if (opening != null && siblings.getOrDefault(opening.number().kind(), 0) < 2) {
                found[i] = null;
            }
        }
        return found;
    }

    private static @Nullable Opening opening(TextBlock block) {
        Numbering number = block.correction() == null ? block.numbering() : null;
        int end = number != null && KINDS.contains(number.kind()) ? end(block.text(), number) : -1;
        return number == null || end < 0 ? null : new Opening(number, end);
    }

    /** Index after the full stop of the heading; negative if the text does not open with one. */
    private static int end(String text, Numbering number) {
        int limit = Math.min(text.length() - 1, number.length() + LONGEST + 1);
        boolean colon = false;
        for (int i = number.length() + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '。') {
                return i + 1;
            }
            colon |= c == '：';
            boolean introduced = colon && (c == '，' || i - number.length() < 2);
            if (Signs.in(c, "；;") || introduced) {
                return -1;
            }
        }
        return -1;
    }
}
