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
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/**
 * Finds verse among the blocks of an article: consecutive short lines that end with punctuation, or that have none. Lines
 * without punctuation could also be names, a list, or prose in a narrow column, so they are verse only if most of them
 * contain a word that names and catalogues do not (了, 在, 没有), or if all have five or all have seven characters.
 */
final class VerseLines {
    /** A longer line is prose; a line of a modern poem seldom has more. */
    private static final int LONGEST = 24;
    /** Two clauses of nine characters: longer lines of one length are lines of a column. */
    private static final int LONGEST_EQUAL = 18;
    /** Four characters are the shortest line of classical verse. */
    private static final int SHORTEST_EQUAL = 4;
    /** Without marks a line holds one clause. */
    private static final int LONGEST_BARE = 16;
    /** Fewer lines without marks are headings, signatures or captions. */
    private static final int LEAST_BARE = 4;
    /** Of so many lines of a poem, all but one are in stanzas. */
    private static final int STANZAS_OF = 5;
    /** One in so many lines of a poem has a word of sentences. */
    private static final int WORDS_IN = 3;
    /** Lines with marks that stand apart; two need an introduction as well. */
    private static final int LEAST_APART = 3;

    private static final WordList SENTENCE_WORDS = WordFile.read("verse").group("sentence-word");

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
     * The body, in which lines of verse have that role.
     *
     * @param indent columns by which its paragraphs are indented
     * @param blankLines whether blank lines stand between its paragraphs
     */
    static List<TextBlock> find(ConversionLog log, List<TextBlock> body, int indent, boolean blankLines) {
        VerseLines verse = new VerseLines(log, body, indent, blankLines);
        List<int[]> stanzas = verse.stanzas();
        if (verse.isPoem(stanzas)) {
            log.unsure(body.get(stanzas.get(0)[0]).line(), UnsureDecision.BARE_VERSE);
            stanzas.forEach(stanza -> verse.mark(stanza[0], stanza[1]));
            return verse.body;
        }
        verse.markPointed(stanzas);
        verse.markBare(stanzas);
        return verse.body;
    }

    /** Ranges (from, to) of consecutive short lines without a blank line between them. */
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
        return OwnLineHeadings.isUndecided(block)
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
        if (equal && pointed && least >= SHORTEST_EQUAL) {
            return true;
        }
        return to - from >= LEAST_APART && pointed && (isApart(from, to) || isIntroduced(from) || isDeeper(from))
                || to - from >= 2 && pointed && isApart(from, to) && isIntroduced(from);
    }

    /** Whether the article is a poem: hardly anything but stanzas, with words of sentences in a third of the lines. */
    private boolean isPoem(List<int[]> stanzas) {
        int lines = 0;
        int words = 0;
        for (int[] stanza : stanzas) {
            lines += stanza[1] - stanza[0];
            words += (int) countWords(stanza[0], stanza[1]);
        }
        return stanzas.size() >= 2
                && stanzas.stream().anyMatch(stanza -> !isColumn(stanza[0], stanza[1]))
                && lines >= LEAST_BARE
                && lines * STANZAS_OF >= body.size() * (STANZAS_OF - 1)
                && words * WORDS_IN >= lines;
    }

    /** Whether all lines but the last have one length, as those of a narrow column do. */
    private boolean isColumn(int from, int to) {
        return to - from > 2
                && isEqual(from, to - 1)
                && body.get(to - 1).size() <= body.get(from).size();
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

    /** Marks verse without punctuation. A shorter stanza right after one that is verse is verse too. */
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

    /** Whether all lines consist of Han characters, and none is a name, an office, a date or an editor line. */
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

    /** How many of the lines contain a word of sentences. */
    private long countWords(int from, int to) {
        return body.subList(from, to).stream()
                .filter(line -> SENTENCE_WORDS.occursIn(line.text()))
                .count();
    }
}
