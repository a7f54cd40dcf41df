package studybooklet.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Shows problems as lines of text, sorted by file and line. Warnings and notes that say the same about one file share a line, with
 * their number and their first places; each error has its own, because each must be mended.
 */
public final class ProblemLines {
    /** A shared line names so many places. */
    private static final int SHOWN = 3;

    private record Kind(Severity severity, String file, String what, String remedy, int line) {}

    private ProblemLines() {}

    /** The lines, without line ends. */
    public static List<String> of(List<Problem> problems) {
        Map<Kind, List<Problem>> kinds = new LinkedHashMap<>();
        problems.stream()
                .sorted(Comparator.comparing(Problem::location))
                .forEach(problem -> kinds.computeIfAbsent(kind(problem), key -> new ArrayList<>())
                        .add(problem));
        return kinds.values().stream().map(ProblemLines::line).toList();
    }

    private static Kind kind(Problem problem) {
        int line = problem.severity() == Severity.ERROR ? problem.location().line() : 0;
        return new Kind(problem.severity(), problem.location().file(), problem.what(), problem.remedy(), line);
    }

    private static String line(List<Problem> same) {
        Problem first = same.get(0);
        if (same.size() == 1) {
            return first.toString();
        }
        String places = places(same.stream().map(Problem::location).toList());
        return new Problem(first.severity(), first.location(), first.what() + " (" + places + ")", first.remedy())
                .toString();
    }

    /**
     * The number of places and the first of them: {@code 5 times: lines 2, 7, 9, …}.
     *
     * @param same places in one file, in order; at least two
     */
    public static String places(List<SourceLocation> same) {
        boolean named = !same.get(0).place().isEmpty();
        String first = same.stream()
                .limit(SHOWN)
                .map(location -> named ? location.place() : String.valueOf(location.line()))
                .collect(Collectors.joining(", "));
        return same.size() + " times: " + (named ? "" : "lines ") + first + (same.size() > SHOWN ? ", …" : "");
    }
}
