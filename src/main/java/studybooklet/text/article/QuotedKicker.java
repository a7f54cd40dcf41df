package studybooklet.text.article;

import java.util.List;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.DraftTitles;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.UnsureDecision;

/**
 * A series or kicker that a Markdown source quotes above a title: {@literal >} 江边夜话 above # 渡口开张记. A short quotation at
 * the end of the article above has the same form, so the caller decides by what stands around it.
 */
final class QuotedKicker {
    /** A series or kicker is one short line. */
    private static final int LONGEST = 30;

    private QuotedKicker() {}

    /** Whether the last of the blocks above a title can be a series or kicker. */
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

    /**
     * Titles with the line as series or kicker.
     *
     * @param top whether the page begins here, where a short name is that of a series
     */
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
