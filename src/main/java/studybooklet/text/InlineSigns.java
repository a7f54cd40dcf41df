package studybooklet.text;

import org.jspecify.annotations.Nullable;

/**
 * Finds emphasis and links in the lines of a source that is Markdown: **词** and *词* within one line, and [某报](https://…).
 * A star that has no partner, or between figures (2*3*4), is a star.
 */
final class InlineSigns {
    private static final int LONGEST_EMPHASIS = 120;
    private static final int LONGEST_TEXT = 120;
    private static final int LONGEST_ADDRESS = 500;
    private static final String[] SCHEMES = {"http://", "https://", "mailto:"};

    private final Source source;
    private final Inlines inlines;

    private InlineSigns(Source source, Inlines inlines) {
        this.source = source;
        this.inlines = inlines;
    }

    static void find(Source source, Line line, Inlines inlines) {
        new InlineSigns(source, inlines).find(line);
    }

    private void find(Line line) {
        int at = line.start();
        while (at < line.end()) {
            at = source.at(at) == '*' ? emphasis(line, at) : source.at(at) == '\\' ? at + 2 : at + 1;
        }
        for (int i = line.start(); i < line.end(); i++) {
            Inlines.Link link = source.at(i) == '[' ? link(source, line, i) : null;
            if (link != null) {
                inlines.add(link);
                i = link.close();
            }
        }
    }

    /** Whether the line holds a link: nothing but Markdown writes one so. */
    static boolean holdsLink(Source source, Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (source.at(i) == '[' && link(source, line, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Reads the stars that begin here; returns where to go on. */
    private int emphasis(Line line, int open) {
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
        add(line, open, close, stars);
        return end;
    }

    /** Words, without white space at their ends. */
    private boolean isText(int from, int to) {
        boolean words = false;
        for (int i = from; i < to; i++) {
            words |= Signs.isHan(source.at(i)) || Signs.isAsciiLetter(source.at(i));
        }
        return words && !Signs.isSpace(source.at(from)) && !Signs.isSpace(source.at(to - 1));
    }

    private void add(Line line, int open, int close, int stars) {
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
            inlines.add(new Inlines.Emphasis(open, close, stars, from, to));
        }
    }

    private boolean isApart(int at) {
        return Signs.isSpace(source.at(at)) || isMark(at);
    }

    private boolean isMark(int at) {
        char c = source.at(at);
        return !Character.isLetterOrDigit(c) && !Signs.isSpace(c) && !Signs.isHan(c);
    }

    private static Inlines.@Nullable Link link(Source source, Line line, int open) {
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
        return close < line.end() && source.at(close) == ')' ? new Inlines.Link(open, middle, close) : null;
    }

    private static boolean opensAddress(Source source, int at) {
        for (String scheme : SCHEMES) {
            if (source.text().startsWith(scheme, at)) {
                return true;
            }
        }
        return false;
    }

    /** A character of an address that stands for itself in Markdown; a reference such as {@literal &copy;} would not. */
    private static boolean isAddress(char c) {
        return c > ' ' && !Signs.isSpace(c) && !Signs.in(c, "()<>\\;*_`[]|~");
    }
}
