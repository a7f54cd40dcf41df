package studybooklet.text.furniture;

import java.util.regex.Pattern;
import studybooklet.text.names.ReaderCounts;
import studybooklet.text.report.RemovalKind;
import studybooklet.text.signs.Bullets;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/**
 * Finds lines of websites and apps that count only above the first or below the last paragraph, because elsewhere they could
 * be text: 原创, 阅读 3417, 写留言, 版权所有：…, 相关新闻 with its links.
 */
final class PageMargins {
    /** A longer line is a paragraph. */
    private static final int LONGEST = 60;
    /** A sentence with fewer characters may be a title or a remark. */
    private static final int SHORTEST_TEXT = 16;

    private static final String ARROWS = "↑↓▲▼△▽→";
    private static final WordFile WORDS = WordFile.read("page");
    private static final WordList LINES = WORDS.group("margin-line");
    private static final WordList OPENINGS = WORDS.group("margin");
    private static final WordList IMPRINT = WORDS.group("imprint");
    private static final WordList BESIDE_IMPRINT = WORDS.group("imprint-neighbour");
    private static final WordList RELATED = WORDS.group("related");
    private static final WordList RELATED_IN_APP = WORDS.group("related-in-app");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[\\s.．、\\p{Zs}].*");

    private final PageLines page;
    /** Index of the first paragraph; the number of lines if there is none. */
    private final int first;
    /** Index after the last paragraph. */
    private final int last;

    private PageMargins(PageLines page) {
        this.page = page;
        int from = 0;
        while (from < page.size() && !isText(from)) {
            from++;
        }
        int to = page.size();
        while (to > from && !isText(to - 1)) {
            to--;
        }
        this.first = from;
        this.last = to;
    }

    /** Takes the lines of a website or an app above and below the text. */
    static void take(PageLines page) {
        new PageMargins(page).take();
    }

    private void take() {
        for (int i = 0; i < page.size(); i++) {
            boolean above = i < first && isMargin(page.line(i).text());
            boolean below = i >= last && (isMargin(page.line(i).text()) || isBelowText(i));
            if (page.isFree(i) && (above || below)) {
                page.take(i, RemovalKind.NAVIGATION);
            }
        }
        takeRelated();
    }

    /** Whether the line is running text and says nothing about the website. */
    private boolean isText(int i) {
        String text = page.line(i).text();
        boolean sentence = page.line(i).endsSentence() && text.length() > SHORTEST_TEXT || text.length() > LONGEST;
        return sentence && !(text.length() <= LONGEST && IMPRINT.occursIn(text));
    }

    private static boolean isMargin(String text) {
        String bare = Signs.squeeze(text);
        int from = 0;
        while (from < bare.length() && Signs.in(bare.charAt(from), ARROWS)) {
            from++;
        }
        return LINES.contains(bare)
                || text.length() <= LONGEST && OPENINGS.at(bare, from) != null && !Signs.endsSentence(text);
    }

    private boolean isBelowText(int i) {
        String text = page.line(i).text();
        return ReaderCounts.matches(text)
                || isImprint(i)
                || BESIDE_IMPRINT.opens(text) && (isImprint(i - 1) || isImprint(i + 1));
    }

    private boolean isImprint(int i) {
        return i >= last
                && i < page.size()
                && page.line(i).text().length() <= LONGEST
                && IMPRINT.occursIn(page.line(i).text());
    }

    /** Takes links to other articles below the text, with the line that announces them. */
    private void takeRelated() {
        for (int i = last; i < page.size(); i++) {
            String bare = Signs.squeeze(page.line(i).text());
            boolean app = RELATED_IN_APP.contains(bare);
            int end = i + 1;
            while (end < page.size()
                    && page.isFree(end)
                    && (app || isLink(page.line(end).text()))) {
                end++;
            }
            if (app || RELATED.contains(bare) && end > i + 1) {
                while (i < end) {
                    page.take(i++, RemovalKind.NAVIGATION);
                }
            }
        }
    }

    private static boolean isLink(String text) {
        return Bullets.opens(text)
                || Signs.in(text.charAt(0), "·•")
                || NUMBERED.matcher(text).matches();
    }
}
