package studybooklet.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.SourceLocation;

/**
 * Reads the YAML of nearly all articles without the parser, which takes as long for it as flexmark for a page: keys with
 * a text, plain or in double quotation marks, or with a list, in block style, of texts or of such mappings. Of any other
 * it says nothing.
 */
final class PlainYaml {
    private static final int LONGEST_KEY = 64;
    private static final int DEEPEST = 8;

    private final String text;
    private final IntFunction<SourceLocation> locate;
    private int at;
    private int line;

    private PlainYaml(String text, IntFunction<SourceLocation> locate) {
        this.text = text;
        this.locate = locate;
    }

    /**
     * The mapping that a parser would find.
     *
     * @return null if that is for a parser to say
     */
    static @Nullable YamlMapping read(String text, IntFunction<SourceLocation> locate) {
        PlainYaml plain = new PlainYaml(text, locate);
        YamlMapping mapping = plain.mapping(0, DEEPEST);
        return plain.at < text.length() ? null : mapping;
    }

    /**
     * Reads a mapping from its first key to the end of a line behind which it does not go on.
     *
     * @param indent the column of its keys
     */
    private @Nullable YamlMapping mapping(int indent, int depth) {
        SourceLocation location = locate.apply(line);
        List<YamlEntry> entries = new ArrayList<>();
        do {
            YamlEntry entry = entry(entries, indent, depth);
            if (entry == null) {
                return null;
            }
            entries.add(entry);
        } while (nextLineAt(indent, ""));
        return new YamlMapping(entries, location);
    }

    private @Nullable YamlEntry entry(List<YamlEntry> before, int indent, int depth) {
        int from = at;
        at = endOfKey();
        String key = text.substring(from, at);
        if (key.isEmpty() || key.length() > LONGEST_KEY || isKnown(key, before)) {
            return null;
        }
        SourceLocation location = locate.apply(line);
        YamlValue value = null;
        if (text.startsWith(": ", at)) {
            at += 2;
            skipSpaces();
            value = scalar();
        } else if (text.startsWith(":\n", at)) {
            at++;
            value = list(indent, depth);
        }
        return value == null ? null : new YamlEntry(key, location, value);
    }

    /**
     * Reads a list, from the end of the line before it.
     *
     * @param least the column of the key that it belongs to
     */
    private @Nullable YamlList list(int least, int depth) {
        int indent = spaces(at + 1);
        if (depth == 0 || indent < least || !nextLineAt(indent, "- ")) {
            return null;
        }
        SourceLocation location = locate.apply(line);
        List<YamlValue> items = new ArrayList<>();
        do {
            int column = indent + 2 + spaces(at);
            skipSpaces();
            int end = endOfKey();
            boolean isMapping = end > at && end < text.length() && text.charAt(end) == ':';
            YamlValue item = isMapping ? mapping(column, depth - 1) : scalar();
            if (item == null) {
                return null;
            }
            items.add(item);
        } while (nextLineAt(indent, "- "));
        return new YamlList(items, location);
    }

    /** Goes on to the next line, behind its indent and what it begins with, if it has both. */
    private boolean nextLineAt(int indent, String beginning) {
        int next = at + 1;
        if (next >= text.length() || spaces(next) != indent || !text.startsWith(beginning, next + indent)) {
            return false;
        }
        at = next + indent + beginning.length();
        line++;
        return true;
    }

    private int spaces(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end - from;
    }

    private void skipSpaces() {
        at += spaces(at);
    }

    private @Nullable YamlScalar scalar() {
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        String value = quoted ? quoted() : plain();
        return value == null ? null : new YamlScalar(value, quoted, locate.apply(line));
    }

    private int endOfKey() {
        int end = at;
        while (end < text.length() && isOfKey(text.charAt(end), end > at)) {
            end++;
        }
        return end;
    }

    private static boolean isOfKey(char c, boolean inside) {
        return c >= 'a' && c <= 'z' || inside && (c >= '0' && c <= '9' || c == '-' || c == '_');
    }

    private static boolean isKnown(String key, List<YamlEntry> entries) {
        for (YamlEntry entry : entries) {
            if (entry.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** What stands between two quotation marks, without escapes. */
    private @Nullable String quoted() {
        int from = ++at;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\' || !isPlain(c)) {
                return null;
            }
        }
        int end = at++;
        skipSpaces();
        boolean ends = end < text.length() && (at >= text.length() || text.charAt(at) == '\n');
        return ends ? text.substring(from, end) : null;
    }

    /** Text that begins with a letter and has nothing that YAML may give a meaning to. */
    private @Nullable String plain() {
        int from = at;
        int end = at;
        while (at < text.length() && text.charAt(at) != '\n') {
            char c = text.charAt(at++);
            if (c == ':' || c == '#' || !isPlain(c)) {
                return null;
            }
            end = c == ' ' ? end : at;
        }
        return end > from && Character.isLetterOrDigit(text.charAt(from)) ? text.substring(from, end) : null;
    }

    /** Whether a character may stand in YAML and ends no line. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < '\u007F'
                || c >= '\u00A0' && c < Character.MIN_SURROGATE && c != '\u2028' && c != '\u2029'
                || c >= '\uE000' && c < '\uFDD0'
                || c > '\uFDEF' && c < '\uFFFE' && c != '\uFEFF';
    }
}
