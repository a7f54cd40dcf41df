package studybooklet.text.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.TextLine;
import studybooklet.text.signs.Numbering;

/**
 * Finds headings whose number stands before a numeral: 二、三条经验 is a heading if 一、 is above it and no other 二、 below;
 * otherwise it speaks of 二、三 things. The same holds for 2.3个坚持.
 */
final class CountedHeads {
    /** A line that begins with a number; {@code open} if the number may belong to a sentence. */
    private record CountedHead(int line, Numbering.NumberKind kind, int value, boolean open) {}

    /** Characters at the head of a line that hold its number. */
    private static final int HEAD = 24;
    /** So many numbered lines below, the same number belongs to another list. */
    private static final int NEAR = 24;

    private final List<CountedHead> heads = new ArrayList<>();

    private CountedHeads() {}

    /** The indexes of these lines. */
    static BitSet find(Layout layout, List<TextLine> lines) {
        CountedHeads found = new CountedHeads();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || !isWithinSentence(layout, lines.get(i - 1), lines.get(i))) {
                found.read(i, lines.get(i));
            }
        }
        BitSet counted = new BitSet(lines.size());
        for (Numbering.NumberKind kind :
                new Numbering.NumberKind[] {Numbering.NumberKind.HAN, Numbering.NumberKind.ARABIC}) {
            found.count(found.heads.stream().filter(head -> head.kind() == kind).toList(), counted);
        }
        return counted;
    }

    private static boolean isWithinSentence(Layout layout, TextLine before, TextLine line) {
        return line.gap() == 0
                && !line.breaks()
                && layout.isFull(before)
                && !(layout.indented() && layout.isIndented(line))
                && !before.endsSentence();
    }

    private void read(int i, TextLine line) {
        String text = line.head(HEAD);
        Numbering sure = Numbering.parse(text);
        Numbering number = sure == null ? Numbering.beforeNumeral(text) : sure;
        if (number != null) {
            heads.add(new CountedHead(i, number.kind(), number.value(), sure == null));
        }
    }

    private static void count(List<CountedHead> heads, BitSet counted) {
        int last = 0;
        for (int i = 0; i < heads.size(); i++) {
            CountedHead head = heads.get(i);
            if (head.open()
                    && !follows(last, head, i + 1 < heads.size() ? heads.get(i + 1) : null, sureAfter(heads, i))) {
                continue;
            }
            if (head.open()) {
                counted.set(head.line());
            }
            last = head.value();
        }
    }

    /** Whether the number continues the count and no certain one below has the same value; the first needs a second. */
    private static boolean follows(int last, CountedHead head, @Nullable CountedHead next, @Nullable CountedHead sure) {
        boolean rival = sure != null && sure.value() == head.value();
        boolean begins = head.value() == 1 && last != 1 && next != null && next.value() == 2;
        return !rival && (begins || head.value() > 1 && head.value() == last + 1);
    }

    private static @Nullable CountedHead sureAfter(List<CountedHead> heads, int i) {
        for (int j = i + 1; j < Math.min(heads.size(), i + NEAR); j++) {
            if (!heads.get(j).open()) {
                return heads.get(j);
            }
        }
        return null;
    }
}
