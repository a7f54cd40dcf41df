package studybooklet.text.article;

import java.util.List;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.DraftTitles;
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

    /** Whether the last of the blocks above a title is one. */
    static boolean ends(List<TextBlock> above) {
        return !above.isEmpty() && is(above.get(above.size() - 1));
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

    /** The titles of the article below, with the line as series or kicker. {@code top}: the page begins here. */
    static DraftTitles titles(ConversionLog log, TextBlock line, boolean top) {
        boolean named = TitleLines.namesSeries(line);
        boolean series = named || top && line.size() <= TitleLines.SHORT_NAME;
        if (!named) {
            log.unsure(line.line(), UnsureDecision.QUOTED_KICKER);
        }
        DraftTitles none = ArticleDraft.EMPTY.titles();
        return series ? none.plusSeries(List.of(line)) : none.plusKicker(List.of(line));
    }
}
