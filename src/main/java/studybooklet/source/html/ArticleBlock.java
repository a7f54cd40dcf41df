package studybooklet.source.html;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the article: from the body down, always into the child that holds most of the prose. */
final class ArticleBlock {
    /** An element whose text is one paragraph, or several of one kind. */
    private static final Set<String> LEAVES = Set.of(
            "p",
            "li",
            "ul",
            "ol",
            "dl",
            "pre",
            "blockquote",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "a",
            "span");
    /** Cells of a page that is laid out as a table have nothing in common. */
    private static final Set<String> CELLS = Set.of("td", "tr", "tbody", "center", "form");
    /** The share of prose in the child into which the search goes down. */
    private static final double MOST = .6;
    /** The share of prose in a sibling that is as much a part of the article as the child. */
    private static final double PART = .1;

    private ArticleBlock() {}

    static Element find(Document page) {
        Element known = page.selectFirst("#js_content, [itemprop=articleBody]");
        Map<Element, TextWeight> weights = TextWeight.of(page);
        if (known != null && prose(known, weights) * 2 > prose(page, weights)) {
            return known;
        }
        Element block = page.body();
        for (Element child = mainChild(block, weights); child != null; child = mainChild(block, weights)) {
            block = child;
        }
        return block;
    }

    private static @Nullable Element mainChild(Element block, Map<Element, TextWeight> weights) {
        Element main = null;
        for (Element child : block.children()) {
            if (main == null || prose(child, weights) > prose(main, weights)) {
                main = child;
            }
        }
        if (main == null || LEAVES.contains(main.normalName()) || prose(main, weights) < MOST * prose(block, weights)) {
            return null;
        }
        return hasTwin(main, weights) || prose(main, weights) == 0 || isParagraph(main) ? null : main;
    }

    /** Whether the element is one paragraph, beside which its siblings may be others. */
    private static boolean isParagraph(Element element) {
        return element.selectFirst("br") == null && element.children().stream().noneMatch(ArticleBlock::holdsBlocks)
                || !holdsBlocks(element);
    }

    private static boolean holdsBlocks(Element element) {
        return element.isBlock() || element.children().stream().anyMatch(Element::isBlock);
    }

    /** Whether a sibling of the same kind holds prose too. */
    private static boolean hasTwin(Element main, Map<Element, TextWeight> weights) {
        if (CELLS.contains(main.normalName())) {
            return false;
        }
        for (Element sibling : main.siblingElements()) {
            boolean same = Styles.kind(sibling).equals(Styles.kind(main));
            if (same && prose(sibling, weights) > PART * prose(main, weights)) {
                return true;
            }
        }
        return false;
    }

    private static int prose(Element element, Map<Element, TextWeight> weights) {
        return weights.getOrDefault(element, TextWeight.NONE).prose();
    }
}
