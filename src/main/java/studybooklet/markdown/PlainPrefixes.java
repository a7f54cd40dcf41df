package studybooklet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The namespace prefixes that are open at a place in {@link PlainXml}. */
final class PlainPrefixes {
    private static final String XMLNS = "xmlns";

    /** What a declaration may not name (Namespaces in XML 1.0, 3): these two are bound for ever. */
    private static final String RESERVED = "http://www.w3.org/";

    private static final String XHTML = RESERVED + "1999/xhtml";

    private static final Pattern PREFIX = Pattern.compile(":[A-Za-z][A-Za-z0-9]*");

    private record Declared(String prefix, String uri, int depth) {}

    private final List<Declared> declared = new ArrayList<>();

    /**
     * Takes an attribute that declares a namespace.
     *
     * @param depth of its element
     * @return false if it declares none, or one that a parser has to look at
     */
    boolean declare(char[] xml, int from, int end, int value, int valueEnd, int depth) {
        if (!isDeclaration(xml, from, end)) {
            return false;
        }
        String uri = new String(xml, value, valueEnd - value);
        String prefix = new String(xml, from, end - from).substring(XMLNS.length());
        boolean usual = !uri.isEmpty() && (uri.equals(XHTML) || !uri.startsWith(RESERVED)) && uri.indexOf('&') < 0;
        boolean plain = prefix.isEmpty() || PREFIX.matcher(prefix).matches() && !prefix.startsWith(":xml");
        for (Declared other : declared) {
            usual &= !other.uri().equals(uri) && !other.prefix().equals(prefix);
        }
        return usual && plain && declared.add(new Declared(prefix, uri, depth));
    }

    private static boolean isDeclaration(char[] xml, int from, int end) {
        return xml[from] == 'x' && end - from >= XMLNS.length() && XMLNS.equals(new String(xml, from, XMLNS.length()));
    }

    /** Forgets what an element of this depth declared. */
    void close(int depth) {
        while (!declared.isEmpty() && declared.get(declared.size() - 1).depth() == depth) {
            declared.remove(declared.size() - 1);
        }
    }

    /** Whether a name has no prefix, or one that is declared; false for a declaration. */
    boolean isKnown(char[] xml, int from, int end) {
        int colon = from;
        while (colon < end && xml[colon] != ':') {
            colon++;
        }
        if (colon == end) {
            return !isDeclaration(xml, from, end);
        }
        String prefix = ":" + new String(xml, from, colon - from);
        String local = new String(xml, colon + 1, end - colon - 1);
        boolean known = prefix.equals(":xml") && (local.equals("lang") || local.equals("space"));
        for (Declared one : declared) {
            known |= one.prefix().equals(prefix);
        }
        return known && local.indexOf(':') < 0 && Character.isLetter(local.charAt(0));
    }
}
