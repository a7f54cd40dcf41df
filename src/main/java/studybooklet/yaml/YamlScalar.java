package studybooklet.yaml;

import java.util.Set;
import studybooklet.problem.SourceLocation;

/**
 * A scalar, whatever its type, as the source writes it: {@code 2025-11-20} and {@code 0123} stay text.
 *
 * @param text the value, without quotation marks and with escapes resolved
 * @param quoted whether it was written in quotation marks or as a block scalar
 * @param location its start
 */
public record YamlScalar(String text, boolean quoted, SourceLocation location) implements YamlValue {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    /** Whether this is null in YAML 1.2's core schema: unquoted, and empty or one of the words for null. */
    public boolean isNull() {
        return !quoted && NULLS.contains(text);
    }
}
