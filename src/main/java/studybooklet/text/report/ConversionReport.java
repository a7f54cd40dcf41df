package studybooklet.text.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a conversion did that a person may want to see: decisions that were not certain, what a proofreader would look
 * at, and the characters that were read as marks and stand in no article. All in the order of the text.
 */
public record ConversionReport(List<Decision> decisions, List<Remark> remarks, List<ConsumedMark> marks) {
    /**
     * A decision that could have gone the other way.
     *
     * @param line the line, from 1
     * @param decided what was decided
     * @param alternative what it could have been
     * @param mark the correction mark that, on a line of its own before this line, would settle it
     */
    public record Decision(int line, String decided, String alternative, String mark) {}

    /**
     * Something in the text that a proofreader would look at. The text itself is left as it is.
     *
     * @param line the line, from 1
     * @param what what is odd
     * @param excerpt the place, a few characters
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

    /** Copies the lists. */
    public ConversionReport {
        decisions = List.copyOf(decisions);
        remarks = List.copyOf(remarks);
        marks = List.copyOf(marks);
    }

    /** One line for each decision and each remark, with the file's name as a problem has it. */
    public Stream<String> lines(String file) {
        return Stream.concat(
                decisions.stream()
                        .map(d -> file + ":" + d.line() + ": unsure: " + d.decided() + "; it could be "
                                + d.alternative() + ": put " + d.mark() + " on a line before it to settle this"),
                remarks.stream()
                        .map(r -> file + ":" + r.line() + ": look: " + r.what()
                                + (r.excerpt().isEmpty() ? "" : ": " + r.excerpt())));
    }

    /** The report as a JSON object, keys always in the same order, two spaces of indent, LF between lines and at the end. */
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
        return json.close('}') + "\n";
    }
}
