package studybooklet.text.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studybooklet.problem.Problem;
import studybooklet.problem.ProblemLines;
import studybooklet.problem.SourceLocation;
import studybooklet.source.Omission;

/**
 * What a conversion did that an editor may want to check, sorted by line.
 *
 * @param decisions decisions that were not certain
 * @param remarks places for a proofreader
 * @param marks characters that were read as marks and are in no article
 * @param removals text that is in no article
 * @param omissions what a document has and its text has not
 * @param places the place of each line of a document's text, by index from 0; empty for a text, whose lines are places themselves
 */
public record ConversionReport(
        List<Decision> decisions,
        List<Remark> remarks,
        List<ConsumedMark> marks,
        List<Removal> removals,
        List<Omission> omissions,
        List<String> places) {
    /** The report on a text that was not converted. */
    public static final ConversionReport EMPTY =
            new ConversionReport(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * An unsure decision.
     *
     * @param line the line, from 1
     * @param decided what was decided
     * @param alternative what it could have been
     * @param mark the correction mark that settles it, on a line of its own before this line
     */
    public record Decision(int line, String decided, String alternative, String mark) {
        Decision on(int other) {
            return new Decision(other, decided, alternative, mark);
        }
    }

    /**
     * A place that a proofreader should look at. The text is left unchanged.
     *
     * @param line the line, from 1
     * @param what what is odd
     * @param excerpt a few characters of the text; may be empty
     */
    public record Remark(int line, String what, String excerpt) {}

    /**
     * Characters that were read as a mark.
     *
     * @param line the line, from 1
     * @param text the characters
     * @param reason what they were read as
     */
    public record ConsumedMark(int line, String text, String reason) {}

    /**
     * Text that was removed.
     *
     * @param line the line, from 1
     * @param text the text as printed, with one space in place of white space
     * @param kind what it was taken for
     */
    public record Removal(int line, String text, RemovalKind kind) {
        /** The mark at the top of a text that keeps all lines with these words. */
        public String mark() {
            return "<!-- keep " + text + " -->";
        }
    }

    /** Copies the lists. */
    public ConversionReport {
        decisions = List.copyOf(decisions);
        remarks = List.copyOf(remarks);
        marks = List.copyOf(marks);
        removals = List.copyOf(removals);
        omissions = List.copyOf(omissions);
        places = List.copyOf(places);
    }

    /** The report on a document's text, with what the document has besides and the places of the lines. */
    public ConversionReport of(List<Omission> others, List<String> placesOfLines) {
        return new ConversionReport(decisions, remarks, marks, removals, others, placesOfLines);
    }

    /** The problem with the place of its line. */
    public Problem located(Problem problem) {
        SourceLocation at = problem.location();
        return at.place().isEmpty()
                ? new Problem(problem.severity(), location(at.file(), at.line()), problem.what(), problem.remedy())
                : problem;
    }

    /**
     * The place of a line.
     *
     * @param line the line, from 1; 0 means the whole file
     */
    public SourceLocation location(String file, int line) {
        boolean known = line > 0 && line <= places.size();
        return new SourceLocation(file, line, known ? places.get(line - 1) : "");
    }

    /** One line of text for each kind of decision and each kind of remark, with the number of its places and the first of them. */
    public Stream<String> lines(String file) {
        Map<Decision, List<SourceLocation>> kinds = new LinkedHashMap<>();
        decisions.forEach(
                d -> kinds.computeIfAbsent(d.on(0), key -> new ArrayList<>()).add(location(file, d.line())));
        Map<String, List<Remark>> oddities = new LinkedHashMap<>();
        remarks.forEach(r ->
                oddities.computeIfAbsent(r.what(), key -> new ArrayList<>()).add(r));
        return Stream.concat(
                kinds.entrySet().stream().map(kind -> line(kind.getKey(), kind.getValue())),
                oddities.values().stream().map(same -> line(file, same)));
    }

    private String line(Decision kind, List<SourceLocation> same) {
        String settle = places.isEmpty() ? "" : " in the Markdown that convert writes,";
        return same.get(0) + ": unsure: " + kind.decided() + count(same) + "; it could be " + kind.alternative()
                + ": put " + kind.mark() + " on a line before it" + settle + " to settle this";
    }

    private String line(String file, List<Remark> same) {
        Remark first = same.get(0);
        List<SourceLocation> at =
                same.stream().map(remark -> location(file, remark.line())).toList();
        String excerpt = first.excerpt().isEmpty() ? "" : ": " + first.excerpt();
        return at.get(0) + ": look: " + first.what() + count(at) + excerpt;
    }

    private static String count(List<SourceLocation> same) {
        return same.size() == 1 ? "" : " (" + ProblemLines.places(same) + ")";
    }

    /** The report as a JSON object: keys in a fixed order, two spaces of indent, LF line ends. */
    public String toJson(String file) {
        JsonText json = new JsonText();
        json.open('{').member("file", file);
        json.list(
                "decisions",
                decisions,
                d -> where(json, d.line())
                        .member("decided", d.decided())
                        .member("alternative", d.alternative())
                        .member("mark", d.mark()));
        json.list(
                "remarks",
                remarks,
                r -> where(json, r.line()).member("what", r.what()).member("excerpt", r.excerpt()));
        json.list(
                "marks",
                marks,
                m -> where(json, m.line()).member("text", m.text()).member("reason", m.reason()));
        json.list(
                "removals",
                removals,
                r -> where(json, r.line())
                        .member("text", r.text())
                        .member("kind", r.kind().label())
                        .member("mark", r.mark()));
        if (!omissions.isEmpty()) {
            json.list(
                    "omissions",
                    omissions,
                    o -> json.member("place", o.place())
                            .member("text", o.text())
                            .member("kind", o.kind().label()));
        }
        return json.close('}') + "\n";
    }

    /** Writes the line, or the place of a document. */
    private JsonText where(JsonText json, int line) {
        return places.isEmpty()
                ? json.member("line", line)
                : json.member("place", location("", line).place());
    }
}
