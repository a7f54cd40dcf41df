package studybooklet.markdown;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads XML of the plain kind that the templates and this package write, in a single pass, and says of it that it is
 * well-formed, namespaces included. Of anything unusual (a comment, a character reference, single quotes, an id given
 * twice …) it says nothing: that is for an XML parser, which takes many times as long to start and to read.
 */
public final class PlainXml {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String DOCTYPE = "<!DOCTYPE html>";
    private static final int DEEPEST = 200;

    private final char[] xml;
    private int at;

    /** Where the names of the open elements begin and end, two numbers each. */
    private final int[] open = new int[2 * DEEPEST];

    private int depth;

    /** Where the names of the attributes of one tag begin and end. */
    private int[] attributes = new int[32];

    private final PlainPrefixes prefixes = new PlainPrefixes();
    private final Set<String> ids = new HashSet<>();
    private boolean imageWithoutText;

    private PlainXml(CharSequence document) {
        xml = new char[document.length()];
        if (document instanceof StringBuilder built) {
            built.getChars(0, xml.length, xml, 0);
        } else {
            document.toString().getChars(0, xml.length, xml, 0);
        }
    }

    /** What can be said at once of a document. */
    public enum Answer {
        /** Ask a parser. */
        UNKNOWN,
        WELL_FORMED,
        /** Well-formed, and an img in it has no text in its place. */
        IMAGE_WITHOUT_TEXT
    }

    /** Looks through a document; in one that is said to be well-formed, no id stands twice. */
    public static Answer read(CharSequence document) {
        PlainXml reader = new PlainXml(document);
        if (!reader.document()) {
            return Answer.UNKNOWN;
        }
        return reader.imageWithoutText ? Answer.IMAGE_WITHOUT_TEXT : Answer.WELL_FORMED;
    }

    private boolean document() {
        skip(DECLARATION);
        skipSpace();
        skip(DOCTYPE);
        skipSpace();
        if (!tag()) {
            return false;
        }
        while (depth > 0) {
            if (!text() || !tag()) {
                return false;
            }
        }
        skipSpace();
        return at == xml.length;
    }

    private void skip(String expected) {
        int end = at + expected.length();
        if (end <= xml.length && Arrays.equals(xml, at, end, expected.toCharArray(), 0, expected.length())) {
            at = end;
        }
    }

    private boolean skipSpace() {
        int from = at;
        while (at < xml.length && isSpace(xml[at])) {
            at++;
        }
        return at > from;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** Reads text up to the next tag. */
    private boolean text() {
        while (skipLetters() < xml.length) {
            char c = xml[at];
            if (c == '<') {
                return true;
            }
            // Three of these in a row must not stand in text (XML 1.0, 2.4); a parser may look at the single ones.
            boolean endsSection = c == '>' && at > 1 && xml[at - 1] == ']';
            if (endsSection || !character(c)) {
                return false;
            }
        }
        return false;
    }

    /** Goes on to the next character that may mean something; in a local variable, because all of a text passes here. */
    private int skipLetters() {
        char[] chars = xml;
        int i = at;
        while (i < chars.length) {
            char c = chars[i];
            boolean letter = c > '>' ? c < Character.MIN_SURROGATE : c >= '\'' && c < '<';
            if (!letter) {
                break;
            }
            i++;
        }
        at = i;
        return i;
    }

    /** Goes over a character of text or of a value, or over a reference. */
    private boolean character(char c) {
        if (c == '&') {
            return reference();
        }
        if (c >= ' ' && c < Character.MIN_SURROGATE || isSpace(c)) {
            at++;
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            boolean pair = at + 1 < xml.length && Character.isLowSurrogate(xml[at + 1]);
            at += 2;
            return pair;
        }
        at++;
        return c > Character.MAX_SURROGATE && c < '\uFFFE';
    }

    private boolean reference() {
        int end = at + 1;
        while (end < xml.length && end < at + 6 && xml[end] != ';') {
            end++;
        }
        String name = new String(xml, at + 1, end - at - 1);
        at = end + 1;
        return switch (name) {
            case "amp", "lt", "gt", "quot", "apos" -> at <= xml.length && xml[end] == ';';
            default -> false;
        };
    }

    private boolean tag() {
        if (at + 1 >= xml.length || xml[at] != '<') {
            return false;
        }
        at++;
        return xml[at] == '/' ? endTag() : startTag();
    }

    private boolean endTag() {
        if (depth == 0) {
            return false;
        }
        at++;
        int from = open[2 * depth - 2];
        int length = open[2 * depth - 1] - from;
        if (at + length >= xml.length
                || !Arrays.equals(xml, from, from + length, xml, at, at + length)
                || xml[at + length] != '>') {
            return false;
        }
        at += length + 1;
        close();
        return true;
    }

    private void close() {
        prefixes.close(depth);
        depth--;
    }

    private boolean startTag() {
        int from = at;
        if (depth == DEEPEST || !name()) {
            return false;
        }
        int end = at;
        open[2 * depth] = from;
        open[2 * depth + 1] = end;
        depth++;
        if (!prefixes.isKnown(xml, from, end) || !attributes(isImage(from, end))) {
            return false;
        }
        if (at + 1 < xml.length && xml[at] == '/') {
            at++;
            close();
        }
        return at < xml.length && xml[at++] == '>';
    }

    private boolean isImage(int from, int end) {
        return end - from == 3 && xml[from] == 'i' && xml[from + 1] == 'm' && xml[from + 2] == 'g';
    }

    /** A name in ASCII; a colon may stand in it. */
    private boolean name() {
        int from = at;
        while (at < xml.length && isOfName(xml[at])) {
            at++;
        }
        return at > from && isLetter(xml[from]) && xml[at - 1] != ':';
    }

    private static boolean isOfName(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == ':';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private boolean attributes(boolean image) {
        int count = 0;
        boolean described = false;
        while (skipSpace() && at < xml.length && isLetter(xml[at])) {
            int from = at;
            if (!name() || !isNew(from, at, count)) {
                return false;
            }
            attributes[2 * count] = from;
            attributes[2 * count + 1] = at;
            count++;
            int end = at;
            int value = at + 2;
            if (!value() || !fits(from, end, value)) {
                return false;
            }
            described |= isNamed("alt", from, end) && !isBlank(value, at - 1);
        }
        imageWithoutText |= image && !described;
        return true;
    }

    private boolean isNew(int from, int end, int count) {
        for (int i = 0; i < count; i++) {
            if (Arrays.equals(xml, attributes[2 * i], attributes[2 * i + 1], xml, from, end)) {
                return false;
            }
        }
        if (2 * count == attributes.length) {
            attributes = Arrays.copyOf(attributes, 2 * attributes.length);
        }
        return true;
    }

    /** What more an attribute must obey: an id is there once, a prefix is known. */
    private boolean fits(int from, int end, int value) {
        if (isNamed("id", from, end)) {
            return isWord(value, at - 1) && ids.add(new String(xml, value, at - 1 - value));
        }
        return prefixes.declare(xml, from, end, value, at - 1, depth) || prefixes.isKnown(xml, from, end);
    }

    private boolean isNamed(String name, int from, int end) {
        boolean same = end - from == name.length();
        for (int i = 0; same && i < name.length(); i++) {
            same = xml[from + i] == name.charAt(i);
        }
        return same;
    }

    /** Whether a value is the same to a parser: no white space, which it may change, and no reference. */
    private boolean isWord(int from, int end) {
        for (int i = from; i < end; i++) {
            if (xml[i] <= ' ' || xml[i] == '&') {
                return false;
            }
        }
        return true;
    }

    private boolean isBlank(int from, int end) {
        return new String(xml, from, end - from).isBlank();
    }

    /** The equals sign and the value in double quotes. */
    private boolean value() {
        if (at + 2 >= xml.length || xml[at] != '=' || xml[at + 1] != '"') {
            return false;
        }
        at += 2;
        while (skipLetters() < xml.length && xml[at] != '"') {
            if (xml[at] == '<' || !character(xml[at])) {
                return false;
            }
        }
        at++;
        return at < xml.length;
    }
}
