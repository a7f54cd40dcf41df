package studybooklet.book;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.yaml.YamlFields;
import studybooklet.yaml.YamlMapping;
import studybooklet.yaml.YamlValue;

/** Reads the key {@code conformance} of booklet.yaml: a level and who certifies it, both or none. */
final class ConformanceReader {
    private ConformanceReader() {}

    /** The claim, or null where it is not whole, which is an error. */
    static @Nullable Conformance read(YamlValue value, SourceLocation at, Problems problems) {
        if (!(value instanceof YamlMapping mapping)) {
            problems.error(
                    value.location(),
                    "\"conformance\" does not say who certifies it",
                    "write level: and certifier: below it, each on an indented line");
            return null;
        }
        YamlFields fields = new YamlFields(mapping, problems);
        String written = fields.line("level");
        String certifier = fields.line("certifier");
        fields.warnOfUnknownKeys();
        Conformance.Level level = Arrays.stream(Conformance.Level.values())
                .filter(one -> one.name().equals(written))
                .findFirst()
                .orElse(null);
        if (level == null) {
            problems.error(
                    written == null ? at : fields.at("level"),
                    written == null
                            ? "a claim of conformance without a level"
                            : "\"" + written + "\" is no level of WCAG",
                    "write level: A, level: AA or level: AAA");
        }
        if (certifier == null) {
            problems.error(
                    at,
                    "a claim of conformance without a certifier",
                    "write certifier: and who evaluated the book, or take the key conformance away");
        }
        return level == null || certifier == null ? null : new Conformance(level, certifier);
    }
}
