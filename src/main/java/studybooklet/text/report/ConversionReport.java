package studybooklet.text.report;

import java.util.List;
import java.util.stream.Stream;

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
    public record Decision(int line, String decided, String alternative, String mark) {}

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

    /** One line of text for each decision and each remark. */
    public Stream<String> lines(String file) {
        return Stream.concat(
                decisions.stream()
                        .map(d -> file + ":" + d.line() + ": unsure: " + d.decided() + "; it could be "
                                + d.alternative() + ": put " + d.mark() + " on a line before it to settle this"),
                remarks.stream()
                        .map(r -> file + ":" + r.line() + ": look: " + r.what()
                                + (r.excerpt().isEmpty() ? "" : ": " + r.excerpt())));
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
