package studybooklet.text.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.text.model.InlineMarks;
import studybooklet.text.model.Rule;
import studybooklet.text.model.SourceText;
import studybooklet.text.model.Span;
import studybooklet.text.model.TextBlock;
import studybooklet.text.signs.Signs;

/**
 * Records what one conversion does: unsure decisions, remarks, consumed marks, problems, and which characters of the source
 * have been used. Mutable; serves one conversion. All line numbers are from 1.
 */
public final class ConversionLog {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\u00a0\u3000]+");

    private final SourceText source;
    private final Problems problems;
    private final EnumSet<Rule> rules;
    private final BitSet accounted;
    private final List<ConversionReport.Decision> decisions = new ArrayList<>();
    private final List<ConversionReport.Remark> remarks = new ArrayList<>();
    private final List<ConversionReport.ConsumedMark> marks;
    private final Removals removals = new Removals();
    private final InlineMarks inlines = new InlineMarks();
    private int twice = -1;
    private int disorder = -1;

    /**
     * An empty log.
     *
     * @param source the text as all steps see it
     * @param read marks that were consumed before the source took this form
     * @param problems gets the problems
     * @param rules the rules to follow
     */
    public ConversionLog(
            SourceText source, List<ConversionReport.ConsumedMark> read, Problems problems, EnumSet<Rule> rules) {
        this.source = source;
        this.marks = new ArrayList<>(read);
        this.problems = problems;
        this.rules = rules;
        this.accounted = new BitSet(source.text().length());
    }

    /** The text that is converted. */
    public SourceText source() {
        return source;
    }

    /** Emphasis and links of a Markdown source. */
    public InlineMarks inlines() {
        return inlines;
    }

    /** Whether the conversion follows this rule. */
    public boolean follows(Rule rule) {
        return rules.contains(rule);
    }

    /** Adds an unsure decision about this line. */
    public void unsure(int line, UnsureDecision decision) {
        decisions.add(decision.on(line));
    }

    /** Adds a remark for a proofreader. */
    public void remark(int line, String what, String excerpt) {
        remarks.add(new ConversionReport.Remark(line, what, excerpt));
    }

    /** Adds a warning at this line. */
    public void warning(int line, String what, String remedy) {
        problems.warning(new SourceLocation(source.file(), line), what, remedy);
    }

    /** Adds an error at this line, so that the conversion fails. */
    public void error(int line, String what, String remedy) {
        problems.error(new SourceLocation(source.file(), line), what, remedy);
    }

    /** Marks a span as used by a mark that is in no article. */
    public void consume(Span span, String reason) {
        account(span);
        marks.add(new ConversionReport.ConsumedMark(
                source.lineAt(span.start()), source.original(span).strip(), reason));
    }

    /** Marks all spans of a block as used by a mark that is in no article. */
    public void consume(TextBlock block, String reason) {
        block.spans().forEach(span -> consume(span, reason));
    }

    /** Never removes a line that has these words, white space aside. */
    public void keep(String words) {
        removals.keep(words);
    }

    /**
     * Removes a span from the text, unless an editor wants to keep these words. The report lists it, and a note tells its
     * kind.
     *
     * @return whether it is removed; false if it must stay
     */
    public boolean remove(Span span, RemovalKind kind) {
        return remove(List.of(span), source.original(span), kind);
    }

    /** Removes a line or block, as {@link #remove(Span, RemovalKind)} does. */
    public boolean remove(TextBlock block, RemovalKind kind) {
        return remove(block.spans(), block.original(), kind);
    }

    private boolean remove(List<Span> spans, String text, RemovalKind kind) {
        if (removals.keeps(text)) {
            return false;
        }
        spans.forEach(this::account);
        String shown = WHITE_SPACE.matcher(text).replaceAll(" ").strip();
        removals.add(new ConversionReport.Removal(source.lineAt(spans.get(0).start()), shown, kind));
        return true;
    }

    /**
     * Adds a note to the problems for each kind of text that was removed.
     *
     * @param document whether the text is that of a document, which cannot hold marks
     */
    public void tellRemovals(boolean document) {
        removals.tell(source.file(), document, problems);
    }

    /** Marks the characters of a span as used. White space need not be. */
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

    /** Records that the character at this offset is out of order in a body, or would be read back differently. */
    public void disorder(int offset) {
        disorder = disorder < 0 ? offset : disorder;
    }

    /** The first offset that was recorded as out of order; negative if there is none. */
    public int disorder() {
        return disorder;
    }

    /** The offset of the first character that was used twice; negative if there is none. */
    public int usedTwice() {
        return twice;
    }

    /** The offset of the first character, white space aside, that was not used; negative if there is none. */
    public int lost() {
        for (int i = accounted.nextClearBit(0); i < source.text().length(); i = accounted.nextClearBit(i + 1)) {
            if (!Signs.isSpace(source.at(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The report on what was recorded so far, sorted by line. */
    public ConversionReport report() {
        return new ConversionReport(
                sorted(decisions, ConversionReport.Decision::line),
                sorted(remarks, ConversionReport.Remark::line),
                sorted(marks, ConversionReport.ConsumedMark::line),
                removals.all(),
                List.of(),
                List.of());
    }

    private static <T> List<T> sorted(List<T> entries, ToIntFunction<T> line) {
        return entries.stream().sorted(Comparator.comparingInt(line)).toList();
    }
}
