package studybooklet.text.markup;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Span;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Numbering;

/**
 * Removes the asterisks around a numbered run-in heading of a Markdown source, **（一）认账。**欠条…: the number alone marks it
 * as a heading.
 */
public final class EmphasisedHeads implements Step<List<TextBlock>> {
    private static final String SIGN = "**";
    /** Longer bold text is a sentence. */
    private static final int LONGEST = 60;

    private final ConversionLog log;

    /** Tells the log of each sign that it removes. */
    public EmphasisedHeads(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<TextBlock> apply(List<TextBlock> blocks) {
        if (!log.follows(Rule.MARKDOWN_SIGNS)) {
            return blocks;
        }
        List<TextBlock> out = new ArrayList<>(blocks.size());
        for (TextBlock block : blocks) {
            out.add(block.correction() == null && block.text().startsWith(SIGN) ? read(block) : block);
        }
        return out;
    }

    private TextBlock read(TextBlock block) {
        String text = block.text();
        int close = text.indexOf(SIGN, 2);
        boolean numbered = close > 2 && close <= LONGEST && Numbering.parse(text.substring(2, close)) != null;
        TextBlock opening = block.part(0, 2);
        TextBlock head = numbered ? block.part(2, close) : null;
        TextBlock closing = numbered ? block.part(close, close + 2) : null;
        TextBlock rest = numbered ? block.part(close + 2, text.length()) : null;
        if (opening == null || head == null || closing == null || rest == null) {
            return block;
        }
        log.consume(opening, "sign of emphasis");
        log.consume(closing, "sign of emphasis");
        List<Span> spans = new ArrayList<>(head.spans());
        spans.addAll(rest.spans());
        return block.of(spans);
    }
}
