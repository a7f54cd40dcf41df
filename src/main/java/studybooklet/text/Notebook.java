package studybooklet.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.ToIntFunction;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/**
 * What one conversion writes down while it works: unsure decisions, remarks, consumed marks, problems; and for each
 * character of the source whether it has been accounted for.
 */
final class Notebook {
    private final Source source;
    private final Problems problems;
    private final EnumSet<Rule> rules;
    private final BitSet accounted;
    private final List<Report.Decision> decisions = new ArrayList<>();
    private final List<Report.Remark> remarks = new ArrayList<>();
    private final List<Report.ConsumedMark> marks;
    private final Inlines inlines = new Inlines();
    private int twice = -1;
    private int disorder = -1;

    /** {@code read}: the marks that were read before the source stood as it does now. */
    Notebook(Source source, List<Report.ConsumedMark> read, Problems problems, EnumSet<Rule> rules) {
        this.source = source;
        this.marks = new ArrayList<>(read);
        this.problems = problems;
        this.rules = rules;
        this.accounted = new BitSet(source.text().length());
    }

    Source source() {
        return source;
    }

    /** Emphasis and links of a Markdown source. */
    Inlines inlines() {
        return inlines;
    }

    boolean follows(Rule rule) {
        return rules.contains(rule);
    }

    /** Notes a decision that could have gone the other way. */
    void unsure(int line, Doubt doubt) {
        decisions.add(doubt.on(line));
    }

    void remark(int line, String what, String excerpt) {
        remarks.add(new Report.Remark(line, what, excerpt));
    }

    void warning(int line, String what, String remedy) {
        problems.warning(new SourceLocation(source.file(), line), what, remedy);
    }

    void error(int line, String what, String remedy) {
        problems.error(new SourceLocation(source.file(), line), what, remedy);
    }

    /** The run was read as a mark and stands in no article. */
    void consume(Run run, String reason) {
        account(run);
        marks.add(new Report.ConsumedMark(
                source.lineAt(run.start()), source.text(run).strip(), reason));
    }

    /** The whole block was read as a mark. */
    void consume(Block block, String reason) {
        block.runs().forEach(run -> consume(run, reason));
    }

    /** Every character of the run has found its place. White space need not be accounted for. */
    void account(Run run) {
        for (int i = run.start(); i < run.end(); i++) {
            if (accounted.get(i) && twice < 0) {
                twice = i;
            }
            if (!Signs.isSpace(source.at(i))) {
                accounted.set(i);
            }
        }
    }

    /** A character of a body is out of its order, or would not be read back as it was written. */
    void disorder(int offset) {
        disorder = disorder < 0 ? offset : disorder;
    }

    /** The first place that {@link #disorder} was told of; negative if there is none. */
    int disorder() {
        return disorder;
    }

    /** The first character that was used twice; negative if there is none. */
    int usedTwice() {
        return twice;
    }

    /** The first character that is not white space and was not accounted for; negative if there is none. */
    int lost() {
        for (int i = accounted.nextClearBit(0); i < source.text().length(); i = accounted.nextClearBit(i + 1)) {
            if (!Signs.isSpace(source.at(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The report on what was logged so far, in the order of the lines. */
    Report report() {
        return new Report(
                sorted(decisions, Report.Decision::line),
                sorted(remarks, Report.Remark::line),
                sorted(marks, Report.ConsumedMark::line));
    }

    private static <T> List<T> sorted(List<T> entries, ToIntFunction<T> line) {
        return entries.stream().sorted(Comparator.comparingInt(line)).toList();
    }
}
