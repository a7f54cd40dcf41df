package studybooklet.yaml;

import java.util.List;
import studybooklet.problem.SourceLocation;

/**
 * A mapping.
 *
 * @param entries its entries in source order, with distinct keys
 * @param location its start
 */
public record YamlMapping(List<YamlEntry> entries, SourceLocation location) implements YamlValue {
    public YamlMapping {
        entries = List.copyOf(entries);
    }
}
