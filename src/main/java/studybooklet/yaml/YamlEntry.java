package studybooklet.yaml;

import studybooklet.problem.SourceLocation;

/**
 * One key of a mapping with its value.
 *
 * @param key the key
 * @param location where the key stands
 * @param value the value
 */
public record YamlEntry(String key, SourceLocation location, YamlValue value) {}
