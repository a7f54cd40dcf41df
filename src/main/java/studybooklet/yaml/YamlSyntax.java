package studybooklet.yaml;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** Reports syntax errors. Recognizes common mistakes, among them those of people who type Chinese. */
final class YamlSyntax {
    private static final Pattern FULL_WIDTH_COLON = Pattern.compile("[ \\t]*(- )?[\\p{L}\\p{N}_-]+：.*");
    private static final Pattern NO_SPACE = Pattern.compile("[ \\t]*(- )?[A-Za-z]+:[^ \\t/].*");
    private static final Pattern TAB_IN_INDENT = Pattern.compile("\\s*\t");

    private YamlSyntax() {}

    /**
     * Reports a syntax error.
     *
     * @param line the line at which the parser failed, from 0; the mistake may be up to two lines above
     * @param complaint the parser's message
     */
    static void report(String text, int line, String complaint, IntFunction<SourceLocation> locate, Problems problems) {
        List<String> lines = text.lines().toList();
        for (int i = Math.min(line, lines.size() - 1); i >= Math.max(0, line - 2); i--) {
            if (reportMistake(lines.get(i), locate.apply(i), problems)) {
                return;
            }
        }
        boolean colon = complaint.startsWith("mapping values are not allowed");
        problems.error(
                locate.apply(line),
                "invalid YAML: " + (colon ? "a second colon in the line" : complaint),
                colon ? "put the value in quotation marks" : "correct it; quotation marks around a value often help");
    }

    /** Reports a common mistake in a line; returns whether there is one. */
    private static boolean reportMistake(String line, SourceLocation location, Problems problems) {
        if (FULL_WIDTH_COLON.matcher(line).matches()) {
            problems.error(location, "invalid YAML: a full-width colon after the key", "write : and a space");
        } else if (NO_SPACE.matcher(line).matches()) {
            problems.error(location, "invalid YAML: no space after the colon", "write a space there");
        } else if (TAB_IN_INDENT.matcher(line).lookingAt()) {
            problems.error(location, "invalid YAML: a tab at the start of the line", "indent with spaces");
        } else {
            return false;
        }
        return true;
    }
}
