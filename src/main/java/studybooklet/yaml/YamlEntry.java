package studybooklet.yaml;

import studybooklet.problem.SourceLocation;

/**
 * One key of a mapping with its value.
 *
 * @param key the key
 * @param location the place of the key
 * @param value the value
 */
public record YamlEntry(String key, SourceLocation location, YamlValue value) {}
