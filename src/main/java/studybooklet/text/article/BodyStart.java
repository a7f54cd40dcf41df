package studybooklet.text.article;

import java.util.List;
import studybooklet.text.model.Correction;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Dialogue;
import studybooklet.text.names.Names;
import studybooklet.text.signs.Signs;

/** Whether an article's text follows a title block. */
final class BodyStart {
    /** A cut paragraph below an author is longer than a line of a title. */
    private static final int SHORTEST_CUT = 24;
    /** Below a sure author a shorter one is enough. */
    private static final int SHORTEST_PIECE = 16;

    /** So many lines above a poem are verse too. */
    private static final int MOST_ABOVE = 30;
    /** Lines of the shortest stanza that shows that a poem begins. */
    private static final int LEAST_LINES = 3;
    /** A line of a poem is not longer. */
    private static final int LONGEST_LINE = 24;
    /** The second section begins within so many blocks. */
    private static final int MOST_BLOCKS = 1000;
    /** The heading of a section is not longer. */
    private static final int LONGEST_SECTION = 30;

    private static final List<String> SECOND_SECTION = List.of("2", "２", "02", "二");
    private static final List<String> FIRST_SECTION = List.of("1", "１", "01", "一");

    private BodyStart() {}

    /**
     * Whether running text, a numbered heading or a letter follows.
     *
     * @param start index of the first block of the title block
     */
    static boolean follows(TitleBlock head, List<TextBlock> blocks, int start) {
        int end = head.end();
        boolean signed = !head.bylines().isEmpty();
        if (end >= blocks.size()) {
            return false;
        }
        TextBlock next = blocks.get(end);
        if (!signed && BlockShape.isEditorsNote(next.text())) {
            return false;
        }
        boolean cut = next.size() >= SHORTEST_CUT && Signs.containsAny(next.text(), "，");
        return BlockShape.isBody(next)
                || next.is(Correction.CorrectionKind.KEEP)
                || head.hasSureAuthor() && isPiece(next)
                || cut && head.hasAuthor()
                || isLetter(blocks, end)
                || !head.titles().isEmpty()
                        && BlockShape.isAddressees(
                                next.text(),
                                head.titles().get(head.titles().size() - 1).text())
                || Dialogue.isSpoken(next.text())
                || BlockShape.isNumbered(next)
                || isFirstSection(blocks, end)
                || head.hasSureAuthor() && isStanza(blocks, start, end)
                || signed && end + 1 < blocks.size() && followsOneLater(head, blocks.get(end + 1), start);
    }

    /** Whether the first section begins: its number stands alone above its text, or 1 引言 is followed by 2 and a heading. */
    static boolean isFirstSection(List<TextBlock> blocks, int at) {
        int number = section(blocks.get(at), FIRST_SECTION);
        if (number >= 0) {
            return blocks.subList(at + 1, Math.min(blocks.size(), at + MOST_BLOCKS)).stream()
                    .anyMatch(block -> section(block, SECOND_SECTION) == number);
        }
        return FIRST_SECTION.contains(blocks.get(at).text())
                && at + 1 < blocks.size()
                && BlockShape.isBody(blocks.get(at + 1));
    }

    /** Whether verse follows a title and a name, all set apart: short lines right below each other. */
    private static boolean isStanza(List<TextBlock> blocks, int start, int at) {
        if (at - start != 2 || start > 0 && blocks.get(start).gap() == 0) {
            return false;
        }
        int to = at;
        while (to < blocks.size()
                && isVerseLine(blocks.get(to))
                && (to == at || blocks.get(to).gap() == 0)) {
            to++;
        }
        boolean verseAbove =
                blocks.subList(Math.max(0, start - MOST_ABOVE), start).stream().noneMatch(BlockShape::isBody);
        boolean apart = verseAbove && blocks.subList(start + 1, at + 1).stream().allMatch(block -> block.gap() > 0);
        return to - at >= LEAST_LINES
                && apart
                && (to == blocks.size() || blocks.get(to).gap() > 0);
    }

    private static boolean isVerseLine(TextBlock block) {
        Names names = Names.parse(block.text());
        return block.size() <= LONGEST_LINE && BlockShape.isTitleLike(block) && (names == null || !names.sure());
    }

    /** The index in {@code numbers} of the number before a space and a heading; negative if the block has no such number. */
    private static int section(TextBlock block, List<String> numbers) {
        String text = block.text();
        int space = 0;
        while (space < text.length() && !Signs.isSpace(text.charAt(space))) {
            space++;
        }
        boolean heading = space < text.length() && block.size() <= LONGEST_SECTION && !Signs.containsAny(text, "，。；：");
        return heading ? numbers.indexOf(text.substring(0, space)) : -1;
    }

    /** Whether text may follow after one block that is something else. */
    private static boolean followsOneLater(TitleBlock head, TextBlock second, int start) {
        return head.sureAuthor() && (start == 0 || isPiece(second)) || BlockShape.isBody(second);
    }

    /** Whether the block can be a paragraph that a column break cut: it has a comma, as few titles have, and no end. */
    private static boolean isPiece(TextBlock block) {
        return block.size() > SHORTEST_PIECE && Signs.containsAny(block.text(), "，。；") && !block.endsSentence();
    }

    /** Whether a letter begins with this block: a salutation with text below it. */
    static boolean isLetter(List<TextBlock> blocks, int at) {
        if (at + 1 >= blocks.size() || !BlockShape.isSalutation(blocks.get(at).text())) {
            return false;
        }
        TextBlock second = blocks.get(at + 1);
        return BlockShape.isBody(second) || isPiece(second) || BlockShape.isSalutation(second.text());
    }
}
