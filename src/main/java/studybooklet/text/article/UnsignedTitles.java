package studybooklet.text.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;

/**
 * Finds titles without author or note on a page of several articles: they have the indent and the blank lines of the
 * page's other titles. Headings without numbers may have the same layout, but rarely one alone: if two such lines stand
 * between two signed titles, all of them are taken as headings.
 */
final class UnsignedTitles {
    /** A shorter line is rather a heading. */
    private static final int SHORTEST = 5;
    /** A longer line is rather a paragraph. */
    private static final int LONGEST = 30;
    /** Deeper indents are counted as one. */
    private static final int DEEPEST_INDENT = 40;
    /** Least characters of an article's text. */
    private static final int LEAST = 60;
    /** A centred line is indented at least by so many columns more than a paragraph. */
    private static final int CENTRED_BY = 3;

    private final ConversionLog log;
    private final List<TextBlock> blocks;
    private final int indent;
    private final List<Integer> signed = new ArrayList<>();

    private UnsignedTitles(ConversionLog log, List<TextBlock> blocks) {
        this.log = log;
        this.blocks = blocks;
        this.indent = usualIndent(blocks);
    }

    /** Indexes of the blocks that are such titles. */
    static BitSet find(ConversionLog log, List<TextBlock> blocks) {
        UnsignedTitles titles = new UnsignedTitles(log, blocks);
        if (titles.indent >= 2) {
            titles.findSigned();
        }
        if (titles.signed.size() < 2) {
            return new BitSet();
        }
        BitSet found = titles.candidates();
        found.or(titles.unsurelySigned());
        return found;
    }

    /** Titles above a line that may be a name, if title, name and text have the layout of the signed articles. */
    private BitSet unsurelySigned() {
        BitSet found = new BitSet();
        TextBlock model = blocks.get(signed.get(1));
        TextBlock name = blocks.get(signed.get(1) + 1);
        for (int i = 1; i + 2 < blocks.size(); i++) {
            TextBlock title = blocks.get(i);
            TextBlock line = blocks.get(i + 1);
            boolean layout = title.correction() == null
                    && title.indent() == model.indent()
                    && title.gap() >= Math.max(1, model.gap())
                    && line.indent() == name.indent()
                    && line.gap() == name.gap()
                    && BlockShape.isBody(blocks.get(i + 2))
                    && blocks.get(i + 2).indent() == indent;
            boolean signs = layout
                    && BlockShape.isTitleLike(title)
                    && blocks.get(i - 1).endsSentence()
                    && Names.canBeName(line.text())
                    && Names.parse(name.text()) != null;
            if (signs) {
                found.set(i);
            }
        }
        return found;
    }

    /** The indent of more than half of the paragraphs; 0 if there is none. */
    private static int usualIndent(List<TextBlock> blocks) {
        int[] counts = new int[DEEPEST_INDENT + 1];
        int paragraphs = 0;
        for (TextBlock block : blocks) {
            if (BlockShape.isBody(block)) {
                counts[Math.min(DEEPEST_INDENT, block.indent())]++;
                paragraphs++;
            }
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] * 2 > paragraphs) {
                return i;
            }
        }
        return 0;
    }

    private void findSigned() {
        int i = 0;
        while (i < blocks.size()) {
            TitleBlock head = BlockShape.isTitleLike(blocks.get(i)) ? TitleBlockReader.at(log, blocks, i) : null;
            boolean sure = head != null && head.hasAuthor() && head.hasSureAuthor();
            if (sure) {
                signed.add(i);
            }
            i = head != null && sure ? head.end() : i + 1;
        }
    }

    /** The only such line between two signed titles, or below the last one; none if there are two. */
    private BitSet candidates() {
        BitSet found = new BitSet();
        for (int k = 0; k < signed.size(); k++) {
            int end = k + 1 < signed.size() ? signed.get(k + 1) : blocks.size();
            int candidate = -1;
            for (int i = signed.get(k) + 1; i < end; i++) {
                if (isLikeSigned(i)) {
                    if (candidate >= 0) {
                        return new BitSet();
                    }
                    candidate = i;
                }
            }
            boolean between =
                    candidate >= 0 && size(signed.get(k), candidate) >= LEAST && size(candidate, end) >= LEAST;
            if (between) {
                found.set(candidate);
            }
        }
        return found;
    }

    private int size(int from, int to) {
        return blocks.subList(from, to).stream()
                .filter(BlockShape::isBody)
                .mapToInt(TextBlock::size)
                .sum();
    }

    private boolean isLikeSigned(int i) {
        TextBlock block = blocks.get(i);
        TextBlock model = blocks.get(signed.get(1));
        return block.correction() == null
                && i + 1 < blocks.size()
                && place(block) != 0
                && place(block) == place(model)
                && block.gap() >= model.gap()
                && block.size() >= SHORTEST
                && block.size() <= LONGEST
                && BlockShape.isTitleLike(block)
                && !BlockShape.isSubtitle(block)
                && Names.parse(block.text()) == null
                && blocks.get(i - 1).endsSentence()
                && BlockShape.isBody(blocks.get(i + 1))
                && blocks.get(i + 1).indent() == indent;
    }

    /** -1 for a flush line, 1 for a centred one, 0 for one with the indent of paragraphs. */
    private int place(TextBlock block) {
        return block.indent() < indent ? -1 : block.indent() >= indent + CENTRED_BY ? 1 : 0;
    }
}
