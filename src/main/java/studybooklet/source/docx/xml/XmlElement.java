package studybooklet.source.docx.xml;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An XML element.
 *
 * @param name its name with the usual prefix of its namespace, whatever the file's prefix is: {@code w:p}
 * @param attributes attribute values by local name
 * @param children the child elements
 * @param text the character data of an element that holds text ({@code w:t}); else empty
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    public static final XmlElement EMPTY = new XmlElement("", Map.of(), List.of(), "");

    public boolean is(String other) {
        return name.equals(other);
    }

    /** The value of an attribute; empty if it is missing. */
    public String attribute(String localName) {
        return attributes.getOrDefault(localName, "");
    }

    /** The first child of a name; null if there is none. */
    @Nullable
    public XmlElement child(String childName) {
        for (XmlElement child : children) {
            if (child.is(childName)) {
                return child;
            }
        }
        return null;
    }

    /** The first child of a name; an element without content if there is none. */
    public XmlElement childOrEmpty(String childName) {
        XmlElement child = child(childName);
        return child == null ? EMPTY : child;
    }

    public boolean has(String childName) {
        return child(childName) != null;
    }

    /** The {@code w:val} of a child; empty if there is none. */
    public String value(String childName) {
        return childOrEmpty(childName).attribute("val");
    }

    /** The {@code w:val} of a child as a number; {@code otherwise} if there is none or it is no number. */
    public int number(String childName, int otherwise) {
        return parse(value(childName), otherwise);
    }

    /** A decimal number of up to 9 digits; {@code otherwise} if the text is none. */
    public static int parse(String text, int otherwise) {
        return !text.isEmpty() && NUMBER.matcher(text).matches() ? Integer.parseInt(text) : otherwise;
    }

    /** The value of an on/off property; null if the property is not set. */
    @Nullable
    public Boolean toggle(String childName) {
        XmlElement property = child(childName);
        if (property == null) {
            return null;
        }
        String value = property.attribute("val");
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** Whether this element or one below it has one of these names. */
    public boolean contains(List<String> names) {
        return names.contains(name) || children.stream().anyMatch(child -> child.contains(names));
    }

    /** All text of this element and those below it, without deleted text. */
    public String allText() {
        StringBuilder all = new StringBuilder();
        collectText(all);
        return all.toString().strip();
    }

    private void collectText(StringBuilder all) {
        boolean wordText = is("w:t") || is("w:delText") || is("m:t") || is("a:t");
        all.append(wordText ? text : "");
        if (is("w:p") || is("w:br") || is("w:tab") || is("w:cr")) {
            all.append(all.isEmpty() || Character.isWhitespace(all.charAt(all.length() - 1)) ? "" : " ");
        }
        if (is("mc:AlternateContent")) {
            Alternatives.chosen(this).forEach(child -> child.collectText(all));
        } else {
            children.forEach(child -> child.collectText(all));
        }
    }
}
