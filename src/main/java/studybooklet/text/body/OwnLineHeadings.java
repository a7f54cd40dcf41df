package studybooklet.text.body;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.TextBlock;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/** Finds headings that have a number and a line of their own: 一、会议概况, （二）主要做法, 1 引言. */
final class OwnLineHeadings {
    /** A numbered line with more characters than this is a paragraph. */
    private static final int LONGEST = 48;

    private OwnLineHeadings() {}

    /** The number of each block that is such a heading; null for the other blocks. */
    static @Nullable Numbering[] find(List<TextBlock> body) {
        @Nullable Numbering[] sections = SectionNumbers.of(body);
        @Nullable Numbering[] found = new Numbering[body.size()];
        for (int i = 0; i < body.size(); i++) {
            if (isUndecided(body.get(i))) {
                Numbering number = numberOf(body.get(i));
                found[i] = number == null ? sections[i] : isListItem(body, i, number) ? null : number;
            }
        }
        dropSingleWord(body, found);
        return found;
    }

    /** Whether neither a correction mark nor an earlier step has decided what the block is. */
    static boolean isUndecided(TextBlock block) {
        return block.correction() == null && block.role() == TextBlock.Role.PROSE;
    }

    /** Whether the block has the form of a numbered heading; its neighbours are not considered. */
    static boolean looksNumbered(TextBlock block) {
        return numberOf(block) != null;
    }

    private static @Nullable Numbering numberOf(TextBlock block) {
        Numbering number = block.numbering();
        if (number == null || number.kind() == Numbering.NumberKind.CIRCLE) {
            return null;
        }
        String text = block.text();
        int length = Signs.size(text.substring(Math.min(number.length(), text.length())));
        boolean open = !block.endsSentence() || Signs.in(block.last(), "？！?!”’");
        boolean continues = Signs.in(block.last(), "；;，,、");
        boolean heading = length > 0 && length <= LONGEST && open && !continues && !Signs.containsAny(text, "。；");
        return heading ? number : null;
    }

    /** A numbered line next to another one of its kind is an item of a list: a heading has text below it. */
    private static boolean isListItem(List<TextBlock> body, int i, Numbering number) {
        return isSibling(body, i - 1, number)
                || isSibling(body, i + 1, number)
                || i + 1 == body.size() && !Signs.endsSentence(body.get(i).text());
    }

    private static boolean isSibling(List<TextBlock> body, int i, Numbering number) {
        Numbering other = i < 0 || i >= body.size() ? null : numberOf(body.get(i));
        return other != null && other.kind() == number.kind();
    }

    /** 误区一：… is a heading only if 误区二：… is another one; 例一： alone introduces an example. */
    private static void dropSingleWord(List<TextBlock> body, @Nullable Numbering[] found) {
        long words = Arrays.stream(found).filter(OwnLineHeadings::isWord).count();
        for (int i = 0; i < found.length && words == 1; i++) {
            if (isWord(found[i]) && body.get(i).text().indexOf('之') < 0) {
                found[i] = null;
            }
        }
    }

    private static boolean isWord(@Nullable Numbering number) {
        return number != null && number.kind() == Numbering.NumberKind.WORD;
    }
}
