package studybooklet.text.article;

import org.jspecify.annotations.Nullable;
import studybooklet.text.names.Names;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Lines that say where an article was printed: （原载《某刊》2025年第3期）, 来源：某报, 《某报》（2025年12月1日 6版）. */
final class SourceLines {
    /** A longer line is running text. */
    private static final int LONGEST = 60;

    private static final int SHORTEST = 4;
    /** The name of a newspaper with that of its city. */
    private static final int LONGEST_PAPER = 8;
    /** Names before a source: those of two or three people. */
    private static final int LONGEST_NAMES = 16;
    /** Characters in which the end of a sentence is looked for, closing marks included. */
    private static final int SENTENCE_END = 6;

    private static final WordFile WORDS = WordFile.read("sources");
    private static final WordList OPENINGS = WORDS.group("opening");
    private static final WordList PAPERS = WORDS.group("paper");
    private static final WordList NEWSPAPERS = WordFile.read("page").group("newspaper");
    private static final WordList OTHER_PAPERS = WordFile.read("page").group("newspaper-in-banner");
    private static final WordList DIGESTS = WORDS.group("digest");

    private SourceLines() {}

    /** Whether the whole text is such a line. */
    static boolean matches(String text) {
        if (text.length() > LONGEST || text.length() < SHORTEST || Signs.endsSentence(text)) {
            return false;
        }
        int from = Signs.in(text.charAt(0), "（([【") ? 1 : 0;
        if (OPENINGS.at(text, from) != null || OPENINGS.opens(text)) {
            return from > 0 || Signs.containsAny(text, "：:《") || isBeforeSpace(text);
        }
        if (from > 0 && signedEnd(text) > from) {
            return true;
        }
        int end = nameEnd(text);
        return end > 0 && Dates.isDateWithPage(text.substring(end).strip());
    }

    /** Whether a space follows the first word: 来源于　某网. */
    private static boolean isBeforeSpace(String text) {
        int end = OPENINGS.endAt(text, 0);
        return end < text.length() && Signs.isSpace(text.charAt(end)) && Signs.isHan(text.charAt(end - 1));
    }

    /** Whether the text is only the name of a newspaper or journal: 某市日报, 参考消息. */
    static boolean isPaper(String text) {
        String bare = Signs.squeeze(text);
        return PAPERS.contains(bare)
                || (NEWSPAPERS.ends(bare) || OTHER_PAPERS.ends(bare))
                        && bare.length() <= LONGEST_PAPER
                        && !Signs.containsAny(bare, "，、：的我你与和在");
    }

    /** Index after the names that a digest sets before the source: （王炳／文，摘自《某刊》）; negative if there are none. */
    static int signedEnd(String text) {
        int from = Signs.in(text.charAt(0), "（(([【") ? 1 : 0;
        for (int at = from; at < text.length(); at++) {
            int end = DIGESTS.at(text, at) == null ? from : beforeSeparators(text, from, at);
            if (end > from && end <= from + LONGEST_NAMES && Names.parse(text.substring(from, end)) != null) {
                return end;
            }
        }
        return -1;
    }

    private static int beforeSeparators(String text, int from, int to) {
        int end = to;
        while (end > from && isSeparator(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether the character may stand between an author and a source. */
    static boolean isSeparator(char c) {
        return Signs.isSpace(c) || Signs.in(c, "，,；;、");
    }

    /** Index of the bracket at the end of …到此为止。（王炳／文，摘自《某刊》）; negative if the paragraph does not end so. */
    static int trailingSigned(String text) {
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        boolean closed = open >= SENTENCE_END && Signs.in(text.charAt(text.length() - 1), "）)");
        return closed
                        && Signs.endsSentence(text.substring(open - SENTENCE_END, open))
                        && text.length() - open <= LONGEST
                        && signedEnd(text.substring(open)) > 0
                ? open
                : -1;
    }

    /** Index after the name in book marks that the text begins with; -1 if it begins otherwise, 0 if the name is open. */
    private static int nameEnd(String text) {
        return text.charAt(0) == '《' ? text.indexOf('》') + 1 : -1;
    }

    /** Index after the printed name at the head of a source; not positive if no name is told apart. */
    static int nameBeforeDate(String text) {
        int end = nameEnd(text) > 0 ? nameEnd(text) : firstDigit(text);
        return end > 0 && Dates.isDateWithPage(text.substring(end).strip()) ? end : -1;
    }

    /** The word at the head of a source that only says that it is one, 摘自《某刊》; null if there is none. */
    static @Nullable String openingWord(String text) {
        int mark = isBeforeSpace(text) ? OPENINGS.endAt(text, 0) : text.indexOf('《');
        String word = mark > 0 ? text.substring(0, mark) : "";
        return OPENINGS.contains(word) && Signs.isHan(word.charAt(word.length() - 1)) ? word : null;
    }

    private static int firstDigit(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Signs.isDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
