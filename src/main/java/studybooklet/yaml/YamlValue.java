package studybooklet.yaml;

import studybooklet.problem.SourceLocation;

/** A YAML value with its place in the source. */
public sealed interface YamlValue permits YamlScalar, YamlList, YamlMapping {
    /** The start of the value. */
    SourceLocation location();
}
