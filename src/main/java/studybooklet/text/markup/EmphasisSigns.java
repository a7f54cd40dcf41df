package studybooklet.text.markup;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.InlineMarks;
import studybooklet.text.model.Span;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Labels;
import studybooklet.text.report.ConversionLog;

/** Removes asterisks of emphasis and backslashes of escapes from a Markdown source, so that no rule takes them for text. */
public final class EmphasisSigns implements Step<List<TextBlock>> {
    private final ConversionLog log;

    /** Tells the log of each sign that it removes, and of the emphasis to write again. */
    public EmphasisSigns(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<TextBlock> apply(List<TextBlock> blocks) {
        return log.inlines().isEmpty()
                ? blocks
                : blocks.stream().map(this::remove).toList();
    }

    private TextBlock remove(TextBlock block) {
        if (Labels.opens(block.text()) || block.role() == TextBlock.Role.VERBATIM) {
            return block;
        }
        List<Span> spans = new ArrayList<>();
        for (Span span : block.spans()) {
            remove(block, span, spans);
        }
        return spans.equals(block.spans()) ? block : block.of(spans);
    }

    /** Adds what is left of a span without its signs. */
    private void remove(TextBlock block, Span span, List<Span> left) {
        int at = span.start();
        for (InlineMarks.Emphasis e : log.inlines().emphasisBetween(span.start(), span.end())) {
            int end = e.close() + e.stars();
            if (e.open() < at || end > span.end()) {
                continue;
            }
            add(left, at, e.open());
            add(left, e.open() + e.stars(), e.close());
            log.consume(new Span(e.open(), e.open() + e.stars()), "sign of emphasis");
            log.consume(new Span(e.close(), end), "sign of emphasis");
            boolean whole = block.spans().size() == 1 && e.open() == span.start() && end == span.end();
            if (!whole) {
                log.inlines().keep(e);
            }
            at = end;
        }
        add(left, at, span.end());
    }

    /** Adds a range without its backslashes. */
    private void add(List<Span> spans, int from, int to) {
        int start = from;
        for (int escape : log.inlines().escapesBetween(from, to)) {
            if (start < escape) {
                spans.add(new Span(start, escape));
            }
            log.consume(new Span(escape, escape + 1), "escape of a character");
            start = escape + 1;
        }
        if (start < to) {
            spans.add(new Span(start, to));
        }
    }
}
