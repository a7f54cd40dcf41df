package studybooklet.text.furniture;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.TextLine;
import studybooklet.text.report.RemovalKind;
import studybooklet.text.signs.Signs;

/**
 * Finds page numbers among the lines that hold a number and may hold something else. Two kinds of evidence are required: the
 * numbers count up, and they stand where pages end. Without the second they may be section numbers or cells of a table.
 */
final class PageNumbers {
    /** Characters of the longest line that is a page number: 第 128 页. */
    private static final int LONGEST = 10;

    private PageNumbers() {}

    /** Takes a number beside another line of a page's edge, and numbers that count up by one from page to page. */
    static void take(PageLines page) {
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (!page.isFree(i) || !isCandidate(page.line(i))) {
                continue;
            }
            if (!run.isEmpty() && number(page, i) != number(page, run.get(run.size() - 1)) + 1) {
                takeRun(page, run);
                run.clear();
            }
            run.add(i);
        }
        takeRun(page, run);
    }

    private static boolean isCandidate(TextLine line) {
        return line.length() <= LONGEST && FurnitureForms.mayBePageNumber(line.text());
    }

    private static int number(PageLines page, int i) {
        return FurnitureForms.pageNumber(Signs.squeeze(page.line(i).text()));
    }

    private static void takeRun(PageLines page, List<Integer> run) {
        boolean counts = run.size() >= 2;
        boolean pages = counts && endPages(page, run);
        for (int i : run) {
            if (pages || page.isAtEdge(i)) {
                page.take(i, RemovalKind.PAGE_NUMBER);
            } else if (counts && number(page, run.get(0)) > 1) {
                page.remark(i, "page number");
            }
        }
    }

    /** Whether most of the numbers are at page breaks, or they count whole pages and do not begin at 1 as sections do. */
    private static boolean endPages(PageLines page, List<Integer> run) {
        long breaks = run.stream().filter(page::isAtBreak).count();
        int last = run.get(run.size() - 1);
        boolean belowText = last == page.size() - 1 && page.line(last - 1).endsSentence();
        return breaks * 2 >= run.size() || page.areApart(run) && (number(page, run.get(0)) > 1 || belowText);
    }
}
