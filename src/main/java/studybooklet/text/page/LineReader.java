package studybooklet.text.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.Correction;
import studybooklet.text.model.SourceText;
import studybooklet.text.model.Span;
import studybooklet.text.model.TextLine;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Signs;

/**
 * Reads the lines of a source: blank lines become gaps, correction marks go to the line below them. Extracted text indents
 * with tabs, full-width, no-break and plain spaces, so an indent is a number of columns.
 */
public final class LineReader {
    private final ConversionLog log;
    private final SourceText source;
    private final List<TextLine> lines = new ArrayList<>();
    private int gap;
    private @Nullable Correction pending;

    private LineReader(ConversionLog log) {
        this.log = log;
        this.source = log.source();
    }

    /** The lines that are neither blank nor correction marks, in order. */
    public static List<TextLine> read(ConversionLog log) {
        LineReader reader = new LineReader(log);
        for (int i = 0; i < reader.source.lines(); i++) {
            reader.line(reader.source.lineStart(i), reader.source.lineEnd(i));
        }
        return reader.lines;
    }

    private void line(int from, int to) {
        int start = from;
        int indent = 0;
        while (start < to && Signs.isSpace(source.at(start))) {
            indent += columns(source.at(start++));
        }
        int end = to;
        while (end > start && Signs.isSpace(source.at(end - 1))) {
            end--;
        }
        if (start == end) {
            gap++;
        } else if (!keptWords(start, end) && !correction(start, end)) {
            lines.add(new TextLine(
                    source, start, end, indent, width(start, end), gap, false, pending, TextLine.Sign.NONE));
            gap = 0;
            pending = null;
        }
    }

    /** Reads a mark that keeps all lines with its words. */
    private boolean keptWords(int start, int end) {
        String words =
                source.at(start) == '<' ? Correction.keptWords(source.text().substring(start, end)) : null;
        if (words == null) {
            return false;
        }
        log.consume(new Span(start, end), "mark that keeps lines");
        log.keep(words);
        return true;
    }

    private boolean correction(int start, int end) {
        if (source.at(start) != '<' || end - start > 40) {
            return false;
        }
        Correction found = Correction.parse(source.text().substring(start, end));
        if (found == null) {
            return false;
        }
        if (pending != null) {
            log.warning(source.lineAt(start), "two correction marks before one line", "keep the one that is meant");
        }
        log.consume(new Span(start, end), "correction mark");
        pending = found;
        return true;
    }

    private static int columns(char c) {
        return c == '\t' ? 4 : c == 0x3000 ? 2 : c == 0x200b || c == 0xfeff || SourceText.isLineBreak(c) ? 0 : 1;
    }

    private int width(int start, int end) {
        int width = 0;
        for (int i = start; i < end; i++) {
            char c = source.at(i);
            width += Character.isLowSurrogate(c) ? 0 : Signs.isWide(c) || c == 0x3000 ? 2 : 1;
        }
        return width;
    }
}
