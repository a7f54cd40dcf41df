package studybooklet.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.problem.Suggestion;

/**
 * Reads a mapping key by key. A value of the wrong type is an error at its place and reads as absent; a key nobody
 * asked for is a warning once {@link #warnOfOtherKeys} is called.
 */
public final class YamlFields {
    private final YamlMapping mapping;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    public YamlFields(YamlMapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The value of a key, or null where the key is absent or says nothing. */
    public @Nullable YamlValue value(String key) {
        asked.add(key);
        YamlEntry entry = entry(key);
        boolean absent = entry == null || (entry.value() instanceof YamlScalar scalar && scalar.isNull());
        return entry == null || absent ? null : entry.value();
    }

    /** The text of a key without outer white space, or null where it is absent or blank. */
    public @Nullable String text(String key) {
        YamlValue value = value(key);
        return value == null ? null : textOf(value, key, problems);
    }

    /** As {@link #text}, on one line: each run of white space becomes one space. */
    public @Nullable String line(String key) {
        String text = text(key);
        return text == null || isLine(text) ? text : text.replaceAll("\\s+", " ");
    }

    /** Whether all white space in a text is single spaces. */
    private static boolean isLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    /** True or false; false where the key is absent. */
    public boolean flag(String key) {
        YamlValue value = value(key);
        if (value == null) {
            return false;
        }
        String text = value instanceof YamlScalar scalar ? scalar.text() : "";
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            problems.error(value.location(), "\"" + key + "\" is neither true nor false", "write true or false");
        }
        return text.equalsIgnoreCase("true");
    }

    /** The items of a list, or the one value that stands in its place; empty where the key is absent. */
    public List<YamlValue> items(String key) {
        YamlValue value = value(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof YamlList list ? list.items() : List.of(value);
    }

    /** Where a key stands; the whole mapping's place where it is absent. */
    public SourceLocation at(String key) {
        YamlEntry entry = entry(key);
        return entry == null ? mapping.location() : entry.location();
    }

    /** Warns of every key that has not been asked for until now, naming the nearest that has. */
    public void warnOfOtherKeys() {
        for (YamlEntry entry : mapping.entries()) {
            if (!asked.contains(entry.key())) {
                problems.warning(
                        entry.location(),
                        "unknown key \"" + entry.key() + "\"",
                        Suggestion.of(entry.key(), asked, "delete it"));
            }
        }
    }

    /**
     * The text of a value without outer white space.
     *
     * @param what what the value is, for the problem
     * @return null where it is blank, or no text, which is an error
     */
    public static @Nullable String textOf(YamlValue value, String what, Problems problems) {
        if (!(value instanceof YamlScalar scalar)) {
            String kind = value instanceof YamlList ? "a list" : "keys with values";
            problems.error(value.location(), "\"" + what + "\" is " + kind, "write one text");
            return null;
        }
        String text = scalar.isNull() ? "" : scalar.text().strip();
        return text.isEmpty() ? null : text;
    }

    private @Nullable YamlEntry entry(String key) {
        for (YamlEntry entry : mapping.entries()) {
            if (entry.key().equals(key)) {
                return entry;
            }
        }
        return null;
    }
}
