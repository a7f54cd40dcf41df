package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Signs;

/** Removes an end mark after an article's last sentence: ■, （完）. */
public final class EndMarks implements Step<ArticleDraft> {
    private final ConversionLog log;

    /** A step that reports to this log. */
    public EndMarks(ConversionLog log) {
        this.log = log;
    }

    @Override
    public ArticleDraft apply(ArticleDraft draft) {
        if (draft.body().isEmpty()) {
            return draft;
        }
        int last = draft.body().size() - 1;
        TextBlock block = draft.body().get(last);
        int end = markFrom(block.text());
        TextBlock rest = block.part(0, end);
        TextBlock mark = block.part(end, block.text().length());
        if (mark == null || rest != null && !rest.endsSentence()) {
            return draft;
        }
        log.consume(mark, "end mark");
        List<TextBlock> body = new ArrayList<>(draft.body().subList(0, last));
        if (rest != null) {
            body.add(rest);
        }
        return draft.withBody(body);
    }

    /** Index of the end mark, and of the spaces before it; the text's length if there is none. */
    private static int markFrom(String text) {
        int end = BlockShape.withoutFinis(text);
        while (end > 1 && (Signs.in(text.charAt(end - 1), Signs.END_MARKS) || Signs.isSpace(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }
}
