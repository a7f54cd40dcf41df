package studybooklet.text.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studybooklet.text.article.BlockShape;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.BodyElement;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Footnotes;
import studybooklet.text.model.Rule;
import studybooklet.text.model.StructuredArticle;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Dialogue;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/**
 * Blocks of a body to elements: headings with a number on a line of their own, headings that open a paragraph, headings
 * without a number. A heading's level is 2 plus the rank of its way of numbering among those that the article uses.
 */
public final class HeadingFinder {
    private static final int LONGEST = 48;
    private static final int LONGEST_RUN_IN = 26;
    private static final int LONGEST_PLAIN = 30;
    private static final int LONGEST_WITH_COMMAS = 24;
    private static final int LONGEST_AMONG_NUMBERED = 16;

    private final ConversionLog log;
    private final List<TextBlock> body;
    private final Footnotes footnotes;
    /** Headings that a person or a Markdown sign has marked. */
    private final long marked;

    private final @Nullable Numbering[] own;
    private final @Nullable Numbering[] runIn;
    private final int[] runInEnd;
    private final boolean[] plain;
    /** How many paragraphs each speaker of a dialogue has. */
    private final Map<String, Integer> speakers = new HashMap<>();

    private final EnumSet<Numbering.NumberKind> kinds = EnumSet.noneOf(Numbering.NumberKind.class);
    /** Whether no paragraph was joined, and every longer one ends as sentences do. */
    private final boolean whole;

    private boolean hasPlain;
    /** How many blocks can be names, counted to 2; negative until somebody asks. */
    private long names = -1;

    private @Nullable Numbering wordParent;

    private HeadingFinder(ConversionLog log, List<TextBlock> body, Footnotes footnotes) {
        this.log = log;
        this.footnotes = footnotes;
        this.marked = body.stream()
                .filter(block -> block.is(Correction.CorrectionKind.HEADING))
                .count();
        this.body = body;
        this.whole = body.stream()
                .allMatch(
                        block -> block.spans().size() == 1 && (block.size() <= LONGEST_PLAIN || block.endsSentence()));
        this.own = new Numbering[body.size()];
        this.runIn = new Numbering[body.size()];
        this.runInEnd = new int[body.size()];
        this.plain = new boolean[body.size()];
    }

    /** The article with its body as elements. */
    public static StructuredArticle structure(ConversionLog log, ArticleDraft draft) {
        boolean numbered = log.follows(Rule.NUMBERED_HEADINGS);
        List<TextBlock> body = numbered ? SectionNumbers.withHeadings(draft.body()) : draft.body();
        HeadingFinder headings = new HeadingFinder(log, body, draft.footnotes());
        headings.findOwn();
        headings.findRunIn();
        headings.findPlain();
        headings.findWordParent();
        return new StructuredArticle(draft, headings.build());
    }

    /** Whether the block is by its form a heading with a number on a line of its own. */
    static boolean looksNumbered(TextBlock block) {
        return ownNumber(block) != null;
    }

    private static @Nullable Numbering ownNumber(TextBlock block) {
        Numbering number = block.numbering();
        if (number == null || number.kind() == Numbering.NumberKind.CIRCLE) {
            return null;
        }
        int length = Signs.size(
                block.text().substring(Math.min(number.length(), block.text().length())));
        boolean open = !block.endsSentence() || Signs.in(block.last(), "？！?!”’");
        boolean ends = Signs.in(block.last(), "；;，,、");
        return length > 0 && length <= LONGEST && open && !ends && !Signs.containsAny(block.text(), "。；")
                ? number
                : null;
    }

    private void findOwn() {
        @Nullable Numbering[] sections = SectionNumbers.of(body);
        for (int i = 0; i < body.size(); i++) {
            TextBlock block = body.get(i);
            if (!isFree(i) || !log.follows(Rule.NUMBERED_HEADINGS)) {
                continue;
            }
            Numbering number = ownNumber(block);
            if (number != null && !isListPoint(i, number)) {
                own[i] = number;
            } else if (number == null) {
                own[i] = sections[i];
            }
        }
        dropLonelyWords();
        for (int i = 0; i < own.length; i++) {
            Numbering number = own[i];
            if (number != null) {
                kinds.add(number.kind());
            }
        }
    }

    /** 误区一：… counts only beside 误区二：…; 例一： alone is an example. */
    private void dropLonelyWords() {
        long words = Arrays.stream(own)
                .filter(n -> n != null && n.kind() == Numbering.NumberKind.WORD)
                .count();
        for (int i = 0; i < own.length && words == 1; i++) {
            Numbering number = own[i];
            boolean plain = number != null
                    && number.kind() == Numbering.NumberKind.WORD
                    && body.get(i).text().indexOf('之') < 0;
            own[i] = plain ? null : number;
        }
    }

    /** Nobody has said what the block is. */
    private boolean isFree(int i) {
        return isFreeBlock(body.get(i));
    }

    /** A numbered line right beside another one of its kind is a point of a list, not a heading over text. */
    private boolean isListPoint(int i, Numbering number) {
        return isSibling(i - 1, number)
                || isSibling(i + 1, number)
                || i + 1 == body.size() && !Signs.endsSentence(body.get(i).text());
    }

    private boolean isSibling(int i, Numbering number) {
        Numbering other = i < 0 || i >= body.size() ? null : ownNumber(body.get(i));
        return other != null && other.kind() == number.kind();
    }

    private void findRunIn() {
        if (!log.follows(Rule.RUN_IN_HEADINGS)) {
            return;
        }
        Map<Numbering.NumberKind, Integer> count = new EnumMap<>(Numbering.NumberKind.class);
        for (int i = 0; i < body.size(); i++) {
            Numbering number = own[i] == null && body.get(i).correction() == null
                    ? body.get(i).numbering()
                    : null;
            int end = number == null ? -1 : runInEnd(body.get(i).text(), number);
            if (number != null && end > 0) {
                runIn[i] = number;
                runInEnd[i] = end;
                count.merge(number.kind(), 1, Integer::sum);
            }
        }
        for (int i = 0; i < body.size(); i++) {
            Numbering number = runIn[i];
            if (number != null && !hasSiblings(number.kind(), count)) {
                runIn[i] = null;
            } else if (number != null) {
                kinds.add(number.kind());
            }
        }
    }

    private boolean hasSiblings(Numbering.NumberKind kind, Map<Numbering.NumberKind, Integer> count) {
        return count.getOrDefault(kind, 0) >= 2 || kinds.contains(kind);
    }

    /** Where the heading of a paragraph such as （一）标题。正文 ends, its full stop included; negative if there is none. */
    private static int runInEnd(String text, Numbering number) {
        switch (number.kind()) {
            case WORD, HAN, HAN_BRACKETS, ARABIC -> {}
            default -> {
                return -1;
            }
        }
        int limit = Math.min(text.length() - 1, number.length() + LONGEST_RUN_IN + 1);
        boolean colon = false;
        for (int i = number.length() + 1; i < limit; i++) {
            if (Signs.in(text.charAt(i), "。")) {
                return i + 1;
            }
            colon |= text.charAt(i) == '：';
            if (Signs.in(text.charAt(i), "；;") || colon && (text.charAt(i) == '，' || i - number.length() < 2)) {
                return -1;
            }
        }
        return -1;
    }

    /** 误区之一：… has no place of its own in GB/T 9704: it stands under the heading before the first of its kind, if any. */
    private void findWordParent() {
        Numbering before = null;
        for (int i = 0; i < body.size(); i++) {
            Numbering number = own[i] != null ? own[i] : runIn[i];
            if (number != null && number.kind() == Numbering.NumberKind.WORD) {
                wordParent = before;
                return;
            }
            before = number != null ? number : before;
        }
    }

    private void findPlain() {
        for (TextBlock block : body) {
            String speaker = Dialogue.speaker(block.text());
            if (!speaker.isEmpty()) {
                speakers.merge(speaker, 1, Integer::sum);
            }
        }
        long numbered = Arrays.stream(own).filter(n -> n != null).count();
        for (int i = 0; i < body.size(); i++) {
            plain[i] = own[i] == null && runIn[i] == null && isPlain(i, numbered);
            hasPlain |= plain[i] && !BlockShape.isSectionWord(body.get(i).text());
        }
    }

    private boolean isPlain(int i, long numbered) {
        TextBlock block = body.get(i);
        if (block.is(Correction.CorrectionKind.HEADING)) {
            return true;
        }
        if (!isFree(i) || marked > 0 || !log.follows(Rule.PLAIN_HEADINGS) || i + 1 >= body.size()) {
            return false;
        }
        boolean word = BlockShape.isSectionWord(block.text());
        TextBlock next = body.get(i + 1);
        boolean overText = BlockShape.isBody(next) && next.size() > 24 || speaksAgain(next);
        boolean overEntries = word && Endnotes.opensEntry(next.text());
        return overEntries
                || overText && (word || (numbered < 2 || isBetweenWholeParagraphs(i)) && isShapedAsHeading(block));
    }

    /**
     * Among headings with numbers a short line may be a piece that a column has cut off; not where no paragraph of the
     * article is cut and this line, without any mark, follows a whole one.
     */
    private boolean isBetweenWholeParagraphs(int i) {
        return whole
                && i > 0
                && body.get(i - 1).endsSentence()
                && Names.isHan(body.get(i).text())
                && body.get(i).size() <= LONGEST_AMONG_NUMBERED;
    }

    /** A line of a dialogue, whose speaker has others. */
    private boolean speaksAgain(TextBlock block) {
        String speaker = Dialogue.speaker(block.text());
        return !speaker.isEmpty()
                && (speaker.equals("问") || speaker.equals("答") || speakers.getOrDefault(speaker, 0) >= 2);
    }

    /** A line with two commas that is no longer short is a piece of running text. */
    static boolean isTooLong(TextBlock block) {
        int first = block.text().indexOf('，');
        return block.size() >= LONGEST_WITH_COMMAS && first > 0 && block.text().indexOf('，', first + 1) > 0;
    }

    private boolean isShapedAsHeading(TextBlock block) {
        boolean work = block.first() == '《' && block.last() == '》' || isTooLong(block);
        return block.size() >= 2
                && !work
                && block.size() <= LONGEST_PLAIN
                && BlockShape.isTitleLike(block)
                && !BlockShape.isSubtitle(block)
                && !speaksAgain(block)
                && !Dialogue.isSpoken(block.text())
                && !isNameAlone(block);
    }

    /** One line that can be a name is rather a signature than a heading; several such lines are headings. */
    private boolean isNameAlone(TextBlock block) {
        if (Names.parse(block.text()) == null) {
            return false;
        }
        if (names < 0) {
            names = body.stream()
                    .filter(other -> isFreeBlock(other) && Names.parse(other.text()) != null)
                    .limit(2)
                    .count();
        }
        return names < 2;
    }

    private static boolean isFreeBlock(TextBlock block) {
        return block.correction() == null && block.role() == TextBlock.Role.PROSE;
    }

    private List<BodyElement> build() {
        List<BodyElement> out = new ArrayList<>(body.size());
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i).role() == TextBlock.Role.VERSE) {
                int end = i + 1;
                while (end < body.size() && body.get(end).role() == TextBlock.Role.VERSE_NEXT) {
                    end++;
                }
                out.add(new BodyElement.VerseElement(body.subList(i, end)));
                i = end - 1;
            } else {
                out.add(element(i));
            }
        }
        return out;
    }

    private BodyElement element(int i) {
        TextBlock block = body.get(i);
        switch (block.role()) {
            case ITEM -> {
                return new BodyElement.ItemElement(block);
            }
            case QUOTE -> {
                return new BodyElement.QuoteElement(block);
            }
            case VERBATIM -> {
                return new BodyElement.VerbatimElement(block);
            }
            case ENDNOTE -> {
                return new BodyElement.EndnoteElement(footnotes.labelAt(block.start()), block);
            }
            default -> {}
        }
        Correction correction = block.correction();
        if (correction != null && correction.kind() == Correction.CorrectionKind.HEADING) {
            return new BodyElement.HeadingElement(correction.level() > 0 ? correction.level() : level(own[i]), block);
        }
        if (correction != null && correction.kind() == Correction.CorrectionKind.RUN_IN) {
            return corrected(block, correction, i);
        }
        if (own[i] != null || plain[i]) {
            return new BodyElement.HeadingElement(level(own[i]), block);
        }
        return runIn[i] == null ? new BodyElement.ParagraphElement(block) : runIn(block, level(runIn[i]), runInEnd[i]);
    }

    private BodyElement corrected(TextBlock block, Correction correction, int i) {
        int stop = block.text().indexOf('。');
        return stop < 0
                ? new BodyElement.ParagraphElement(block)
                : runIn(block, correction.level() > 0 ? correction.level() : level(runIn[i]), stop + 1);
    }

    private static BodyElement runIn(TextBlock block, int level, int end) {
        TextBlock head = block.part(0, end);
        TextBlock rest = block.part(end, block.text().length());
        return head == null || rest == null
                ? new BodyElement.ParagraphElement(block)
                : new BodyElement.RunInElement(level, head, rest);
    }

    /** 2 plus the rank of the kind; headings without a number stand on top if there are any. */
    private int level(@Nullable Numbering number) {
        if (number == null) {
            return 2;
        }
        if (number.kind() == Numbering.NumberKind.WORD && wordParent != null) {
            return Math.min(6, level(wordParent) + 1);
        }
        int above = hasPlain && !kinds.contains(Numbering.NumberKind.HAN) ? 1 : 0;
        for (Numbering.NumberKind kind : kinds) {
            boolean counts = kind != Numbering.NumberKind.WORD || wordParent == null;
            above += counts && kind.compareTo(number.kind()) < 0 ? 1 : 0;
        }
        return Math.min(6, 2 + above);
    }
}
