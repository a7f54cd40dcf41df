package studybooklet.source.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import studybooklet.source.Omission;
import studybooklet.source.Omission.OmissionKind;
import studybooklet.source.html.PageLine.PageLineKind;

/** Selects the lines of the article from those of the page. Used once. */
final class ArticleLines {
    /** What was selected: the article's lines, the credits that stood among them, and what was left out. */
    record Selection(List<PageLine> lines, PageCredits credits, List<Omission> omissions) {}

    /** Letters of a paragraph above the article's block, rather than a label. */
    private static final int LEAST_LEAD = 12;
    /** Letters of a line of running text. */
    private static final int LEAST_PROSE = 20;
    /** Characters of a line that is about the page. */
    private static final int LONGEST_PAGE_LINE = 100;
    /** Characters of the longest subtitle. */
    private static final int LONGEST_SUBTITLE = 60;

    private final List<PageLine> all;
    private final PageTitle title;
    private final boolean[] inArticle;
    private final int titleEnd;
    private final int first;
    private final int last;
    private final List<PageLine> kept = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final StringBuilder outside = new StringBuilder();
    private PageCredits credits = PageCredits.NONE;
    private boolean begun;
    private boolean ended;

    private ArticleLines(List<PageLine> all, PageTitle title, Element article) {
        this.all = all;
        this.title = title;
        this.inArticle = new boolean[all.size()];
        int from = -1;
        int to = -1;
        int shown = -1;
        for (int i = 0; i < all.size(); i++) {
            inArticle[i] = all.get(i).isIn(article);
            from = inArticle[i] && from < 0 ? i : from;
            to = inArticle[i] ? i : to;
            shown = isTitle(all.get(i)) ? i : shown;
        }
        this.first = from;
        this.last = to;
        this.titleEnd = shown;
    }

    /**
     * Selects lines: those of the article's block below the title; paragraphs between the title and the block; and notes on
     * author and source right below the block.
     */
    static Selection select(List<PageLine> all, PageTitle title, Element article) {
        ArticleLines lines = new ArticleLines(all, title, article);
        for (int i = 0; i < all.size(); i++) {
            lines.read(i);
        }
        lines.tellOutside();
        return new Selection(lines.kept, lines.credits, lines.omissions);
    }

    private boolean isTitle(PageLine line) {
        Element shown = title.element();
        String text = PageTitle.key(line.text());
        String whole = PageTitle.key(title.text());
        return shown != null
                && !text.isEmpty()
                && (line.isIn(shown) && whole.contains(text)
                        || text.equals(whole) && shown.parents().contains(line.origin()));
    }

    private void read(int i) {
        PageLine line = all.get(i);
        boolean repeated = !begun && PageTitle.key(line.text()).equals(PageTitle.key(title.text()));
        if (line.kind().isText() && (isTitle(line) || repeated)) {
            return;
        }
        boolean inside = inArticle[i] && i > titleEnd;
        boolean lead = titleEnd >= 0 && i > titleEnd && i < first && isLead(line);
        boolean ending = i > last && !ended && PageWords.ENDINGS.begins(line.text());
        boolean head = i > titleEnd && i <= last && !begun && line.kind().isText();
        if (head && PageCredits.isByline(line.text())) {
            readByline(line);
        } else if ((inside || lead || ending) && !isAboutPage(line)) {
            keep(line);
        } else {
            ended |= i > last && line.kind().isText();
            omit(line);
            if (inside) {
                tellOutside();
            }
        }
    }

    private void readByline(PageLine line) {
        PageCredits found = PageCredits.ofByline(line.text());
        credits = credits.or(found);
        if (found.author().isEmpty() || PageCredits.hasDetails(line.text())) {
            omit(line);
        }
    }

    private void keep(PageLine line) {
        tellOutside();
        begun |= isProse(line, LEAST_PROSE);
        kept.add(line);
    }

    private static boolean isProse(PageLine line, int letters) {
        return line.kind().isText()
                && TextWeight.SENTENCE_MARK.matcher(line.text()).find()
                && TextWeight.of(line.text()).letters() >= letters;
    }

    private static boolean isLead(PageLine line) {
        return line.kind() == PageLineKind.IMAGE || isSubtitle(line) || isProse(line, LEAST_LEAD);
    }

    /** Whether a line below the title is a subtitle. */
    static boolean isSubtitle(PageLine line) {
        return line.text().startsWith("——") && line.text().length() <= LONGEST_SUBTITLE;
    }

    private static boolean isAboutPage(PageLine line) {
        boolean shortText = line.kind().isText() && line.text().length() <= LONGEST_PAGE_LINE;
        return shortText && PageWords.STARTS.begins(line.text().replaceFirst("^[\\s▲▼↑↓►>·|]+", ""));
    }

    private void omit(PageLine line) {
        if (line.kind() != PageLineKind.IMAGE && line.kind() != PageLineKind.EMBEDDED) {
            outside.append(outside.isEmpty() ? "" : " ").append(line.text().replace('\n', ' '));
        }
    }

    /** Tells of the lines left out since the last one that was kept. */
    private void tellOutside() {
        if (!outside.isEmpty()) {
            omissions.add(new Omission(OmissionKind.NAVIGATION, "", outside.toString()));
            outside.setLength(0);
        }
    }
}
