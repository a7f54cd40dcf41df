package studybooklet.text.article;

import java.util.List;
import studybooklet.text.model.Correction;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Dialogue;
import studybooklet.text.signs.Signs;

/** Whether an article's text follows a title block. */
final class BodyStart {
    /** A cut paragraph below an author is longer than a line of a title. */
    private static final int SHORTEST_CUT = 24;
    /** Below a sure author a shorter one is enough. */
    private static final int SHORTEST_PIECE = 16;

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
                || Dialogue.isSpoken(next.text())
                || BlockShape.isNumbered(next)
                || isFirstSection(blocks, end)
                || signed && end + 1 < blocks.size() && followsOneLater(head, blocks.get(end + 1), start);
    }

    /** Whether the number of the first section stands alone above its text. */
    private static boolean isFirstSection(List<TextBlock> blocks, int at) {
        return FIRST_SECTION.contains(blocks.get(at).text())
                && at + 1 < blocks.size()
                && BlockShape.isBody(blocks.get(at + 1));
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
