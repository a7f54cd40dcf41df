package studybooklet.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import studybooklet.source.Omission;
import studybooklet.source.Omission.OmissionKind;

/** Removes what is hidden and what surrounds the article: menus, lists of links, share bars, comments. Used once. */
final class PageCleaner {
    private static final String CODE = "script, style, canvas, input, link, rp";
    private static final String AROUND = "nav, footer, aside, [role=navigation], [role=banner], [role=contentinfo],"
            + " [role=complementary], [role=search]";
    private static final Pattern POST =
            Pattern.compile("(?:发表于|发布于|回复于|發表於)\\s*\\S|(?:^|\\s)(?:\\d{1,4}楼|楼主|沙发|板凳)(?:\\s|$)");
    private static final Pattern CAMEL_CASE = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern WORD_BREAK = Pattern.compile("[-_0-9]+");
    private static final Pattern LABEL_SIGNS = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}»>]|更多|More|MORE|\\d");
    /** Characters at the start of a post that tell who posted when. */
    private static final int POST_HEAD = 200;

    private static final Set<String> KEPT = Set.of("html", "body", "main", "article");
    private static final Set<String> LISTS = Set.of("div", "ul", "ol", "dl", "section", "tr", "td", "table", "p", "dd");
    /** Prose that a page has at least around an element that is removed for its name. */
    private static final int LEAST_REST = 60;
    /** The share of prose that is outside such an element, as a divisor. */
    private static final int REST_SHARE = 20;
    /** Characters of the longest heading of a list of links. */
    private static final int LONGEST_LABEL = 16;
    /** The share of letters in links in a list of links, and in a paragraph of them. */
    private static final double LINKED = .6;

    private static final double LINKED_PARAGRAPH = .85;

    private final Document page;
    private @Nullable Element title;
    private final List<Omission> omissions = new ArrayList<>();
    private Map<Element, TextWeight> weights;

    /** Removes code, controls and the readings above characters. */
    PageCleaner(Document page) {
        this.page = page;
        page.select(CODE).forEach(PageCleaner::clear);
        page.select("noscript, textarea, template, svg").forEach(element -> remove(element, OmissionKind.HIDDEN_TEXT));
        page.select("button, select, datalist").forEach(element -> remove(element, OmissionKind.NAVIGATION));
        page.select("rt").forEach(element -> remove(element, OmissionKind.PHONETIC_READING));
        this.weights = TextWeight.of(page);
    }

    /** What was removed so far. */
    List<Omission> omissions() {
        return List.copyOf(omissions);
    }

    /**
     * Removes what surrounds the article.
     *
     * @param shownTitle the element that shows the title, which stays
     */
    void removeAround(@Nullable Element shownTitle) {
        title = shownTitle;
        removeNamed();
        removeReplies();
        removeLabelled();
        removeLinks();
    }

    /** Removes text that a browser does not show. A body that is only invisible stays, because a script shows it. */
    void removeHidden() {
        int half = weight(page).prose() / 2;
        for (Element element : page.body().select("[style], [hidden]")) {
            boolean shownByScript =
                    element.id().equals("js_content") || weight(element).prose() > half;
            if (Styles.isUndisplayed(element) || Styles.isInvisible(element) && !shownByScript) {
                remove(element, OmissionKind.HIDDEN_TEXT);
            }
        }
        weights = TextWeight.of(page);
    }

    private void removeNamed() {
        for (Element element : page.body().select(AROUND)) {
            removeUnlessArticle(element);
        }
        for (Element element : page.body().select("[class], [id]")) {
            if (isNamed(element.className()) || isNamed(element.id())) {
                removeUnlessArticle(element);
            }
        }
        weights = TextWeight.of(page);
    }

    /** Whether one of the names is that of a part around the article, and none that of the article. */
    private static boolean isNamed(String names) {
        boolean around = false;
        for (String name : names.split("\\s+")) {
            List<String> words = List.of(
                    WORD_BREAK.split(CAMEL_CASE.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT)));
            if (PageWords.ARTICLE.has(name)) {
                return false;
            }
            around |= words.stream().anyMatch(PageWords.NAMES::has)
                    && words.stream().noneMatch(PageWords.STATES::has);
        }
        return around;
    }

    /** Removes the posts below the first one of a forum: elements of one kind that each tell who posted when. */
    private void removeReplies() {
        for (Element element : page.body().select("[id], [class]")) {
            Element before = element.previousElementSibling();
            if (before != null
                    && Styles.kind(element).equals(Styles.kind(before))
                    && isPost(before)
                    && isPost(element)) {
                element.nextElementSiblings().stream()
                        .filter(next -> Styles.kind(next).equals(Styles.kind(element)))
                        .forEach(next -> remove(next, OmissionKind.NAVIGATION));
                remove(element, OmissionKind.NAVIGATION);
            }
        }
        weights = TextWeight.of(page);
    }

    /** Whether the element's text tells when it was posted, or which post it is. */
    private static boolean isPost(Element element) {
        return POST.matcher(Styles.start(element, POST_HEAD)).find();
    }

    /** Removes headings such as 相关阅读 with what they stand above. */
    private void removeLabelled() {
        for (Element element : page.body().getAllElements()) {
            if (isLabel(element) && isInPage(element)) {
                Element outer = element;
                Element parent = outer.parent();
                while (parent != null && !isArticle(parent) && isFirst(outer, parent)) {
                    outer = parent;
                    parent = outer.parent();
                }
                removeListBelow(outer);
            }
        }
        weights = TextWeight.of(page);
    }

    private boolean isLabel(Element element) {
        int letters = weight(element).letters();
        return letters > 0
                && letters <= LONGEST_LABEL
                && PageWords.LABELS.has(LABEL_SIGNS
                        .matcher(Styles.start(element, 2 * LONGEST_LABEL))
                        .replaceAll(""));
    }

    /** Whether the element is the first one of its parent's that has text. */
    private static boolean isFirst(Element element, Element parent) {
        for (Node child : parent.childNodes()) {
            boolean blank = child instanceof TextNode text
                    ? text.isBlank()
                    : !(child instanceof Element inner) || !inner.hasText();
            if (!blank) {
                return child == element;
            }
        }
        return false;
    }

    private void removeListBelow(Element label) {
        Element next = label.nextElementSibling();
        boolean alone = isLabel(label);
        remove(label, OmissionKind.NAVIGATION);
        while (alone && next != null && !isArticle(next) && (weight(next).isLinks(1, LINKED) || !next.hasText())) {
            Element list = next;
            next = list.nextElementSibling();
            remove(list, OmissionKind.NAVIGATION);
        }
    }

    /** Removes lists of links, from the largest to the smallest. */
    private void removeLinks() {
        for (Element element : page.body().getAllElements()) {
            String name = element.normalName();
            boolean paragraph = name.equals("p") || name.equals("td") || name.equals("dd");
            boolean links = paragraph
                    ? weight(element).isLinks(3, LINKED_PARAGRAPH)
                    : weight(element).isLinks(2, LINKED);
            boolean table = name.equals("table") && element.selectFirst("th") != null;
            if (links && LISTS.contains(name) && !table && !holdsTitle(element) && isInPage(element)) {
                remove(element, OmissionKind.NAVIGATION);
            }
        }
    }

    private void removeUnlessArticle(Element element) {
        if (!isArticle(element) && isInPage(element)) {
            remove(element, OmissionKind.NAVIGATION);
        }
    }

    /** Whether the element holds the title or too much of the page's prose to be removed. */
    private boolean isArticle(Element element) {
        int all = weight(page).prose();
        int rest = all - weight(element).prose();
        return KEPT.contains(element.normalName())
                || element.id().equals("js_content")
                || holdsTitle(element)
                || weight(element).prose() > 0 && rest < Math.max(Math.min(LEAST_REST, all / 2), all / REST_SHARE);
    }

    private boolean holdsTitle(Element element) {
        return title != null && (title == element || title.parents().contains(element));
    }

    private boolean isInPage(Element element) {
        return element.root() == page;
    }

    private TextWeight weight(Element element) {
        return weights.getOrDefault(element, TextWeight.NONE);
    }

    private void remove(Element element, OmissionKind kind) {
        if (isInPage(element)) {
            String text = LineText.collapse(element.text());
            clear(element);
            if (!text.isEmpty()) {
                omissions.add(new Omission(kind, "", text));
            }
        }
    }

    /** Leaves an empty element: to take elements out of a long row one by one costs the square of its length. */
    private static void clear(Element element) {
        element.empty();
        element.clearAttributes();
    }
}
