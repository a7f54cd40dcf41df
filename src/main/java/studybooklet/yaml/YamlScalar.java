package studybooklet.yaml;

import java.util.Set;
import studybooklet.problem.SourceLocation;

/**
 * Text, a number, a date, a truth value or nothing: always as the source writes it.
 *
 * @param text the characters of the source, without quotation marks: {@code 2025-11-20} stays that
 * @param quoted whether it stood in quotation marks or in a block
 * @param location where it begins
 */
public record YamlScalar(String text, boolean quoted, SourceLocation location) implements YamlValue {
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    /** Whether it says nothing: empty, or one of the words for null in YAML 1.2's core schema, unquoted. */
    public boolean isNull() {
        return !quoted && NOTHING.contains(text);
    }
}
