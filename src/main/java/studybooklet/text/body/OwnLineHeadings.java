package studybooklet.text.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studybooklet.text.article.BlockShape;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.BlockOpenings;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Numbering.NumberKind;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Finds headings that have a number and a line of their own: 一、会议概况, （二）主要做法, 1 引言. */
final class OwnLineHeadings {
    /** The kinds of numbers before sentences; others are rare in headings and common in lists. */
    private static final Set<NumberKind> SENTENCE_KINDS =
            EnumSet.of(NumberKind.HAN, NumberKind.HAN_BRACKETS, NumberKind.ARABIC);

    /** A numbered line with more characters than this is a paragraph. */
    private static final int LONGEST = 48;

    /** A sentence with more characters than this is a paragraph, even on a line of its own. */
    private static final int LONGEST_SENTENCE = 26;
    /** Text below a heading is longer than this. */
    private static final int LONGEST_WITHOUT_HEADING = 24;

    /** A question takes at most so many lines. */
    private static final int MOST_LINES = 2;
    /** Brackets for the answer to a question: （　　）, （ A ）. */
    private static final Pattern ANSWER = Pattern.compile("[（(][\\s\\p{Zs}A-H√×✓✗]*[)）]$");

    private static final WordList ATTACHMENTS = WordFile.read("blocks").group("attachments");

    private OwnLineHeadings() {}

    /** The number of each block that is such a heading; null for the other blocks. */
    static @Nullable Numbering[] find(List<TextBlock> body) {
        @Nullable Numbering[] sections = SectionNumbers.of(body);
        @Nullable Numbering[] found = new Numbering[body.size()];
        for (int i = 0; i < body.size(); i++) {
            if (isUndecided(body.get(i))) {
                Numbering number = numberOf(body.get(i));
                found[i] = number == null ? sections[i] : isListItem(body, i, number) ? null : number;
            }
        }
        dropSingleWord(body, found);
        addSentences(body, found);
        return found;
    }

    /** Adds headings that end with a full stop, if two or more of one kind have text without a number below them. */
    private static void addSentences(List<TextBlock> body, @Nullable Numbering[] found) {
        Map<NumberKind, List<Integer>> sentences = new EnumMap<>(NumberKind.class);
        for (int i = 0; i + 1 < found.length; i++) {
            Numbering number = found[i] == null && isUndecided(body.get(i)) ? sentenceNumber(body.get(i)) : null;
            TextBlock next = body.get(i + 1);
            boolean overText = isUndecided(next)
                    && next.numbering() == null
                    && BlockShape.isBody(next)
                    && next.size() > LONGEST_WITHOUT_HEADING;
            if (number != null && overText) {
                sentences
                        .computeIfAbsent(number.kind(), kind -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> siblings : sentences.values()) {
            for (int i : siblings) {
                found[i] = siblings.size() > 1 ? sentenceNumber(body.get(i)) : null;
            }
        }
    }

    /** The number of a block that is one short sentence with at most one comma: （一）先修路，再修屋。 */
    private static @Nullable Numbering sentenceNumber(TextBlock block) {
        Numbering number = block.numbering();
        if (number == null || !SENTENCE_KINDS.contains(number.kind())) {
            return null;
        }
        String sentence = block.text().substring(number.length());
        int comma = sentence.indexOf('，');
        boolean one = sentence.indexOf('。') == sentence.length() - 1
                && !Signs.containsAny(sentence, "；：“！？")
                && (comma < 0 || sentence.indexOf('，', comma + 1) < 0);
        return one && sentence.length() <= LONGEST_SENTENCE ? number : null;
    }

    /** Whether neither a correction mark nor an earlier step has decided what the block is. */
    static boolean isUndecided(TextBlock block) {
        return block.correction() == null && block.role() == TextBlock.Role.PROSE;
    }

    /** Whether the block has the form of a numbered heading; its neighbours are not considered. */
    static boolean looksNumbered(TextBlock block) {
        return numberOf(block) != null;
    }

    private static @Nullable Numbering numberOf(TextBlock block) {
        Numbering number = block.numbering();
        if (number == null || number.kind() == NumberKind.CIRCLE) {
            return null;
        }
        String text = block.text();
        int length = Signs.size(text.substring(Math.min(number.length(), text.length())));
        boolean open = !block.endsSentence() || Signs.in(block.last(), "？！?!”’");
        boolean continues = Signs.in(block.last(), "；;，,、");
        boolean heading = length > 0
                && length <= LONGEST
                && open
                && !continues
                && !Signs.containsAny(text, "。")
                && !ANSWER.matcher(text).find();
        return heading ? number : null;
    }

    /** A numbered line next to another one of its kind is an item of a list: a heading has text below it. So is a question. */
    private static boolean isListItem(List<TextBlock> body, int i, Numbering number) {
        return number.kind() == NumberKind.ARABIC && isQuestion(body, i)
                || isSibling(body, i - 1, number)
                || isSibling(body, i + 1, number)
                || i + 1 == body.size() && !Signs.endsSentence(body.get(i).text());
    }

    /** Whether answers to choose from follow: right below, or below the second line of a question that takes two. */
    private static boolean isQuestion(List<TextBlock> body, int i) {
        int last = Math.min(body.size() - 1, i + MOST_LINES);
        return body.subList(i + 1, last + 1).stream().anyMatch(block -> BlockOpenings.isOption(block.text()));
    }

    private static boolean isSibling(List<TextBlock> body, int i, Numbering number) {
        Numbering other = i < 0 || i >= body.size() ? null : numberOf(body.get(i));
        if (other == null && i >= 0 && i < body.size()) {
            other = firstAttachment(body.get(i).text());
        }
        return other != null && other.kind() == number.kind();
    }

    /** The number of the first attachment of a notice, which stands on the line of their label: 附件：1.…. */
    private static @Nullable Numbering firstAttachment(String text) {
        int from = ATTACHMENTS.endAt(text, 0);
        while (from > 0
                && from < text.length()
                && (Signs.isSpace(text.charAt(from)) || Signs.in(text.charAt(from), "：:"))) {
            from++;
        }
        return from > 0 ? Numbering.parse(text.substring(from)) : null;
    }

    /** 误区一：… is a heading only if 误区二：… is another one; 例一： alone introduces an example. */
    private static void dropSingleWord(List<TextBlock> body, @Nullable Numbering[] found) {
        long words = Arrays.stream(found).filter(OwnLineHeadings::isWord).count();
        for (int i = 0; i < found.length && words == 1; i++) {
            if (isWord(found[i]) && body.get(i).text().indexOf('之') < 0) {
                found[i] = null;
            }
        }
    }

    private static boolean isWord(@Nullable Numbering number) {
        return number != null && number.kind() == NumberKind.WORD;
    }
}
