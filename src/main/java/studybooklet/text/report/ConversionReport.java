package studybooklet.text.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studybooklet.problem.ProblemLines;

/**
 * What a conversion did that an editor may want to check, sorted by line.
 *
 * @param decisions decisions that were not certain
 * @param remarks places for a proofreader
 * @param marks characters that were read as marks and are in no article
 * @param removals text that is in no article
 */
public record ConversionReport(
        List<Decision> decisions, List<Remark> remarks, List<ConsumedMark> marks, List<Removal> removals) {
    /** The report on a text that was not converted. */
    public static final ConversionReport EMPTY = new ConversionReport(List.of(), List.of(), List.of(), List.of());

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
    }

    /** One line of text for each kind of decision and each kind of remark, with the number of its places and the first of them. */
    public Stream<String> lines(String file) {
        Map<Decision, List<Integer>> kinds = new LinkedHashMap<>();
        decisions.forEach(
                d -> kinds.computeIfAbsent(d.on(0), key -> new ArrayList<>()).add(d.line()));
        Map<String, List<Remark>> oddities = new LinkedHashMap<>();
        remarks.forEach(r ->
                oddities.computeIfAbsent(r.what(), key -> new ArrayList<>()).add(r));
        return Stream.concat(
                kinds.entrySet().stream().map(kind -> line(file, kind.getKey(), kind.getValue())),
                oddities.values().stream().map(same -> line(file, same)));
    }

    private static String line(String file, Decision kind, List<Integer> lines) {
        String places = lines.size() == 1 ? "" : " (" + ProblemLines.places(lines) + ")";
        return file + ":" + lines.get(0) + ": unsure: " + kind.decided() + places + "; it could be "
                + kind.alternative() + ": put " + kind.mark() + " on a line before it to settle this";
    }

    private static String line(String file, List<Remark> same) {
        Remark first = same.get(0);
        String places = same.size() == 1
                ? ""
                : " (" + ProblemLines.places(same.stream().map(Remark::line).toList()) + ")";
        String excerpt = first.excerpt().isEmpty() ? "" : ": " + first.excerpt();
        return file + ":" + first.line() + ": look: " + first.what() + places + excerpt;
    }

    /** The report as a JSON object: keys in a fixed order, two spaces of indent, LF line ends. */
    public String toJson(String file) {
        JsonText json = new JsonText();
        json.open('{').member("file", file);
        json.list(
                "decisions",
                decisions,
                d -> json.member("line", d.line())
                        .member("decided", d.decided())
                        .member("alternative", d.alternative())
                        .member("mark", d.mark()));
        json.list(
                "remarks",
                remarks,
                r -> json.member("line", r.line()).member("what", r.what()).member("excerpt", r.excerpt()));
        json.list(
                "marks",
                marks,
                m -> json.member("line", m.line()).member("text", m.text()).member("reason", m.reason()));
        json.list(
                "removals",
                removals,
                r -> json.member("line", r.line())
                        .member("text", r.text())
                        .member("kind", r.kind().label())
                        .member("mark", r.mark()));
        return json.close('}') + "\n";
    }
}
