package studybooklet.text.body;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.TextLog;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.Span;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;

/** The bodies that the tests of this package convert: each line is a block, and a blank line is the gap before the next. */
final class Bodies {
    /** A paragraph of 31 characters. */
    static final String PARAGRAPH = "去年秋天镇上的夜校开了课，来的大多是白天下地晚上才有空的人们。";

    private Bodies() {}

    /** The blocks of the source that the log is about; two columns of indent for each full-width space. */
    static List<TextBlock> of(ConversionLog log) {
        List<TextBlock> blocks = new ArrayList<>();
        int at = 0;
        int gap = 0;
        for (String line : log.source().original().split("\n")) {
            int start = at + line.length() - line.stripLeading().length();
            int end = at + line.length();
            if (start < end) {
                int indent = 2 * (start - at);
                blocks.add(new TextBlock(log.source(), List.of(new Span(start, end)), indent, gap, false, null));
            }
            gap = start < end ? 0 : gap + 1;
            at = end + 1;
        }
        return blocks;
    }

    /** The blocks of a text that consists of these lines. */
    static List<TextBlock> of(String... lines) {
        return of(log(lines));
    }

    static ConversionLog log(String... lines) {
        return TextLog.of(String.join("\n", lines) + "\n");
    }

    /** A draft whose body is the text that the log is about. */
    static ArticleDraft draft(ConversionLog log) {
        return ArticleDraft.EMPTY.withBody(of(log));
    }

    /** The texts of the body after the step. */
    static List<String> texts(Step<ArticleDraft> step, ConversionLog log) {
        return step.apply(draft(log)).body().stream().map(TextBlock::text).toList();
    }
}
