package studybooklet.yaml;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** Says what is wrong with invalid YAML in words that help; knows the slips of people who type Chinese. */
final class YamlSyntax {
    private static final Pattern FULL_WIDTH_COLON = Pattern.compile("[ \\t]*(- )?[\\p{L}\\p{N}_-]+：.*");
    private static final Pattern NO_SPACE = Pattern.compile("[ \\t]*(- )?[A-Za-z]+:[^ \\t/].*");

    private YamlSyntax() {}

    /**
     * Reports invalid YAML.
     *
     * @param line where the parser gave up, from 0; the slip itself may stand up to two lines above
     * @param complaint the parser's own words
     */
    static void report(String text, int line, String complaint, IntFunction<SourceLocation> locate, Problems problems) {
        List<String> lines = text.lines().toList();
        for (int i = Math.min(line, lines.size() - 1); i >= Math.max(0, line - 2); i--) {
            String source = lines.get(i);
            if (FULL_WIDTH_COLON.matcher(source).matches()) {
                problems.error(
                        locate.apply(i), "invalid YAML: a full-width colon after the key", "write : and a space");
                return;
            }
            if (NO_SPACE.matcher(source).matches()) {
                problems.error(locate.apply(i), "invalid YAML: no space after the colon", "write a space there");
                return;
            }
            if (source.stripLeading().length() < source.length()
                    && source.substring(
                                    0, source.length() - source.stripLeading().length())
                            .contains("\t")) {
                problems.error(locate.apply(i), "invalid YAML: a tab at the start of the line", "indent with spaces");
                return;
            }
        }
        boolean colon = complaint.startsWith("mapping values are not allowed");
        problems.error(
                locate.apply(line),
                "invalid YAML: " + (colon ? "a second colon in the line" : complaint),
                colon ? "put the value in quotation marks" : "mend it; quotation marks around a value help most");
    }
}
