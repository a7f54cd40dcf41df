package studybooklet.text.body;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.article.BlockShape;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Dialogue;
import studybooklet.text.names.EditorLines;
import studybooklet.text.names.Labels;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.UnsureDecision;
import studybooklet.text.signs.Bullets;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Signs;

/**
 * Finds verse among the blocks of an article: short lines in a row that end with marks, or that have no marks at all. Lines
 * without marks could also be names, a list, or prose that a narrow column has cut, so they count only where most lines
 * hold a word that no name or catalogue holds (了, 在, 没有), or four or more have five or seven characters each.
 */
final class VerseLines {
    private static final int LONGEST = 24;
    private static final int LONGEST_EQUAL = 18;
    private static final int LONGEST_BARE = 16;
    private static final int LEAST_BARE = 4;
    /** Words of sentences; what merely lists names and things has none. */
    private static final String WORDS = "了的着过在是不没有我你他她它们把被也都还就只这那哪谁吗呢吧啊很再又却向从给让像如";

    private final ConversionLog log;
    private final List<TextBlock> body;
    private final int indent;
    private final boolean blankLines;

    private VerseLines(ConversionLog log, List<TextBlock> body, int indent, boolean blankLines) {
        this.log = log;
        this.body = new ArrayList<>(body);
        this.indent = indent;
        this.blankLines = blankLines;
    }

    /**
     * The body, with the role of verse for each line of it.
     *
     * @param indent columns by which its paragraphs are indented
     * @param blankLines whether blank lines stand between its paragraphs
     */
    static List<TextBlock> find(ConversionLog log, List<TextBlock> body, int indent, boolean blankLines) {
        VerseLines verse = new VerseLines(log, body, indent, blankLines);
        List<int[]> stanzas = verse.stanzas();
        verse.markPointed(stanzas);
        verse.markBare(stanzas);
        return verse.body;
    }

    /** Short lines in a row without a blank line between them, from and to. */
    private List<int[]> stanzas() {
        List<int[]> stanzas = new ArrayList<>();
        int i = 0;
        while (i < body.size()) {
            int end = i;
            while (end < body.size()
                    && isLine(body.get(end))
                    && (end == i || body.get(end).gap() == 0)) {
                end++;
            }
            if (end - i >= 2) {
                stanzas.add(new int[] {i, end});
            }
            i = Math.max(end, i + 1);
        }
        return stanzas;
    }

    private static boolean isLine(TextBlock block) {
        String text = block.text();
        return block.role() == TextBlock.Role.PROSE
                && block.correction() == null
                && block.spans().size() == 1
                && block.size() >= 2
                && block.size() <= LONGEST
                && block.numbering() == null
                && !Labels.opens(text)
                && !Bullets.opens(text)
                && !Endnotes.opensEntry(text)
                && !Signs.in(block.last(), "：:")
                && Dialogue.speaker(text).isEmpty();
    }

    private void mark(int from, int to) {
        for (int j = from; j < to; j++) {
            body.set(j, body.get(j).as(j == from ? TextBlock.Role.VERSE : TextBlock.Role.VERSE_NEXT));
        }
    }

    private void markPointed(List<int[]> stanzas) {
        for (int[] stanza : stanzas) {
            if (isPointed(stanza[0], stanza[1])) {
                mark(stanza[0], stanza[1]);
            }
        }
    }

    private boolean isPointed(int from, int to) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        int marked = 0;
        for (TextBlock line : body.subList(from, to)) {
            least = Math.min(least, line.size());
            most = Math.max(most, line.size());
            marked += Signs.in(line.last(), "，。；！？,;") ? 1 : 0;
        }
        boolean equal = least == most && most <= LONGEST_EQUAL;
        boolean pointed = marked * 2 > to - from;
        if (equal && pointed && least >= 4) {
            return true;
        }
        return to - from >= 3 && pointed && (isApart(from, to) || isIntroduced(from) || isDeeper(from))
                || to - from >= 2 && pointed && isApart(from, to) && isIntroduced(from);
    }

    private boolean isIntroduced(int from) {
        return from > 0 && Signs.in(body.get(from - 1).last(), "：:");
    }

    private boolean isApart(int from, int to) {
        return blankLines
                && (from == 0 || body.get(from).gap() > 0)
                && (to == body.size() || body.get(to).gap() > 0);
    }

    private boolean isDeeper(int from) {
        return body.get(from).indent() >= indent + SetApart.DEEPER_BY;
    }

    /** Lines without marks; where one stanza is verse, a shorter one beside it is too. */
    private void markBare(List<int[]> stanzas) {
        boolean before = false;
        int end = -1;
        for (int[] stanza : stanzas) {
            int from = stanza[0];
            int to = stanza[1];
            boolean free = body.get(from).role() == TextBlock.Role.PROSE;
            boolean beside = before && end == from && free && isBare(from, to) && countWords(from, to) > 0;
            boolean verse = free && (beside || isVerse(from, to));
            if (verse) {
                log.unsure(body.get(from).line(), UnsureDecision.BARE_VERSE);
                mark(from, to);
            }
            before = verse || !free;
            end = to;
        }
    }

    private boolean isVerse(int from, int to) {
        TextBlock above = from > 0 ? body.get(from - 1) : null;
        boolean follows =
                above == null || above.endsSentence() || isIntroduced(from) || above.role() != TextBlock.Role.PROSE;
        boolean set = !blankLines || isApart(from, to) || isDeeper(from) || isIntroduced(from);
        return to - from >= LEAST_BARE
                && follows
                && set
                && isBare(from, to)
                && (isEqual(from, to)
                        ? body.get(from).size() == 5 || body.get(from).size() == 7
                        : countWords(from, to) * 2 >= to - from);
    }

    /** No marks, figures or gaps in any line, and no line that is a name, an office or a day. */
    private boolean isBare(int from, int to) {
        for (TextBlock line : body.subList(from, to)) {
            String text = line.text();
            Names names = Names.parse(text);
            if (line.size() > LONGEST_BARE
                    || line.size() < text.length()
                    || Signs.size(text) < 2
                    || !Names.isHan(text)
                    || names != null && (names.sure() || names.office())
                    || Dates.matches(text)
                    || BlockShape.isSectionWord(text)
                    || EditorLines.matches(text)) {
                return false;
            }
        }
        return true;
    }

    private boolean isEqual(int from, int to) {
        return body.subList(from, to).stream()
                .allMatch(line -> line.size() == body.get(from).size());
    }

    /** How many of the lines hold a word of a sentence. */
    private long countWords(int from, int to) {
        return body.subList(from, to).stream()
                .filter(line -> Signs.containsAny(line.text(), WORDS))
                .count();
    }
}
