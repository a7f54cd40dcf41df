package studybooklet.text.markup;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.InlineMarks;
import studybooklet.text.model.SourceText;
import studybooklet.text.model.TextLine;
import studybooklet.text.signs.Signs;

/**
 * Finds emphasis and links in the lines of a Markdown source: **词** and *词* within one line, and [某报](https://…). An
 * asterisk without a partner, or between figures (2*3*4), is plain text.
 */
final class InlineSigns {
    /** Longer emphasis is no word or sentence. */
    private static final int LONGEST_EMPHASIS = 120;
    /** Characters of the longest text of a link. */
    private static final int LONGEST_TEXT = 120;

    private static final int LONGEST_ADDRESS = 500;
    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:|\\.{0,2}/|#)|[\\w./-]+\\.(md|html?)\\b");

    private final TextLine line;
    private final SourceText source;
    private final InlineMarks inlines;

    private InlineSigns(TextLine line, InlineMarks inlines) {
        this.line = line;
        this.source = line.source();
        this.inlines = inlines;
    }

    /** Adds the emphasis and the links of the line to {@code inlines}. */
    static void find(TextLine line, InlineMarks inlines) {
        new InlineSigns(line, inlines).find();
    }

    private void find() {
        int at = line.start();
        while (at < line.end()) {
            at = source.at(at) == '*' ? emphasis(at) : source.at(at) == '\\' ? escape(at) : at + 1;
        }
        for (int i = line.start(); i < line.end(); i++) {
            InlineMarks.InlineLink link = source.at(i) == '[' ? link(line, i) : null;
            if (link != null) {
                inlines.add(link);
                i = link.close();
            }
        }
    }

    /** Reads a backslash before punctuation (CommonMark 2.4); returns the offset to continue from. */
    private int escape(int at) {
        if (at + 1 < line.end() && isAsciiPunctuation(source.at(at + 1))) {
            inlines.addEscape(at);
        }
        return at + 2;
    }

    private static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 0x7f && !Signs.isAsciiLetter(c) && !Signs.isDigit(c);
    }

    /** Whether the line holds a link, which only Markdown writes so. */
    static boolean holdsLink(TextLine line) {
        SourceText source = line.source();
        for (int i = line.start(); i < line.end(); i++) {
            if (source.at(i) == '[' && link(line, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Reads the asterisks at this offset; returns the offset to continue from. */
    private int emphasis(int open) {
        int text = open;
        while (text < line.end() && source.at(text) == '*') {
            text++;
        }
        int stars = text - open;
        int close = text;
        while (close < line.end() && close - text <= LONGEST_EMPHASIS && source.at(close) != '*') {
            close++;
        }
        int end = close;
        while (end < line.end() && source.at(end) == '*') {
            end++;
        }
        if (stars > 2 || end - close != stars || !isText(text, close)) {
            return text;
        }
        add(open, close, stars);
        return end;
    }

    /** Whether the range holds words, without white space at its ends. */
    private boolean isText(int from, int to) {
        boolean words = false;
        for (int i = from; i < to; i++) {
            words |= Signs.isHan(source.at(i)) || Signs.isAsciiLetter(source.at(i));
        }
        return words && !Signs.isSpace(source.at(from)) && !Signs.isSpace(source.at(to - 1));
    }

    private void add(int open, int close, int stars) {
        int from = open + stars;
        int to = close;
        if (isMark(from) && open > line.start() && !isApart(open - 1)) {
            from++;
        }
        int after = close + stars;
        if (isMark(to - 1) && after < line.end() && !isApart(after)) {
            to--;
        }
        if (from < to && !Signs.isSpace(source.at(from)) && !Signs.isSpace(source.at(to - 1))) {
            inlines.add(new InlineMarks.Emphasis(open, close, stars, from, to));
        }
    }

    private boolean isApart(int at) {
        return Signs.isSpace(source.at(at)) || isMark(at);
    }

    private boolean isMark(int at) {
        char c = source.at(at);
        return !Character.isLetterOrDigit(c) && !Signs.isSpace(c) && !Signs.isHan(c);
    }

    private static InlineMarks.@Nullable InlineLink link(TextLine line, int open) {
        SourceText source = line.source();
        int middle = open + 1;
        boolean words = false;
        while (middle < line.end() && middle - open <= LONGEST_TEXT && !Signs.in(source.at(middle), "[]*\\")) {
            words |= Signs.isHan(source.at(middle)) || Signs.isAsciiLetter(source.at(middle));
            middle++;
        }
        boolean image = open > line.start() && source.at(open - 1) == '!';
        boolean opens = middle + 1 < line.end() && source.at(middle) == ']' && source.at(middle + 1) == '(';
        if (!words || image || !opens || !opensAddress(source, middle + 2)) {
            return null;
        }
        int close = middle + 2;
        while (close < line.end() && close - middle <= LONGEST_ADDRESS && isAddress(source.at(close))) {
            close++;
        }
        return close < line.end() && source.at(close) == ')' ? new InlineMarks.InlineLink(open, middle, close) : null;
    }

    private static boolean opensAddress(SourceText source, int at) {
        return ADDRESS.matcher(source.text())
                .region(at, Math.min(source.text().length(), at + LONGEST_ADDRESS))
                .lookingAt();
    }

    /** Whether the character can stand in an address unescaped. */
    private static boolean isAddress(char c) {
        return c > ' ' && !Signs.isSpace(c) && !Signs.in(c, "()<>\\;`[]|");
    }
}
