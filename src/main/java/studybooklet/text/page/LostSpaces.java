package studybooklet.text.page;

import java.util.List;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.text.model.SourceText;
import studybooklet.text.report.ConversionReport;
import studybooklet.text.signs.Signs;

/**
 * Reads question marks and U+FFFD as the spaces that they stand for, where an editor saved a text in a charset without
 * no-break or full-width spaces: in place of every indent, or alone on the lines between paragraphs.
 */
public final class LostSpaces {
    private static final String SIGNS = "?\ufffd";
    /** Two no-break or full-width spaces are an indent; four are seen. */
    private static final int WIDEST = 4;
    /** Fewer lines prove nothing. */
    private static final int FEWEST = 3;
    /** A line with more characters is a paragraph, or a line of one. */
    private static final int PARAGRAPH = 30;

    private final SourceText source;
    private final String text;
    private final StringBuilder out;
    private int count;
    private int first = -1;

    private LostSpaces(SourceText source) {
        this.source = source;
        this.text = source.original();
        this.out = new StringBuilder(text);
    }

    /**
     * The source with spaces in place of the signs; itself if there are none.
     *
     * @param read gets an entry with their count
     * @param problems gets a note if there are any
     */
    public static SourceText read(SourceText source, List<ConversionReport.ConsumedMark> read, Problems problems) {
        if (!Signs.containsAny(source.original(), SIGNS)) {
            return source;
        }
        LostSpaces spaces = new LostSpaces(source);
        if (spaces.betweenParagraphs() || spaces.indents()) {
            spaces.replace();
        }
        if (spaces.count == 0) {
            return source;
        }
        String shown = source.original().substring(spaces.first, spaces.first + 1);
        read.add(new ConversionReport.ConsumedMark(
                source.lineAt(spaces.first), shown, "lost space (" + spaces.count + " times)"));
        problems.note(
                new SourceLocation(source.file(), source.lineAt(spaces.first)),
                "read " + spaces.count + " × " + shown + " as the spaces that the text had before it was saved",
                "save texts in UTF-8, so that no character is lost");
        return new SourceText(source.file(), spaces.out.toString());
    }

    /** Whether lines with nothing but such signs stand between all paragraphs. */
    private boolean betweenParagraphs() {
        int alone = 0;
        int adjacent = 0;
        boolean before = true;
        for (int i = 0; i < source.lines(); i++) {
            int head = headEnd(i);
            boolean sign = head > source.lineStart(i) && isBlank(head, source.lineEnd(i));
            boolean blank = isBlank(source.lineStart(i), source.lineEnd(i));
            alone += sign ? 1 : 0;
            adjacent += !sign && !blank && !before ? 1 : 0;
            before = sign || blank;
        }
        return alone >= FEWEST && adjacent == 0;
    }

    /** Whether each long line that begins a paragraph begins with such signs. */
    private boolean indents() {
        int indented = 0;
        boolean whole = true;
        for (int i = 0; i < source.lines(); i++) {
            int from = source.lineStart(i);
            int to = source.lineEnd(i);
            if (isBlank(from, to)) {
                whole = true;
                continue;
            }
            boolean indent = headEnd(i) > from;
            if (whole && !indent && Signs.size(text.substring(from, to)) > PARAGRAPH) {
                return false;
            }
            indented += indent ? 1 : 0;
            whole = Signs.endsSentence(text.substring(from, to));
        }
        return indented >= FEWEST;
    }

    private void replace() {
        for (int i = 0; i < source.lines(); i++) {
            for (int at = source.lineStart(i); at < headEnd(i); at++) {
                if (Signs.in(text.charAt(at), SIGNS)) {
                    out.setCharAt(at, '\u3000');
                    first = first < 0 ? at : first;
                    count++;
                }
            }
        }
    }

    /** Index after the signs at the head of a line; its start if there are none, or too many. */
    private int headEnd(int line) {
        int start = source.lineStart(line);
        int at = start;
        while (at < source.lineEnd(line) && Signs.in(text.charAt(at), SIGNS)) {
            at++;
        }
        return at - start <= WIDEST ? at : start;
    }

    private boolean isBlank(int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> Signs.isSpace((char) c));
    }
}
