package studybooklet.text.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import studybooklet.text.model.TextLine;

/**
 * The layout of a text's lines.
 *
 * @param wrapped whether lines end where the measure is full, not where a paragraph ends
 * @param measure columns of a full line; 0 where the text is not wrapped
 * @param base columns by which a line that continues a paragraph is indented
 * @param indented whether paragraphs begin with an indent
 */
public record Layout(boolean wrapped, int measure, int base, boolean indented) {
    /** Columns of the widest line that is measured; wider ones count as this wide. */
    private static final int WIDEST = 400;
    /** Columns of the deepest indent that is measured. */
    private static final int DEEPEST = 40;
    /** Columns of the narrowest line that may be full. */
    private static final int LEAST_MEASURE = 16;
    /** A line may fall short of the measure by an opening bracket or a number that would not fit. */
    private static final int SHORT_BY = 6;
    /** A closing mark may hang beyond the measure. */
    private static final int HANGS_BY = 4;

    /** Below this many columns verse is as wide as prose, so two thirds of the lines must be full, to a character. */
    private static final int NARROW = 24;

    /** Below this many columns a text is not taken for wrapped. */
    private static final int NARROWEST = 18;

    /** A line that stops this far before the measure, or less, is full. */
    private static final int FULL_WITHIN = 4;

    /** The layout of a text that is not wrapped. */
    static final Layout LINE_PER_PARAGRAPH = new Layout(false, 0, 0, false);

    /**
     * Measures the lines as the program that wrapped them did: in columns, as most programs do, or in characters, where a digit
     * takes as much room as a Han character. The measure by which more lines are equally long is right.
     */
    public static List<TextLine> measured(List<TextLine> lines) {
        int[] reaches = new int[WIDEST + 1];
        for (TextLine line : lines) {
            reaches[Math.min(inCharacters(line).reach(), WIDEST)]++;
        }
        if (agreeing(reaches) * 10 <= agreeing(reaches(lines)) * 12) {
            return lines;
        }
        List<TextLine> inCharacters = new ArrayList<>();
        lines.forEach(line -> inCharacters.add(inCharacters(line)));
        return inCharacters;
    }

    private static TextLine inCharacters(TextLine line) {
        int indent = line.start() - line.source().lineStart(line.line() - 1);
        return line.withWidth(2 * Math.min(indent, 20), 2 * (line.length()));
    }

    /** How many lines have the most frequent width, to a column. */
    private static int agreeing(int[] reaches) {
        int mode = mode(reaches);
        return sum(reaches, mode - 1, mode + 1);
    }

    private static int[] reaches(List<TextLine> lines) {
        int[] reaches = new int[WIDEST + 1];
        for (TextLine line : lines) {
            reaches[Math.min(line.reach(), WIDEST)]++;
        }
        return reaches;
    }

    /**
     * Finds the layout. A text is wrapped if at least a fifth of its longer lines are about as wide as the most frequent
     * width, most of these stop in mid-sentence, and hardly a line is wider. Short lines do not count, because the header
     * of an archive may have twenty.
     */
    public static Layout of(List<TextLine> lines) {
        int[] reaches = reaches(lines);
        int[] indents = new int[DEEPEST + 1];
        for (TextLine line : lines) {
            indents[Math.min(line.indent(), DEEPEST)]++;
        }
        int mode = mode(reaches);
        int full = sum(reaches, mode - SHORT_BY, mode + HANGS_BY);
        int over = sum(reaches, mode + HANGS_BY + 5, WIDEST);
        int longer = sum(reaches, mode / 2, WIDEST);
        if (full < (over == 0 ? 3 : 4) || full * 5 < longer || over * 10 > lines.size()) {
            return LINE_PER_PARAGRAPH;
        }
        if (mode < NARROW && (mode < NARROWEST || sum(reaches, mode - 2, mode + HANGS_BY) * 3 < longer * 2)) {
            return LINE_PER_PARAGRAPH;
        }
        long open = lines.stream()
                .filter(line -> line.reach() >= mode - SHORT_BY && line.reach() <= mode + HANGS_BY)
                .filter(line -> !line.endsSentence())
                .count();
        if (open * 10 < full * 6L) {
            return LINE_PER_PARAGRAPH;
        }
        int base = base(indents, lines.size());
        return new Layout(true, mode, base, paragraphsAreIndented(lines, mode, base));
    }

    /** The width of most of the text; narrow lines weigh less, because headings, verse and last lines are narrow. */
    private static int mode(int[] reaches) {
        int best = LEAST_MEASURE;
        for (int w = LEAST_MEASURE; w < WIDEST; w++) {
            if (sum(reaches, w - 2, w) * w > sum(reaches, best - 2, best) * best) {
                best = w;
            }
        }
        int exact = best;
        for (int w = best - 2; w < best; w++) {
            exact = reaches[w] > reaches[exact] ? w : exact;
        }
        return exact;
    }

    private static int sum(int[] counts, int from, int to) {
        return Arrays.stream(
                        counts,
                        Math.max(0, Math.min(from, counts.length)),
                        Math.min(counts.length, Math.max(0, to + 1)))
                .sum();
    }

    private static int base(int[] indents, int lines) {
        int base = 0;
        while (base < indents.length - 1 && indents[base] * 100 < lines * 15) {
            base++;
        }
        return base == indents.length - 1 ? 0 : base;
    }

    /** Whether the first lines of paragraphs, after a line that certainly ends one, are indented. */
    private static boolean paragraphsAreIndented(List<TextLine> lines, int mode, int base) {
        int yes = 0;
        int no = 0;
        for (int i = 1; i < lines.size(); i++) {
            TextLine before = lines.get(i - 1);
            TextLine line = lines.get(i);
            boolean sentence = before.endsSentence();
            boolean ended = before.reach() < mode - 2 * SHORT_BY;
            boolean full = line.reach() >= mode - SHORT_BY;
            boolean in = line.indent() >= base + 2;
            yes += full && in && (sentence || ended) ? 1 : 0;
            no += full && !in && sentence && ended ? 1 : 0;
        }
        return yes > no;
    }

    /** Whether the line is as long as the measure allows, or nearly so. */
    boolean isFull(TextLine line) {
        return wrapped && line.reach() >= measure - FULL_WITHIN && line.reach() <= measure + HANGS_BY + 4;
    }

    /** Whether the line is full if its narrow characters, of which it has some, are counted like wide ones. */
    boolean isFullInCharacters(TextLine line) {
        int characters = line.indent() / 2 + line.length();
        boolean narrow = line.reach() + 1 < 2 * characters;
        return wrapped && narrow && characters >= (measure - 1) / 2 && 2 * characters <= measure + HANGS_BY;
    }

    /** Whether the line is indented more than a line that continues a paragraph. */
    boolean isIndented(TextLine line) {
        return line.indent() >= base + 2;
    }

    /** Whether the line had room for so many more columns, so that it did not end because of the measure. */
    boolean hadRoomFor(TextLine line, int columns) {
        return line.reach() + columns <= measure;
    }
}
