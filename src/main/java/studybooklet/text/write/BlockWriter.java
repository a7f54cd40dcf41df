package studybooklet.text.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studybooklet.text.model.Footnotes;
import studybooklet.text.model.InlineMarks;
import studybooklet.text.model.SourceText;
import studybooklet.text.model.Span;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Signs;

/**
 * Writes the text of blocks: escaped, with footnote marks as references, with emphasis and links. Accounts in the log for each
 * character, and tells it of one that is out of the order of the source.
 */
final class BlockWriter {
    private final ConversionLog log;
    private final SourceText source;
    private final Footnotes footnotes;
    private final StringBuilder out;
    /** Ranges of the Markdown that are copied verbatim. */
    private final List<Span> copied = new ArrayList<>();
    /** The spans of the source that were written, in the order of writing. */
    private final List<Span> written = new ArrayList<>();
    /** Offset in the source after the last character written. */
    private int last;
    /** The same for endnotes, which have an order of their own: in the source they may stand where a page ends. */
    private int lastNote;
    /** Index in the Markdown of the start of the line, if the current block starts there; else -1. */
    private int lineFrom = -1;

    BlockWriter(ConversionLog log, Footnotes footnotes, StringBuilder out) {
        this.log = log;
        this.source = log.source();
        this.footnotes = footnotes;
        this.out = out;
    }

    List<Span> written() {
        return List.copyOf(written);
    }

    /** The ranges of the Markdown that were copied verbatim, in order. */
    List<Span> copied() {
        return List.copyOf(copied);
    }

    /** Writes a block at the start of a line. */
    void paragraph(TextBlock block) {
        write(block, true, signs(block));
    }

    /** Writes a heading after its #. A # at its end is escaped, because it would close the heading. */
    void heading(TextBlock block) {
        int from = out.length();
        inLine(block);
        if (out.length() > from && out.charAt(out.length() - 1) == '#') {
            out.insert(out.length() - 1, '\\');
        }
    }

    /** Writes a block within a line. */
    void inLine(TextBlock block) {
        write(block, false, signs(block));
    }

    /** Writes a block within bold text, so without its own emphasis. */
    void bold(TextBlock block) {
        List<InlineMarks.Sign> signs = new ArrayList<>(log.inlines().verbatimIn(block));
        signs.addAll(footnotes.citationsIn(block));
        signs.sort(Comparator.comparingInt(InlineMarks.Sign::at));
        write(block, false, signs);
    }

    /** Writes the text of an endnote. */
    void note(TextBlock block) {
        int body = last;
        last = lastNote;
        paragraph(block);
        lastNote = last;
        last = body;
    }

    /** Accounts for a block that was copied verbatim to this range of the Markdown. */
    void account(TextBlock block, Span range) {
        block.spans().forEach(this::accountCopy);
        copied.add(range);
    }

    private void accountCopy(Span span) {
        log.account(span);
        if (span.start() < last) {
            log.disorder(span.start());
        }
        last = span.end();
    }

    /** The marks of footnotes, emphasis and links in a block, in order. */
    private List<InlineMarks.Sign> signs(TextBlock block) {
        List<InlineMarks.Sign> signs = new ArrayList<>(log.inlines().signsIn(block));
        signs.addAll(footnotes.citationsIn(block));
        signs.sort(Comparator.comparingInt(InlineMarks.Sign::at));
        return signs;
    }

    private void write(TextBlock block, boolean lineStart, List<? extends InlineMarks.Sign> signs) {
        ArrayDeque<InlineMarks.Sign> left = new ArrayDeque<>(signs);
        boolean start = lineStart;
        lineFrom = lineStart ? out.length() : -1;
        Span before = null;
        for (Span span : block.spans()) {
            if (before != null && TextBlock.spaceBetween(source.at(before.end() - 1), source.at(span.start()))) {
                out.append(' ');
            }
            span(span, start, left);
            start = false;
            before = span;
        }
    }

    private void span(Span span, boolean lineStart, ArrayDeque<InlineMarks.Sign> signs) {
        int at = span.start();
        boolean start = lineStart;
        while (!signs.isEmpty() && signs.getFirst().at() + signs.getFirst().length() <= span.end()) {
            InlineMarks.Sign sign = signs.removeFirst();
            if (sign.at() > at) {
                plain(new Span(at, sign.at()), start);
            }
            if (sign.at() >= at) {
                sign(sign);
                at = sign.at() + sign.length();
                start = false;
            }
        }
        if (at < span.end()) {
            plain(new Span(at, span.end()), start);
        }
    }

    private void sign(InlineMarks.Sign sign) {
        out.append(sign.markdown());
        if (sign.length() > 0) {
            Span span = new Span(sign.at(), sign.at() + sign.length());
            if (sign.verbatim()) {
                accountCopy(span);
                copied.add(new Span(out.length() - sign.markdown().length(), out.length()));
            } else {
                log.account(span);
                last = Math.max(last, span.end());
            }
        }
    }

    private void plain(Span span, boolean lineStart) {
        account(span);
        if (lineFrom >= 0 && Signs.in(source.at(span.start()), ".)") && holdsOnlyDigits(lineFrom)) {
            out.append('\\');
        }
        MarkdownEscape.append(out, source.original(span), lineStart);
    }

    /** Whether digits and nothing else were written from this index on: with a stop behind them they would open a list. */
    private boolean holdsOnlyDigits(int from) {
        return out.length() > from && out.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    }

    private void account(Span span) {
        accountCopy(span);
        written.add(span);
    }
}
