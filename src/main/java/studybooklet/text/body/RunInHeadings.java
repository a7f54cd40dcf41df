package studybooklet.text.body;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.UnsureDecision;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Numbering.NumberKind;
import studybooklet.text.signs.Signs;

/**
 * Finds headings that open a paragraph: （一）标题。正文. One alone could be the first sentence of a numbered paragraph, so
 * each needs another heading with a number of its kind. A heading that is long, or that a space ends in place of a full
 * stop, needs siblings of its form.
 */
final class RunInHeadings {
    /** A first sentence of this length is a heading if the paragraph has a sibling. */
    private static final int LONGEST = 26;
    /** A longer first sentence is text. */
    private static final int LONGEST_WITH_SIBLINGS = 60;
    /** Long headings of one article are written in parallel: their lengths differ by at most so many characters. */
    private static final int LARGEST_DIFFERENCE = 4;
    /** Text behind a space is longer than this; what is shorter is the second half of a line. */
    private static final int LONGEST_HALF = 24;

    private static final Set<NumberKind> KINDS =
            EnumSet.of(NumberKind.WORD, NumberKind.HAN, NumberKind.HAN_BRACKETS, NumberKind.ARABIC);

    private RunInHeadings() {}

    /**
     * A heading that opens a paragraph.
     *
     * @param number its number
     * @param end index in the paragraph after the heading, its full stop included
     */
    record Opening(Numbering number, int end) {
        int length() {
            return end - number.length();
        }
    }

    /**
     * The heading that each paragraph opens with; null for the other blocks.
     *
     * @param log gets the decisions that were unsure
     * @param ownLine for each block, the number of the heading that it is
     */
    static @Nullable Opening[] find(ConversionLog log, List<TextBlock> body, @Nullable Numbering[] ownLine) {
        @Nullable Opening[] found = new Opening[body.size()];
        Map<NumberKind, List<Integer>> numbered = new EnumMap<>(NumberKind.class);
        Set<NumberKind> headings = EnumSet.noneOf(NumberKind.class);
        for (int i = 0; i < body.size(); i++) {
            Numbering own = ownLine[i];
            Numbering number = own == null && body.get(i).correction() == null
                    ? body.get(i).numbering()
                    : null;
            if (own != null) {
                headings.add(own.kind());
            } else if (number != null && KINDS.contains(number.kind())) {
                numbered.computeIfAbsent(number.kind(), kind -> new ArrayList<>())
                        .add(i);
            }
        }
        numbered.forEach((kind, siblings) -> findAmong(log, siblings, headings.contains(kind), body, found));
        return found;
    }

    /**
     * Finds the headings among paragraphs with numbers of one kind.
     *
     * @param log gets the decisions that were unsure
     * @param headed whether a heading on a line of its own has such a number
     */
    private static void findAmong(
            ConversionLog log,
            List<Integer> siblings,
            boolean headed,
            List<TextBlock> body,
            @Nullable Opening[] found) {
        List<Opening> sentences = new ArrayList<>();
        List<Opening> spaced = new ArrayList<>();
        for (int i : siblings) {
            add(sentence(body.get(i).text(), body.get(i).numbering()), sentences);
            add(spaced(body.get(i).text(), body.get(i).numbering()), spaced);
        }
        long brief = sentences.stream()
                .filter(opening -> opening.length() <= LONGEST + 1)
                .count();
        boolean parallel = sentences.size() > 1
                && sentences.size() == siblings.size()
                && (2 * brief >= siblings.size() || areParallel(sentences));
        boolean allSpaced = spaced.size() > 1 && spaced.size() == siblings.size() && brief < siblings.size();
        if (parallel && !allSpaced && brief == 0) {
            log.unsure(body.get(siblings.get(0)).line(), UnsureDecision.LONG_RUN_IN);
        }
        for (int i : siblings) {
            Opening sentence = sentence(body.get(i).text(), body.get(i).numbering());
            boolean isBrief = sentence != null && sentence.length() <= LONGEST + 1;
            if (allSpaced) {
                found[i] = spaced(body.get(i).text(), body.get(i).numbering());
            } else if (parallel || isBrief && (headed || brief > 1 && 2 * brief > siblings.size())) {
                found[i] = sentence;
            }
        }
    }

    private static void add(@Nullable Opening opening, List<Opening> list) {
        if (opening != null) {
            list.add(opening);
        }
    }

    private static boolean areParallel(List<Opening> openings) {
        int shortest = openings.stream().mapToInt(Opening::length).min().orElse(0);
        int longest = openings.stream().mapToInt(Opening::length).max().orElse(0);
        return longest - shortest <= LARGEST_DIFFERENCE;
    }

    /**
     * The first sentence of the paragraph, if it can be a heading; null if not. An answer in a question bank is none: 1.
     * C。解析：…, 2.【答案】乙。….
     */
    private static @Nullable Opening sentence(String text, @Nullable Numbering number) {
        if (number == null || number.length() < text.length() && text.charAt(number.length()) == '【') {
            return null;
        }
        int limit = Math.min(text.length() - 1, number.length() + LONGEST_WITH_SIBLINGS + 1);
        boolean colon = false;
        for (int i = number.length() + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '。') {
                boolean words =
                        Signs.containsHan(text.substring(number.length(), i)) && Signs.containsHan(text.substring(i));
                return words ? new Opening(number, i + 1) : null;
            }
            colon |= c == '：';
            boolean introduced = colon && (c == '，' || i - number.length() < 2);
            if (Signs.in(c, "；;") || introduced) {
                return null;
            }
        }
        return null;
    }

    /** The words before the only space of the paragraph, if no punctuation is among them; null if there are none such. */
    private static @Nullable Opening spaced(String text, @Nullable Numbering number) {
        if (number == null) {
            return null;
        }
        int end = number.length();
        while (end < text.length() && Signs.isHan(text.charAt(end))) {
            end++;
        }
        boolean space = end - number.length() > 1
                && end - number.length() <= LONGEST
                && end < text.length()
                && Signs.isSpace(text.charAt(end));
        boolean overText = space && Signs.size(text.substring(end)) > LONGEST_HALF && Signs.endsSentence(text);
        return overText ? new Opening(number, end) : null;
    }
}
