package studybooklet.text.furniture;

import java.util.List;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextLine;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.RemovalKind;

/**
 * Removes the lines that belong to the page and not to an article: banners, page numbers, running heads, rules, jump lines,
 * navigation. They go before lines are joined, because a paragraph continues below them.
 */
public final class Furniture implements Step<List<TextLine>> {
    /** Characters of the longest running head. */
    static final int LONGEST_HEAD = 60;
    /** No line of a page, known by its words alone, is longer. */
    private static final int LONGEST_LINE = 120;

    private final ConversionLog log;

    /** Tells the log of each line that it removes. */
    public Furniture(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<TextLine> apply(List<TextLine> lines) {
        PageLines page = new PageLines(log, lines);
        if (log.follows(Rule.FURNITURE)) {
            PrintedContents.take(page);
            takeBanners(page);
            takeKnownLines(page);
            PageMargins.take(page);
            PageNumbers.take(page);
            RepeatedHeads.take(page);
            ChangingHeads.take(page);
        }
        return page.rest();
    }

    private static void takeBanners(PageLines page) {
        for (int i = 0; i < page.size(); i++) {
            int end = Banner.end(page.lines(), i);
            while (i < end) {
                page.take(i++, RemovalKind.BANNER);
            }
        }
    }

    /** Lines that tell by themselves what they are. */
    private static void takeKnownLines(PageLines page) {
        for (int i = 0; i < page.size(); i++) {
            TextLine line = page.line(i);
            if (line.is(Correction.CorrectionKind.FURNITURE)) {
                page.take(i, RemovalKind.MARKED);
            } else if (page.isFree(i) && line.length() <= LONGEST_LINE) {
                takeKnownLine(page, i, line.text());
            }
        }
    }

    private static void takeNavigation(PageLines page, int i) {
        int title = NeighbourLinks.onlyTitle(page, i);
        if (title > 0) {
            page.takeHead(i, title, RemovalKind.NAVIGATION);
        } else {
            page.take(i, RemovalKind.NAVIGATION);
        }
    }

    private static void takeKnownLine(PageLines page, int i, String text) {
        if (FurnitureForms.isRule(text)) {
            page.takeRule(i);
        } else if (FurnitureForms.isPageNumber(text)) {
            page.take(i, RemovalKind.PAGE_NUMBER);
        } else if (FurnitureForms.endOfPageName(text) > 0) {
            page.takeHead(i, FurnitureForms.endOfPageName(text), RemovalKind.PAGE_NAME);
        } else if (FurnitureForms.isPageName(text)) {
            page.take(i, RemovalKind.PAGE_NAME);
        } else if (FurnitureForms.isJumpLine(text)) {
            page.take(i, RemovalKind.JUMP_LINE);
        } else if (PageChrome.matches(text)) {
            takeNavigation(page, i);
        }
    }
}
