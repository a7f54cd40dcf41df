package studybooklet.text.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.ToIntFunction;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.text.model.InlineMarks;
import studybooklet.text.model.Rule;
import studybooklet.text.model.SourceText;
import studybooklet.text.model.Span;
import studybooklet.text.model.TextBlock;
import studybooklet.text.signs.Signs;

/**
 * What one conversion writes down while it works: unsure decisions, remarks, consumed marks, problems; and for each
 * character of the source whether it has been accounted for.
 */
public final class ConversionLog {
    private final SourceText source;
    private final Problems problems;
    private final EnumSet<Rule> rules;
    private final BitSet accounted;
    private final List<ConversionReport.Decision> decisions = new ArrayList<>();
    private final List<ConversionReport.Remark> remarks = new ArrayList<>();
    private final List<ConversionReport.ConsumedMark> marks;
    private final InlineMarks inlines = new InlineMarks();
    private int twice = -1;
    private int disorder = -1;

    /** {@code read}: the marks that were read before the source stood as it does now. */
    public ConversionLog(
            SourceText source, List<ConversionReport.ConsumedMark> read, Problems problems, EnumSet<Rule> rules) {
        this.source = source;
        this.marks = new ArrayList<>(read);
        this.problems = problems;
        this.rules = rules;
        this.accounted = new BitSet(source.text().length());
    }

    public SourceText source() {
        return source;
    }

    /** Emphasis and links of a Markdown source. */
    public InlineMarks inlines() {
        return inlines;
    }

    public boolean follows(Rule rule) {
        return rules.contains(rule);
    }

    /** Notes a decision that could have gone the other way. */
    public void unsure(int line, UnsureDecision decision) {
        decisions.add(decision.on(line));
    }

    public void remark(int line, String what, String excerpt) {
        remarks.add(new ConversionReport.Remark(line, what, excerpt));
    }

    public void warning(int line, String what, String remedy) {
        problems.warning(new SourceLocation(source.file(), line), what, remedy);
    }

    public void error(int line, String what, String remedy) {
        problems.error(new SourceLocation(source.file(), line), what, remedy);
    }

    /** The span was read as a mark and stands in no article. */
    public void consume(Span span, String reason) {
        account(span);
        marks.add(new ConversionReport.ConsumedMark(
                source.lineAt(span.start()), source.original(span).strip(), reason));
    }

    /** The whole block was read as a mark. */
    public void consume(TextBlock block, String reason) {
        block.spans().forEach(span -> consume(span, reason));
    }

    /** Every character of the span has found its place. White space need not be accounted for. */
    public void account(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (accounted.get(i) && twice < 0) {
                twice = i;
            }
            if (!Signs.isSpace(source.at(i))) {
                accounted.set(i);
            }
        }
    }

    /** A character of a body is out of its order, or would not be read back as it was written. */
    public void disorder(int offset) {
        disorder = disorder < 0 ? offset : disorder;
    }

    /** The first place that {@link #disorder} was told of; negative if there is none. */
    public int disorder() {
        return disorder;
    }

    /** The first character that was used twice; negative if there is none. */
    public int usedTwice() {
        return twice;
    }

    /** The first character that is not white space and was not accounted for; negative if there is none. */
    public int lost() {
        for (int i = accounted.nextClearBit(0); i < source.text().length(); i = accounted.nextClearBit(i + 1)) {
            if (!Signs.isSpace(source.at(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The report on what was logged so far, in the order of the lines. */
    public ConversionReport report() {
        return new ConversionReport(
                sorted(decisions, ConversionReport.Decision::line),
                sorted(remarks, ConversionReport.Remark::line),
                sorted(marks, ConversionReport.ConsumedMark::line));
    }

    private static <T> List<T> sorted(List<T> entries, ToIntFunction<T> line) {
        return entries.stream().sorted(Comparator.comparingInt(line)).toList();
    }
}
