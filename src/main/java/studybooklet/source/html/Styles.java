package studybooklet.source.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import studybooklet.source.SourceBlock.MarkSpan;

/** Reads what single elements say by their name, their attributes and their style. */
final class Styles {
    private static final Pattern BOLD = Pattern.compile("font-weight:(bold|bolder|[6-9]00)");
    private static final Pattern NORMAL = Pattern.compile("font-weight:(normal|lighter|[1-4]00)");
    private static final Pattern NO_DISPLAY = Pattern.compile("display:none|font-size:0(px|pt|em|%)?(;|!|$)");
    private static final String SHIFTED = "0123456789+-−=()n";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ";
    private static final String UNSAFE = " ()<>\"\\`";

    private Styles() {}

    /** The style attribute in lower case without white space. */
    static String style(Element element) {
        String style = element.attr("style");
        return style.isEmpty() ? "" : style.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** The first characters of an element's text, and a few more. */
    static String start(Element element, int characters) {
        StringBuilder start = new StringBuilder();
        NodeFilter filter = (node, depth) -> {
            start.append(node instanceof TextNode text ? text.text() : " ");
            return start.length() < characters ? NodeFilter.FilterResult.CONTINUE : NodeFilter.FilterResult.STOP;
        };
        element.filter(filter);
        return LineText.collapse(start.toString());
    }

    /** Name, class and id without digits: equal for elements that a page generates from a list. */
    static String kind(Element element) {
        return element.normalName()
                + ' '
                + element.className()
                + ' '
                + element.id().replaceAll("\\d+", "#");
    }

    /** Whether text in the element is bold. */
    static boolean isBold(Element element, boolean outer) {
        String style = style(element);
        if (!style.isEmpty() && NORMAL.matcher(style).find()) {
            return false;
        }
        String name = element.normalName();
        return outer
                || name.equals("b")
                || name.equals("strong")
                || BOLD.matcher(style).find();
    }

    /** Whether an element is shown as a block by its style. */
    static boolean isDisplayBlock(Element element) {
        String style = style(element);
        return style.contains("display:block") || style.contains("display:table;");
    }

    /** Whether an element is not displayed. */
    static boolean isUndisplayed(Element element) {
        return element.hasAttr("hidden") || NO_DISPLAY.matcher(style(element)).find();
    }

    /** Whether an element takes space and is not seen. */
    static boolean isInvisible(Element element) {
        return style(element).contains("visibility:hidden");
    }

    /** The address of a link to the web as Markdown has it; empty for another link. */
    static String webAddress(Element link) {
        String address = link.attr("href").strip();
        if (!address.matches("(?i)https?://\\S+")) {
            return "";
        }
        StringBuilder safe = new StringBuilder();
        address.chars()
                .forEach(c ->
                        safe.append(UNSAFE.indexOf(c) < 0 ? (char) c + "" : String.format(Locale.ROOT, "%%%02X", c)));
        return safe.toString();
    }

    /** Numbers and signs as superscript or subscript characters; null for other text. */
    static @Nullable String shifted(String text, boolean raised) {
        StringBuilder shifted = new StringBuilder();
        for (char c : text.strip().toCharArray()) {
            int at = SHIFTED.indexOf(c);
            if (at < 0) {
                return null;
            }
            shifted.append((raised ? RAISED : LOWERED).charAt(at));
        }
        return shifted.isEmpty() ? null : shifted.toString();
    }

    /** Spans in text that begins so many characters later. */
    static List<MarkSpan> moved(List<MarkSpan> marks, int by) {
        return marks.stream()
                .map(mark -> new MarkSpan(mark.from() + by, mark.to() + by))
                .toList();
    }
}
