package studybooklet.yaml;

import studybooklet.problem.SourceLocation;

/** A value and where it stands. */
public sealed interface YamlValue permits YamlScalar, YamlList, YamlMapping {
    /** Where it begins. */
    SourceLocation location();
}
