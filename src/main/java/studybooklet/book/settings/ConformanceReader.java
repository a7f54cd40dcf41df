package studybooklet.book.settings;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import studybooklet.book.settings.Conformance.WcagLevel;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.yaml.YamlFields;
import studybooklet.yaml.YamlMapping;
import studybooklet.yaml.YamlValue;

/** Reads the key {@code conformance} of booklet.yaml, whose value needs both a level and a certifier. */
final class ConformanceReader {
    private ConformanceReader() {}

    /**
     * Reads the claim.
     *
     * @param at the location of the key
     * @return null if the claim is incomplete, which is an error
     */
    static @Nullable Conformance read(YamlValue value, SourceLocation at, Problems problems) {
        if (!(value instanceof YamlMapping mapping)) {
            problems.error(
                    value.location(),
                    "\"conformance\" has no level and no certifier",
                    "write level: and certifier: below it, each on an indented line");
            return null;
        }
        YamlFields fields = new YamlFields(mapping, problems);
        String levelName = fields.line("level");
        String certifier = fields.line("certifier");
        fields.warnOfUnknownKeys();
        WcagLevel level = level(levelName, levelName == null ? at : fields.at("level"), problems);
        if (certifier == null) {
            problems.error(
                    at,
                    "\"conformance\" has no certifier",
                    "write certifier: and who evaluated the book, or delete \"conformance\"");
        }
        return level == null || certifier == null ? null : new Conformance(level, certifier);
    }

    private static @Nullable WcagLevel level(@Nullable String name, SourceLocation at, Problems problems) {
        WcagLevel level = Arrays.stream(WcagLevel.values())
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElse(null);
        if (level == null) {
            problems.error(
                    at,
                    name == null ? "\"conformance\" has no level" : "\"" + name + "\" is not a WCAG level",
                    "write level: A, level: AA or level: AAA");
        }
        return level;
    }
}
