package studybooklet.yaml;

import java.util.List;
import studybooklet.problem.SourceLocation;

/**
 * A list.
 *
 * @param items its items in order
 * @param location its start
 */
public record YamlList(List<YamlValue> items, SourceLocation location) implements YamlValue {
    public YamlList {
        items = List.copyOf(items);
    }
}
