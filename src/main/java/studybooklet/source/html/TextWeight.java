package studybooklet.source.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much text an element holds.
 *
 * @param letters its letters
 * @param linked those in links
 * @param links its links
 * @param prose its letters outside links, three times where a sentence mark shows prose; without lines that tell who runs the site
 */
record TextWeight(int letters, int linked, int links, int prose) {
    static final TextWeight NONE = new TextWeight(0, 0, 0, 0);

    /** A mark that menus, labels and dates do not have. */
    static final Pattern SENTENCE_MARK = Pattern.compile("[，。！？；、,!?;]|……|——");

    private static final int PROSE = 3;
    /** Characters of the longest line about the site. */
    private static final int LONGEST_SITE_LINE = 120;

    /** The weights of all elements below a root and of the root. */
    static Map<Element, TextWeight> of(Element root) {
        Map<Element, TextWeight> weights = new IdentityHashMap<>();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {}

            @Override
            public void tail(Node node, int depth) {
                if (node.parent() instanceof Element parent) {
                    TextWeight own = node instanceof TextNode text
                            ? of(text.getWholeText())
                            : weights.getOrDefault(node instanceof Element e ? linked(e, weights) : null, NONE);
                    weights.merge(parent, own, TextWeight::plus);
                }
            }
        });
        return weights;
    }

    /** Turns the weight of a link into linked text; returns the element. */
    private static Element linked(Element element, Map<Element, TextWeight> weights) {
        TextWeight weight = weights.get(element);
        if (weight != null && element.normalName().equals("a") && element.hasAttr("href")) {
            weights.put(element, new TextWeight(weight.letters, weight.letters, 1, 0));
        }
        return element;
    }

    /** The weight of plain text. */
    static TextWeight of(String text) {
        int letters = (int) text.codePoints().filter(Character::isLetter).count();
        boolean site = letters > 0 && text.length() <= LONGEST_SITE_LINE && PageWords.SITE.occurIn(text);
        boolean prose = SENTENCE_MARK.matcher(text).find();
        return new TextWeight(letters, 0, 0, site ? 0 : letters * (prose ? PROSE : 1));
    }

    private TextWeight plus(TextWeight other) {
        return new TextWeight(letters + other.letters, linked + other.linked, links + other.links, prose + other.prose);
    }

    /** Whether most of the text is in links. */
    boolean isLinks(int leastLinks, double share) {
        return links >= leastLinks && linked >= letters * share;
    }
}
