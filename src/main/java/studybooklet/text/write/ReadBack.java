package studybooklet.text.write;

import java.util.List;
import studybooklet.text.model.SourceText;
import studybooklet.text.model.Span;
import studybooklet.text.signs.Signs;

/**
 * Reads a written body back as a Markdown reader would and compares its characters with the source: the same in the same
 * order, white space aside. This check does not depend on the log.
 */
final class ReadBack {
    private final String markdown;
    private final SourceText source;
    /** The spans of the source that the body is made of. */
    private final List<Span> spans;

    private int at;
    private boolean lineStart = true;
    /** Index of the span to compare, and the offset in the source. */
    private int span;

    private int place;
    private int difference = -1;

    private ReadBack(String markdown, int from, SourceText source, List<Span> spans) {
        this.markdown = markdown;
        this.at = from;
        this.source = source;
        this.spans = spans;
        this.place = spans.isEmpty() ? 0 : spans.get(0).start();
        toNext();
    }

    /**
     * Offset in the source of the first character that the body does not give back; negative if it gives back all.
     *
     * @param markdown an article's file
     * @param from where its body begins
     * @param spans the spans of the source that the body is made of, in order
     * @param copied ranges of the body that were copied from the source and are not compared
     */
    static int firstDifference(String markdown, int from, SourceText source, List<Span> spans, List<Span> copied) {
        ReadBack back = new ReadBack(markdown, from, source, spans);
        for (Span range : copied) {
            back.readTo(range.start());
            back.skipTo(range.end());
        }
        back.readTo(markdown.length());
        return back.difference < 0 && !back.isAtEnd() ? back.place : back.difference;
    }

    private void readTo(int end) {
        while (at < end) {
            if (lineStart) {
                lineStart = false;
                skipSigns(end);
            } else if (markdown.charAt(at) == '\n') {
                lineStart = true;
                at++;
            } else {
                character(end);
            }
        }
    }

    private void skipTo(int end) {
        at = end;
        lineStart = markdown.charAt(end - 1) == '\n';
    }

    private boolean isAtEnd() {
        return span >= spans.size();
    }

    /** Moves to the next character that is not white space. */
    private void toNext() {
        while (!isAtEnd()) {
            if (place == spans.get(span).end()) {
                span++;
                place = isAtEnd() ? place : spans.get(span).start();
            } else if (Signs.isSpace(source.at(place))) {
                place++;
            } else {
                return;
            }
        }
    }

    private void compare(char c) {
        if (difference >= 0) {
            return;
        }
        if (isAtEnd() || source.original().charAt(place) != c) {
            difference = Math.min(place, source.text().length() - 1);
            return;
        }
        place++;
        toNext();
    }

    /** Skips a comment, or the signs of a heading, quotation, list or note, at the head of a line. */
    private void skipSigns(int end) {
        if (markdown.startsWith("<!--", at)) {
            at = markdown.indexOf('\n', at);
            return;
        }
        int start = at;
        while (at < markdown.length() && markdown.charAt(at) == '#') {
            at++;
        }
        if (at == start && (markdown.startsWith("> ", at) || markdown.startsWith("- ", at))) {
            at += 2;
        }
        if (at < end && markdown.startsWith("[^", at)) {
            at = labelEnd() + 2;
        }
    }

    /** Index of the bracket that closes the label at this index; brackets within it are escaped. */
    private int labelEnd() {
        int end = markdown.indexOf(']', at);
        while (markdown.charAt(end - 1) == '\\') {
            end = markdown.indexOf(']', end + 1);
        }
        return end;
    }

    private void character(int end) {
        char c = markdown.charAt(at);
        boolean hardBreak = c == '\\' && markdown.startsWith("\n", at + 1);
        if (c == '\\' && at + 1 < end && !hardBreak) {
            compare(markdown.charAt(at + 1));
            at += 2;
        } else if (markdown.startsWith("[^", at)) {
            at = labelEnd() + 1;
        } else if (c == '*') {
            at++;
        } else {
            if (!Signs.isSpace(c) && !hardBreak) {
                compare(c);
            }
            at++;
        }
    }
}
