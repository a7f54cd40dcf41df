package studybooklet.text.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.UnsureDecision;

/**
 * The name of a series or a kicker that a Markdown source quotes above a title: {@literal >} 江边夜话 over # 渡口开张记. A short
 * quotation that ends the article before looks alike; it is one where that article has not ended before it and no title
 * above had its like.
 */
final class QuotedKicker {
    private static final int LONGEST = 30;

    private QuotedKicker() {}

    /** Takes it from the end of what stands above a title; null if there is none. */
    static @Nullable TextBlock take(List<TextBlock> above) {
        int last = above.size() - 1;
        return last >= 0 && is(above.get(last)) ? above.remove(last) : null;
    }

    private static boolean is(TextBlock block) {
        Names names = Names.parse(block.text());
        return block.role() == TextBlock.Role.QUOTE
                && block.correction() == null
                && block.size() <= LONGEST
                && BlockShape.isTitleLike(block)
                && !BlockShape.isSubtitle(block)
                && !block.endsSentence()
                && (names == null || !names.sure());
    }

    /** Gives it to the article below. {@code top}: the page begins here. */
    static void give(ConversionLog log, TextBlock line, ArticleDraft draft, boolean top) {
        boolean named = TitleLines.namesSeries(line);
        boolean series = named || top && line.size() <= TitleLines.SHORT_NAME;
        (series ? draft.series : draft.kicker).add(line);
        if (!named) {
            log.unsure(line.line(), UnsureDecision.QUOTED_KICKER);
        }
    }
}
