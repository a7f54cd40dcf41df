package studybooklet.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.SourceLocation;

/**
 * Reads the YAML of nearly all articles, lines of {@code key: text} and {@code key: "text"} and nothing else, without the
 * parser, which takes as long for them as flexmark for a page. Of any other it says nothing.
 */
final class FlatMapping {
    private static final int LONGEST_KEY = 64;

    private final String text;
    private final IntFunction<SourceLocation> locate;
    private final List<YamlEntry> entries = new ArrayList<>();
    private int at;

    private FlatMapping(String text, IntFunction<SourceLocation> locate) {
        this.text = text;
        this.locate = locate;
    }

    /**
     * The mapping that a parser would find.
     *
     * @return null if that is for a parser to say
     */
    static @Nullable YamlMapping read(String text, IntFunction<SourceLocation> locate) {
        FlatMapping mapping = new FlatMapping(text, locate);
        int line = 0;
        do {
            if (!mapping.entry(line++)) {
                return null;
            }
        } while (mapping.at++ < text.length());
        return new YamlMapping(mapping.entries, locate.apply(0));
    }

    /** Reads a line, up to its end. */
    private boolean entry(int line) {
        int from = at;
        while (at < text.length() && isOfKey(text.charAt(at), at > from)) {
            at++;
        }
        String key = text.substring(from, at);
        if (key.isEmpty() || key.length() > LONGEST_KEY || isKnown(key) || !text.startsWith(": ", at)) {
            return false;
        }
        at += 2;
        skipSpaces();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        String value = quoted ? quoted() : plain();
        if (value == null) {
            return false;
        }
        SourceLocation location = locate.apply(line);
        entries.add(new YamlEntry(key, location, new YamlScalar(value, quoted, location)));
        return true;
    }

    private static boolean isOfKey(char c, boolean inside) {
        return c >= 'a' && c <= 'z' || inside && (c >= '0' && c <= '9' || c == '-' || c == '_');
    }

    private boolean isKnown(String key) {
        for (YamlEntry entry : entries) {
            if (entry.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
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
                || c >= '\uE000' && c < '\uFFFE' && c != '\uFEFF';
    }
}
