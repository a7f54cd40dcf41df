package studybooklet.text.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studybooklet.text.model.InlineMarks;
import studybooklet.text.model.SourceText;
import studybooklet.text.model.Span;
import studybooklet.text.model.TextLine;
import studybooklet.text.signs.Signs;

/**
 * Finds the inline markup of a line of a Markdown source: emphasis, backslash escapes, and what is copied verbatim, which is code
 * spans, links, images, autolinks, strikethrough and references to notes. An asterisk without a partner, or between figures
 * (2*3*4), is plain text.
 */
final class InlineSigns {
    /** Characters of the longest emphasis; more is a coincidence. */
    private static final int LONGEST_EMPHASIS = 120;

    /** The text of a link or image: no line of prose between brackets. */
    private static final String TEXT = "\\[(?:[^\\[\\]\\\\]|\\\\.){1,120}]";
    /** An address, in which parentheses must be balanced (CommonMark 6.3), and a title. */
    private static final String ADDRESS =
            "(?:[^()<>\\s\\\\`|]|\\([^()<>\\s\\\\`|]*\\)){1,500}(?:[ \\t]+\"[^\"]{0,120}\")?";

    private static final Pattern LINK = Pattern.compile(
            TEXT + "\\((?=https?://|mailto:|\\.{0,2}/|#|[^()\\s]*\\.(?:md|markdown|html?)\\b)" + ADDRESS + "\\)");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]]{0,120}]\\(" + ADDRESS + "\\)");
    private static final Pattern CODE = Pattern.compile("(`{1,3})(?!`)[^`]{1,200}\\1(?!`)");
    private static final Pattern AUTOLINK =
            Pattern.compile("<(?:https?://|mailto:)[^\\s<>]{1,500}>|<[\\w.+-]{1,60}@[\\w.-]{1,60}>");
    /** A page mark inside of a paragraph. */
    private static final Pattern PAGE = Pattern.compile("<!--\\s*page\\s+\\S+\\s*-->");

    private static final Pattern STRIKETHROUGH = Pattern.compile("~~(?![\\s~])[^~]{1,120}(?<!\\s)~~(?!~)");
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\s\\[\\]]{1,40})]");
    private static final Pattern REFERENCE = Pattern.compile(TEXT + "(?:\\[([^\\[\\]]{0,120})])?");

    private final TextLine line;
    private final SourceText source;
    private final MarkdownLabels labels;
    private final InlineMarks inlines;

    private InlineSigns(TextLine line, MarkdownLabels labels, InlineMarks inlines) {
        this.line = line;
        this.source = line.source();
        this.labels = labels;
        this.inlines = inlines;
    }

    /**
     * Adds the inline markup of a line to {@code inlines}.
     *
     * @param labels the labels that the text defines
     */
    static void find(TextLine line, MarkdownLabels labels, InlineMarks inlines) {
        new InlineSigns(line, labels, inlines).find();
    }

    /** Whether the line contains a link, which no text but Markdown does. */
    static boolean holdsLink(TextLine line) {
        SourceText source = line.source();
        for (int i = line.start(); i < line.end(); i++) {
            if (source.at(i) == '[' && matcher(LINK, line, i).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private void find() {
        int at = line.start();
        while (at < line.end()) {
            int end = verbatimEnd(at);
            if (end > at) {
                inlines.addVerbatim(new Span(at, end));
                at = end;
            } else {
                at = source.at(at) == '\\' ? escape(at) : at + 1;
            }
        }
        at = line.start();
        while (at < line.end()) {
            Span verbatim = inlines.verbatimAt(at);
            at = verbatim != null ? verbatim.end() : source.at(at) == '*' && !isEscaped(at) ? emphasis(at) : at + 1;
        }
    }

    /** The end of the verbatim markup that begins at this offset; the offset itself if none does. */
    private int verbatimEnd(int at) {
        return switch (source.at(at)) {
            case '`' -> end(CODE, at);
            case '<' -> Math.max(end(AUTOLINK, at), end(PAGE, at));
            case '~' -> end(STRIKETHROUGH, at);
            case '!' -> end(IMAGE, at);
            case '[' -> bracketEnd(at);
            default -> at;
        };
    }

    private int bracketEnd(int at) {
        int link = end(LINK, at);
        if (link > at) {
            return link;
        }
        Matcher note = matcher(NOTE, line, at);
        if (note.lookingAt()) {
            return labels.definesNote(note.group(1)) ? note.end() : at;
        }
        Matcher reference = matcher(REFERENCE, line, at);
        if (!reference.lookingAt()) {
            return at;
        }
        String text = reference.group().substring(1, reference.group().indexOf(']'));
        String label = reference.group(1);
        return labels.definesLink(label == null || label.isEmpty() ? text : label) ? reference.end() : at;
    }

    private int end(Pattern pattern, int at) {
        Matcher found = matcher(pattern, line, at);
        return found.lookingAt() ? found.end() : at;
    }

    private static Matcher matcher(Pattern pattern, TextLine line, int at) {
        return pattern.matcher(line.source().text()).region(at, line.end());
    }

    /** Reads a backslash before punctuation (CommonMark 2.4); returns the offset to continue from. */
    private int escape(int at) {
        if (at + 1 < line.end() && isAsciiPunctuation(source.at(at + 1))) {
            inlines.addEscape(at);
        }
        return at + 2;
    }

    private boolean isEscaped(int at) {
        return !inlines.escapesBetween(at - 1, at).isEmpty();
    }

    private static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 0x7f && !Signs.isAsciiLetter(c) && !Signs.isDigit(c);
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
            Span verbatim = inlines.verbatimAt(close);
            close = verbatim == null ? close + 1 : verbatim.end();
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
        if (isMark(from) && open > line.start() && !isApart(open - 1) && inlines.verbatimAt(from) == null) {
            from++;
        }
        int after = close + stars;
        if (isMark(to - 1) && after < line.end() && !isApart(after) && !inlines.endsVerbatim(to)) {
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
}
