package studybooklet.text.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.source.SourceBlock;
import studybooklet.source.SourceBlock.BlockKind;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Correction.CorrectionKind;
import studybooklet.text.model.TextLine;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/**
 * What a block of a document is for conversion.
 *
 * @param correction the decision about its first line, or null
 * @param sign the sign of its first line
 */
record BlockMeaning(@Nullable Correction correction, TextLine.Sign sign) {
    /** A title is among so many blocks at the top; one further below is a heading. */
    private static final int TITLE_WITHIN = 3;
    /** Characters of the longest paragraph that is a heading because it is bold. */
    private static final int LONGEST_BOLD = 30;
    /** Above the first paragraph of so many characters, bold lines are titles or names. */
    private static final int LEAST_TEXT = 40;

    private static final BlockMeaning PLAIN = new BlockMeaning(null, TextLine.Sign.NONE);

    /** The meanings of all blocks, in order. */
    static List<BlockMeaning> of(List<SourceBlock> blocks) {
        OutlineLevels levels = OutlineLevels.of(blocks, TITLE_WITHIN);
        List<Integer> bold = boldHeadings(blocks);
        List<BlockMeaning> meanings = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            SourceBlock block = blocks.get(i);
            boolean below = i > 0 && blocks.get(i - 1).kind() == BlockKind.TITLE;
            meanings.add(bold.contains(i) ? with(CorrectionKind.HEADING, 0) : of(block, below, levels));
        }
        return meanings;
    }

    private static BlockMeaning of(SourceBlock block, boolean belowTitle, OutlineLevels levels) {
        return switch (block.kind()) {
            case TITLE -> with(belowTitle ? CorrectionKind.TITLE : CorrectionKind.ARTICLE, 0);
            case SUBTITLE -> with(CorrectionKind.SUBTITLE, 0);
            case HEADING -> new BlockMeaning(levels.meaning(block), TextLine.Sign.NONE);
            case PARAGRAPH -> PLAIN;
            case ITEM -> new BlockMeaning(new Correction(CorrectionKind.KEEP, 0), TextLine.Sign.ITEM);
            case QUOTE -> new BlockMeaning(null, TextLine.Sign.QUOTE);
            case VERBATIM -> new BlockMeaning(new Correction(CorrectionKind.KEEP, 0), TextLine.Sign.VERBATIM);
        };
    }

    private static BlockMeaning with(CorrectionKind kind, int level) {
        return new BlockMeaning(new Correction(kind, level), TextLine.Sign.NONE);
    }

    /** Short paragraphs without a number that are wholly bold, above other text, if there are at least two of them. */
    private static List<Integer> boldHeadings(List<SourceBlock> blocks) {
        List<Integer> found = new ArrayList<>();
        boolean text = false;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            SourceBlock block = blocks.get(i);
            SourceBlock next = blocks.get(i + 1);
            boolean paragraph = block.kind() == BlockKind.PARAGRAPH;
            boolean above = next.kind() == BlockKind.PARAGRAPH && !next.bold();
            if (text && paragraph && above && block.bold() && canHead(block)) {
                found.add(i);
            }
            text |= paragraph && block.text().length() >= LEAST_TEXT;
        }
        return found.size() > 1 ? found : List.of();
    }

    private static boolean canHead(SourceBlock block) {
        String text = block.text();
        return !isNumbered(block)
                && text.length() <= LONGEST_BOLD
                && !Signs.endsSentence(text)
                && Signs.containsHan(text);
    }

    /** Whether a heading begins with a number. */
    static boolean isNumbered(SourceBlock block) {
        return Numbering.parse(block.text()) != null;
    }
}
