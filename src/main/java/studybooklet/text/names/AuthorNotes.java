package studybooklet.text.names;

import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/**
 * Recognises author notes, which say who the author is, at the end of an article or below the byline: （作者系某大学教授）,
 * （作者单位：某研究所）, （本文作者张三为某县县长）, （张三，某大学讲师）, （本报记者 李四）.
 */
public final class AuthorNotes {
    static final WordFile WORDS = WordFile.read("author-notes");
    /** Words for those who sign, which stand before names. */
    static final WordList SIGNERS = WORDS.group("signer");

    private static final WordList HEADS = WORDS.group("head");
    private static final WordList BRACKETED_HEADS = WORDS.group("bracketed-head");
    private static final WordList OTHER_PEOPLE = WORDS.group("other-person");
    private static final WordList NO_HEADS = WORDS.group("no-head");

    /** Without brackets, a longer text is a paragraph. */
    private static final int LONGEST_BARE = 200;
    /** Without a word for an office, 张三系… introduces a person only in a short note. */
    private static final int LONGEST_WITHOUT_OFFICE = 60;
    /** A name after 作者, with a title of one or two characters. */
    private static final int LONGEST_NAMED = 5;
    /** A sentence mark with closing quotation marks and an end mark stands within so many characters before a note. */
    private static final int SENTENCE_END = 6;
    /** A label in brackets is not longer. */
    private static final int LONGEST_LABEL = 20;

    private AuthorNotes() {}

    /** Whether the text begins as an author note does. */
    static boolean opens(String text) {
        int from = NoteBrackets.openings(text);
        if (isNamedAuthor(text, from) || from > 0 && tellsOfPeople(text, from)) {
            return true;
        }
        return (HEADS.at(text, from) != null || isBeforeSpace(text, from, "作者"))
                        && NO_HEADS.at(text, from) == null
                        && (from > 0 || !text.startsWith("单位"))
                || from > 0 && opensInBracketsOnly(text, from);
    }

    private static boolean opensInBracketsOnly(String text, int from) {
        return BRACKETED_HEADS.at(text, from) != null
                || SIGNERS.at(text, from) != null
                || isBeforeSpace(text, from, "记者");
    }

    private static boolean isBeforeSpace(String text, int from, String word) {
        int after = from + word.length();
        return text.startsWith(word, from) && after < text.length() && Signs.in(text.charAt(after), " \u3000");
    }

    /** Whether it describes somebody besides the author: 口述者系…, 整理者为…. */
    private static boolean tellsOfPeople(String text, int from) {
        int after = OTHER_PEOPLE.endAt(text, from);
        return after > from && after < text.length() && Signs.in(text.charAt(after), "系为是：:");
    }

    /** Whether the text begins with an opening bracket and 作者系… or a name and an office. Must not be empty. */
    public static boolean opensInBrackets(String text) {
        return NoteBrackets.open(text) && (opens(text) || isNamed(text, 1));
    }

    /** Whether the whole text is an author note. */
    public static boolean isNote(String text) {
        if (text.length() > NoteBrackets.LONGEST || text.length() < 4) {
            return false;
        }
        int end = NoteBrackets.bare(text);
        if (!NoteBrackets.open(text)) {
            return opens(text) && text.length() <= LONGEST_BARE && !isByline(text) && isOneSentence(text);
        }
        return NoteBrackets.enclose(text, end) && (opens(text) || isNamed(text, 1));
    }

    /** Whether the author's name follows 作者: 作者张三系…, 本文作者张三、李四，分别系…. */
    private static boolean isNamedAuthor(String text, int from) {
        int at = text.indexOf("作者", from);
        if (at < 0 || at > from + 2) {
            return false;
        }
        int to = at + 2;
        while (to < text.length()
                && to < at + 2 + LONGEST_NAMED
                && Signs.isHan(text.charAt(to))
                && !Signs.in(text.charAt(to), "系为是现")) {
            to++;
        }
        boolean separated = to < text.length() && Signs.in(text.charAt(to), "系为是现，,、：:（(");
        String name = text.substring(at + 2, to);
        boolean plain = from == 0 && separated && !Signs.in(text.charAt(to), "系：:，,、（(") && !Offices.occursIn(text);
        return separated && !plain && Names.canBeName(name) && (Names.hasSurname(name) || Offices.occursIn(text));
    }

    /** Without brackets, a note is one sentence; 作者来信是…。… is a paragraph. */
    private static boolean isOneSentence(String text) {
        int stop = text.indexOf('。');
        return stop < 0 || stop >= text.length() - 2;
    }

    /** 作者：张三 is a byline, 作者：某大学教授张三 is a note. */
    private static boolean isByline(String text) {
        int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
        boolean label = text.startsWith("作者") && (colon == 2 || colon < 0);
        return label && Names.parse(text) != null;
    }

    /** Whether a name opens the text, and a verb or an office follows: 张三系…, 张三，某校教师. */
    private static boolean isNamed(String text, int from) {
        int to = from;
        while (to < text.length()
                && to < from + LONGEST_NAMED
                && Signs.isHan(text.charAt(to))
                && !Signs.in(text.charAt(to), "系为是")) {
            to++;
        }
        boolean separated =
                to < text.length() && (Signs.in(text.charAt(to), "系为是，,、：:") || Signs.isSpace(text.charAt(to)));
        boolean copula =
                to < text.length() && Signs.in(text.charAt(to), "系为") && text.length() <= LONGEST_WITHOUT_OFFICE;
        String name = text.substring(from, to);
        return separated && Names.canBeName(name) && Names.hasSurname(name) && (Offices.occursIn(text) || copula);
    }

    /**
     * Index at which an author note at the end of a paragraph begins; negative if there is none. It must follow the end of a
     * sentence, so that a remark in brackets stays in its sentence.
     */
    public static int trailing(String text) {
        int label = trailingLabel(text);
        if (label > 0) {
            return label;
        }
        int end = NoteBrackets.bare(text);
        int open = NoteBrackets.openingBefore(text, end);
        boolean note = open > 0
                && end - open <= NoteBrackets.LONGEST
                && isAfterSentence(text, open)
                && isNote(text.substring(open));
        return note ? open : -1;
    }

    /** Index of a label in brackets after the end of a sentence: …到此为止。［作者简介］王炳，某校教师. */
    private static int trailingLabel(String text) {
        int from = Math.max(1, text.length() - NoteBrackets.LONGEST);
        for (int i = text.length() - 6; i >= from; i--) {
            if (Signs.in(text.charAt(i), "［[【〔")) {
                Labels.Label label = Labels.parse(text.substring(i, Math.min(text.length(), i + LONGEST_LABEL)));
                if (label != null && label.kind() == Labels.LabelKind.AUTHOR_NOTE) {
                    return isAfterSentence(text, i) ? i : -1;
                }
            }
        }
        return -1;
    }

    private static boolean isAfterSentence(String text, int at) {
        return Signs.endsSentence(text.substring(Math.max(0, at - SENTENCE_END), at));
    }
}
