package studybooklet.text.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import studybooklet.text.article.BlockShape;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Span;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Dialogue;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.UnsureDecision;
import studybooklet.text.signs.Signs;

/**
 * Finds headings without a number: short lines above a longer paragraph. Where headings have numbers, a short line is more
 * likely a fragment that a column break cut off.
 */
final class PlainHeadings {
    /** A line with more characters than this is a paragraph. */
    private static final int LONGEST = 30;
    /** From this length on, a line with two commas is running text. */
    private static final int LONGEST_WITH_COMMAS = 24;
    /** Among numbered headings only a line that hardly fills half a column is told from a fragment. */
    private static final int LONGEST_AMONG_NUMBERED = 16;
    /** A paragraph below a heading is longer than this; two short lines in a row are a list or a caption. */
    private static final int LONGEST_WITHOUT_HEADING = 24;

    /** What a caption or an example begins with: 表1　书目, 图二, 上图, 例一：. */
    private static final Pattern CAPTION =
            Pattern.compile("[图表例][\\s\\d０-９一二三四五六七八九十]+(?:[\\s：:.．\\p{Zs}]|$)|[上下左右]图|图为");

    /** A line that is cut is shorter than the measure by fewer characters. */
    private static final int SHORT_BY = 4;

    private final ConversionLog log;
    private final List<TextBlock> body;
    private final long numbered;
    /** Whether a correction mark or a Markdown sign names the headings, so that none is guessed. */
    private final boolean marked;
    /** Whether every longer paragraph ends a sentence, and none was joined unless its lines are wrapped: nothing is a fragment. */
    private final boolean whole;
    /** Characters of the longest first line of a wrapped paragraph; a cut line is as long. 0 if lines are not wrapped. */
    private final int measure;
    /** Whether several lines can be names, which then are headings; one alone is a signature, one below a colon a list. */
    private final boolean severalNames;
    /** How many paragraphs each speaker of a dialogue has. */
    private final Map<String, Integer> speakers = new HashMap<>();

    /**
     * Prepares a search.
     *
     * @param log gets the decisions that were unsure
     * @param numbered how many headings with numbers the body has
     */
    PlainHeadings(ConversionLog log, List<TextBlock> body, long numbered) {
        this.log = log;
        this.body = body;
        this.numbered = numbered;
        this.marked = body.stream().anyMatch(block -> block.is(Correction.CorrectionKind.HEADING));
        this.measure = measure(body);
        this.whole = body.stream()
                .allMatch(block -> (block.spans().size() == 1 || measure > 0)
                        && (block.size() <= LONGEST || block.endsSentence()));
        this.severalNames = body.stream()
                        .filter(block -> OwnLineHeadings.isUndecided(block) && Names.parse(block.text()) != null)
                        .limit(2)
                        .count()
                == 2;
        for (TextBlock block : body) {
            String speaker = Dialogue.speaker(block.text());
            if (!speaker.isEmpty()) {
                speakers.merge(speaker, 1, Integer::sum);
            }
        }
    }

    /** Characters of the longest first line of a paragraph of several lines; 0 if most long paragraphs have one line. */
    private static int measure(List<TextBlock> body) {
        int longest = 0;
        int difference = 0;
        for (TextBlock block : body) {
            if (block.spans().size() > 1) {
                Span first = block.spans().get(0);
                longest = Math.max(longest, first.end() - first.start());
                difference++;
            } else if (block.size() > LONGEST) {
                difference--;
            }
        }
        return difference > 0 ? longest : 0;
    }

    /** Whether the block is a heading; it must be none that has a number. */
    boolean isHeading(int i) {
        TextBlock block = body.get(i);
        if (marked || !OwnLineHeadings.isUndecided(block) || i + 1 >= body.size()) {
            return false;
        }
        TextBlock next = body.get(i + 1);
        boolean overText = BlockShape.isBody(next) && next.size() > LONGEST_WITHOUT_HEADING || isTurn(next);
        if (BlockShape.isSectionWord(block.text())) {
            return overText || Endnotes.opensEntry(next.text()) || next.numbering() != null;
        }
        boolean heading = overText && (numbered < 2 || isBetweenWholeParagraphs(i)) && hasHeadingForm(i);
        if (heading && isBelowShortLine(i)) {
            log.unsure(block.line(), UnsureDecision.CAPTION);
            return false;
        }
        return heading;
    }

    /** Whether a short line stands right above: the two are captions, or rows of a table. */
    private boolean isBelowShortLine(int i) {
        TextBlock above = i > 0 ? body.get(i - 1) : null;
        return above != null
                && OwnLineHeadings.isUndecided(above)
                && above.size() <= LONGEST
                && BlockShape.isTitleLike(above)
                && !OwnLineHeadings.looksNumbered(above);
    }

    /**
     * Whether the line cannot be a fragment although other headings have numbers: no paragraph of the article is cut, and
     * the line has no punctuation and follows a complete paragraph.
     */
    private boolean isBetweenWholeParagraphs(int i) {
        return whole
                && i > 0
                && (body.get(i - 1).endsSentence() || OwnLineHeadings.looksNumbered(body.get(i - 1)))
                && Names.isHan(body.get(i).text())
                && body.get(i).size() <= LONGEST_AMONG_NUMBERED
                && (measure == 0 || body.get(i).size() + SHORT_BY <= measure);
    }

    /** Whether the block is a turn of a speaker who has several. */
    private boolean isTurn(TextBlock block) {
        String speaker = Dialogue.speaker(block.text());
        return !speaker.isEmpty()
                && (speaker.equals("问") || speaker.equals("答") || speakers.getOrDefault(speaker, 0) >= 2);
    }

    /** Whether the block is a line with two commas that is too long for a heading. */
    static boolean isTooLong(TextBlock block) {
        int first = block.text().indexOf('，');
        return block.size() >= LONGEST_WITH_COMMAS && first > 0 && block.text().indexOf('，', first + 1) > 0;
    }

    private boolean hasHeadingForm(int i) {
        TextBlock block = body.get(i);
        boolean listed = i > 0 && Signs.in(body.get(i - 1).last(), "：:");
        boolean work = block.first() == '《' && block.last() == '》';
        Names names = severalNames && !listed ? null : Names.parse(block.text());
        boolean signature = names != null && (names.sure() || listed);
        return block.size() >= 2
                && block.size() <= LONGEST
                && !work
                && !signature
                && !isTooLong(block)
                && BlockShape.isTitleLike(block)
                && !BlockShape.isSubtitle(block)
                && !isTurn(block)
                && !CutForms.hasCells(block)
                && !CutForms.isCredited(block)
                && !CAPTION.matcher(block.text()).lookingAt()
                && !Dialogue.isSpoken(block.text());
    }
}
