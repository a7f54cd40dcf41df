package studybooklet.text.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studybooklet.text.article.BlockShape;
import studybooklet.text.body.RunInHeadings.Opening;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.BodyElement;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Footnotes;
import studybooklet.text.model.Rule;
import studybooklet.text.model.StructuredArticle;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Numbering;

/**
 * Turns the blocks of a body into elements: headings on lines of their own, headings that open a paragraph, headings without
 * a number, and everything that earlier steps have given a role.
 */
public final class HeadingFinder {
    private final List<TextBlock> body;
    private final Footnotes footnotes;
    private final @Nullable Numbering[] ownLine;
    private final @Nullable Opening[] runIn;
    private final boolean[] plain;
    private final HeadingLevels levels;

    private HeadingFinder(ConversionLog log, List<TextBlock> body, Footnotes footnotes) {
        this.body = body;
        this.footnotes = footnotes;
        this.ownLine = log.follows(Rule.NUMBERED_HEADINGS) ? OwnLineHeadings.find(body) : new Numbering[body.size()];
        this.runIn =
                log.follows(Rule.RUN_IN_HEADINGS) ? RunInHeadings.find(log, body, ownLine) : new Opening[body.size()];
        this.plain = log.follows(Rule.PLAIN_HEADINGS) ? plain(log) : new boolean[body.size()];
        this.levels = levels();
    }

    /** The article with its body as elements. */
    public static StructuredArticle structure(ConversionLog log, ArticleDraft draft) {
        boolean numbered = log.follows(Rule.NUMBERED_HEADINGS);
        List<TextBlock> body = numbered ? SectionNumbers.withHeadings(draft.body()) : draft.body();
        return new StructuredArticle(draft, new HeadingFinder(log, body, draft.footnotes()).elements());
    }

    private boolean[] plain(ConversionLog log) {
        PlainHeadings headings = new PlainHeadings(
                log, body, Arrays.stream(ownLine).filter(Objects::nonNull).count());
        boolean[] found = new boolean[body.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = number(i) == null && headings.isHeading(i);
        }
        return found;
    }

    private HeadingLevels levels() {
        List<Numbering> numbers = new ArrayList<>();
        @Nullable Numbering[] below = numbersBelow();
        Numbering above = null;
        Numbering parent = null;
        boolean unnumbered = false;
        for (int i = 0; i < body.size(); i++) {
            Numbering number = number(i);
            if (number != null) {
                numbers.add(number);
            }
            boolean marked = number == null && body.get(i).is(Correction.CorrectionKind.HEADING);
            boolean named = (plain[i] || marked) && !isSectionWord(i);
            unnumbered |= named;
            parent = parent == null && named ? parent(i, above, below[i]) : parent;
            above = number == null ? above : number;
        }
        return new HeadingLevels(numbers, unnumbered, parent);
    }

    /**
     * The number of the heading that one without a number is below: it is right above, or the next number of its kind follows.
     *
     * @param above the last number above the heading; null if there is none
     * @param below the first number below the heading; null if there is none
     */
    private @Nullable Numbering parent(int i, @Nullable Numbering above, @Nullable Numbering below) {
        if (i > 0 && ownLine[i - 1] != null) {
            return ownLine[i - 1];
        }
        boolean between =
                above != null && below != null && below.kind() == above.kind() && below.value() == above.value() + 1;
        return between ? above : null;
    }

    /** For each block, the first number of a heading below it; null if there is none. */
    private @Nullable Numbering[] numbersBelow() {
        @Nullable Numbering[] below = new Numbering[body.size()];
        for (int i = body.size() - 2; i >= 0; i--) {
            below[i] = number(i + 1) == null ? below[i + 1] : number(i + 1);
        }
        return below;
    }

    private boolean isSectionWord(int i) {
        return BlockShape.isSectionWord(body.get(i).text());
    }

    /** Whether a section word heads a part of several chapters, 思考题, and so stands below their headings. */
    private boolean repeats(int i) {
        String text = body.get(i).text();
        return body.stream().filter(block -> block.text().equals(text)).limit(2).count() == 2;
    }

    private int level(int i) {
        Numbering number = number(i);
        if (number != null) {
            return levels.of(number);
        }
        return isSectionWord(i) && repeats(i) ? levels.ofRepeated() : levels.ofPlain(isSectionWord(i));
    }

    private @Nullable Numbering number(int i) {
        Opening opening = runIn[i];
        return ownLine[i] != null || opening == null ? ownLine[i] : opening.number();
    }

    private List<BodyElement> elements() {
        List<BodyElement> out = new ArrayList<>(body.size());
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i).role() == TextBlock.Role.VERSE) {
                int end = endOfVerse(i);
                out.add(new BodyElement.VerseElement(body.subList(i, end)));
                i = end - 1;
            } else {
                out.add(element(i));
            }
        }
        return out;
    }

    private int endOfVerse(int from) {
        int end = from + 1;
        while (end < body.size() && body.get(end).role() == TextBlock.Role.VERSE_NEXT) {
            end++;
        }
        return end;
    }

    private BodyElement element(int i) {
        TextBlock block = body.get(i);
        return switch (block.role()) {
            case ITEM -> new BodyElement.ItemElement(block);
            case QUOTE -> new BodyElement.QuoteElement(block);
            case VERBATIM -> new BodyElement.VerbatimElement(block);
            case ENDNOTE -> new BodyElement.EndnoteElement(footnotes.labelAt(block.start()), block);
            default -> block.correction() == null ? prose(i) : corrected(i, block.correction());
        };
    }

    private BodyElement prose(int i) {
        TextBlock block = body.get(i);
        Opening opening = runIn[i];
        if (ownLine[i] != null || plain[i]) {
            return new BodyElement.HeadingElement(level(i), block);
        }
        return opening == null ? new BodyElement.ParagraphElement(block) : runIn(block, level(i), opening.end());
    }

    private BodyElement corrected(int i, Correction correction) {
        TextBlock block = body.get(i);
        int level = correction.level() > 0 ? correction.level() : level(i);
        if (correction.kind() == Correction.CorrectionKind.HEADING) {
            return new BodyElement.HeadingElement(level, block);
        }
        int stop = block.text().indexOf('。');
        return correction.kind() == Correction.CorrectionKind.RUN_IN && stop >= 0
                ? runIn(block, level, stop + 1)
                : new BodyElement.ParagraphElement(block);
    }

    private static BodyElement runIn(TextBlock block, int level, int end) {
        TextBlock head = block.part(0, end);
        TextBlock rest = block.part(end, block.text().length());
        return head == null || rest == null
                ? new BodyElement.ParagraphElement(block)
                : new BodyElement.RunInElement(level, head, rest);
    }
}
