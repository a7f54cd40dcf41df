package studybooklet.yaml;

import java.util.List;
import studybooklet.problem.SourceLocation;

/**
 * Keys with their values.
 *
 * @param entries in the order of the source, each key once
 * @param location where it begins
 */
public record YamlMapping(List<YamlEntry> entries, SourceLocation location) implements YamlValue {
    public YamlMapping {
        entries = List.copyOf(entries);
    }
}
