package studybooklet.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.problem.Suggestion;

/**
 * Reads a mapping key by key. A value of the wrong type is reported as an error and treated as absent. Keys that were
 * never read are reported by {@link #warnOfUnknownKeys}.
 */
public final class YamlFields {
    private final YamlMapping mapping;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    public YamlFields(YamlMapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The value of a key; null if the key is absent or its value is null. */
    public @Nullable YamlValue value(String key) {
        known.add(key);
        YamlEntry entry = entry(key);
        boolean absent = entry == null || (entry.value() instanceof YamlScalar scalar && scalar.isNull());
        return entry == null || absent ? null : entry.value();
    }

    /** The text of a key without leading and trailing white space; null if it is absent or blank. */
    public @Nullable String text(String key) {
        YamlValue value = value(key);
        return value == null ? null : textOf(value, key, problems);
    }

    /** Like {@link #text}, on one line: each run of white space becomes one space. */
    public @Nullable String line(String key) {
        String text = text(key);
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    /** A boolean; false if the key is absent. */
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

    /** The items of a list; a single value counts as a list of one, an absent key as an empty list. */
    public List<YamlValue> items(String key) {
        YamlValue value = value(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof YamlList list ? list.items() : List.of(value);
    }

    /** The place of a key; of the mapping if the key is absent. */
    public SourceLocation at(String key) {
        YamlEntry entry = entry(key);
        return entry == null ? mapping.location() : entry.location();
    }

    /** Warns of each key that has not been read so far and suggests the nearest key that has. */
    public void warnOfUnknownKeys() {
        for (YamlEntry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                problems.warning(
                        entry.location(),
                        "unknown key \"" + entry.key() + "\"",
                        Suggestion.of(entry.key(), known, "delete it"));
            }
        }
    }

    /**
     * The text of a value without leading and trailing white space.
     *
     * @param what what the value is, for the problem
     * @return null if the value is blank; null with an error if it is not a scalar
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
