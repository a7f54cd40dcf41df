package studybooklet.text.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.language.Surname;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/**
 * A line that names people or a body that signs articles. A person's name has two to four Han characters, or parts joined
 * by a dot; besides names, the line has only separators, ornaments, and words such as 本报记者.
 *
 * @param names the bounds of each author's name. Translators and photographers count only where nobody else is named and
 *     the word follows the name; empty in 摄影：李明
 * @param offices the bounds of the words that say where the people work: 某县文化馆 王炳
 * @param sure whether there is evidence besides the length: a word such as 作者, an ornament, frequent surnames
 * @param office whether a body signs, not a person
 * @param extra whether the line says more than names and offices, such as 本报记者 or 图／李明
 * @param helpers whether the line names others besides the authors, as 图／李明 does
 */
public record Names(
        List<int[]> names, List<int[]> offices, boolean sure, boolean office, boolean extra, boolean helpers) {
    private static final WordFile WORDS = WordFile.read("names");
    private static final WordList NO_NAMES = WORDS.group("no-name");
    private static final WordList SURNAMES = WORDS.group("surname");
    private static final WordList RARE_SURNAMES = WORDS.group("rare-surname");
    private static final WordList RARE_SURNAMES_OR_WORDS = WORDS.group("rare-surname-or-word");
    private static final WordList RATHER_PLACES = WORDS.group("rather-place");
    private static final WordList SOUNDS = WORDS.group("sound");
    private static final WordList PAPERS = WordFile.read("page").group("newspaper");
    private static final WordList BODIES = WordFile.read("offices").group("body");

    /** A line of up to eight names with roles; a longer one is a paragraph. */
    private static final int LONGEST_LINE = 80;
    /** 某某省某某市人民政府发展研究中心课题组 and the like. */
    private static final int LONGEST_BODY = 40;
    /** Without a word such as 课题组, only its last character tells a body from a sentence. */
    private static final int LONGEST_BODY_BY_SIGN = 20;
    /** A place is named within the first characters of a body's name. */
    private static final int PLACE_WITHIN = 6;
    /** A compound surname and two characters. */
    private static final int LONGEST_NAME = 4;
    /** 弗拉基米尔·弗拉基米罗维奇·马雅可夫斯基. */
    private static final int LONGEST_FOREIGN = 24;
    /** 乌兰其其格 has five; up to seven occur without a dot. */
    private static final int LONGEST_BY_SOUND = 7;

    /** Function words, which occur in no name. */
    private static final String NO_NAME = "的了是在不这那我们他她它你把与及对从被让也都就而但或者到着过吗呢吧么些个每各其此即则因所由向往给却再又很更最，。、；：？！";
    /** Function words that do occur in given names. */
    private static final String GIVEN = "向从则其由";
    /** What an ordinal number counts. */
    private static final String COUNTED = "章节讲编篇卷部回课期次批届条款项组站";

    /** Characters that stand in no part of a name that is written by its sound: 阿不都拉·买买提 holds 不 and 都. */
    private static final String NO_PART = "了是在这们我它把被";

    private static final String PART_ENDS = "·•・．.-";

    /** Whether the line names an author; it may only name those who took the pictures or translated. */
    public boolean nameAuthors() {
        return !names.isEmpty();
    }

    /** The same names, for which there is evidence elsewhere. */
    public Names asSure() {
        return new Names(names, offices, true, office, extra, helpers);
    }

    /** Reads a trimmed line; null if it is no line of names. */
    public static @Nullable Names parse(String text) {
        return text.isEmpty()
                        || text.length() > LONGEST_LINE
                        || Signs.endsSentence(text)
                        || Signs.in(text.charAt(text.length() - 1), "：:")
                        || BlockOpenings.isOption(text)
                ? null
                : new NameReader(text).read();
    }

    /** Whether the text is the name of a body that signs articles, such as 某市统计局课题组. */
    public static boolean isOffice(String text) {
        String bare = Signs.squeeze(text);
        if (bare.length() < 3 || bare.length() > LONGEST_BODY || Signs.containsAny(bare, "，。、；：？！“”")) {
            return false;
        }
        return BODIES.ends(bare)
                || bare.length() <= LONGEST_BODY_BY_SIGN
                        && Signs.in(bare.charAt(bare.length() - 1), "局院处科所站馆厅部队社会心组")
                        && beginsWithPlace(bare);
    }

    /** Whether a place stands near the beginning: 市应急管理局, 某县文化馆, 省委政策研究室. */
    private static boolean beginsWithPlace(String text) {
        int i = 0;
        while (i < text.length() && i < PLACE_WITHIN && !Signs.in(text.charAt(i), "市县省区州镇乡某国")) {
            i++;
        }
        return i < PLACE_WITHIN
                && !Signs.containsAny(text, NO_NAME + "让为将以")
                && i + 2 < text.length()
                && !text.startsWith("全市")
                && !text.startsWith("全县")
                && !text.startsWith("我");
    }

    /** Whether the text can be a person's name by its form. */
    public static boolean canBeName(String text) {
        int dot = dot(text);
        if (dot > 0) {
            return text.length() <= LONGEST_FOREIGN && isHanOrLetters(text, 0, dot) && canFollowDot(text, dot);
        }
        if (isWrittenBySound(text)) {
            return true;
        }
        if (text.length() < 2
                || text.length() > LONGEST_NAME
                || !isHan(text)
                || holdsNoNameSign(text)
                || isOrdinal(text)
                || NO_NAMES.contains(text)
                || PAPERS.ends(text)) {
            return false;
        }
        return NameWords.at(text, 0) == null || hasSurname(text);
    }

    /** 第二节, 第三讲. */
    private static boolean isOrdinal(String text) {
        int end = 1;
        while (end < text.length() && Signs.in(text.charAt(end), "一二三四五六七八九十百")) {
            end++;
        }
        return text.charAt(0) == '第'
                && end > 1
                && (end == text.length() || text.length() < LONGEST_NAME || Signs.in(text.charAt(end), COUNTED));
    }

    /** Whether a function word occurs where no name has one; 沈从周 and 马向阳 are names. */
    private static boolean holdsNoNameSign(String text) {
        boolean surname = hasSurname(text) || opensWithRareSurname(text);
        for (int i = surname ? 1 : 0; i < text.length(); i++) {
            boolean given = surname && text.length() == 3 && Signs.in(text.charAt(i), GIVEN);
            if (Signs.in(text.charAt(i), NO_NAME) && !given) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text is longer than most Chinese names and written only with characters for sounds: 乌兰其其格. */
    private static boolean isWrittenBySound(String text) {
        if (text.length() < 4 || text.length() > LONGEST_BY_SOUND) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (SOUNDS.at(text, i) == null) {
                return false;
            }
        }
        return true;
    }

    /** Index of the first dot between two parts of a name; negative if there is none. */
    public static int dot(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (Signs.in(text.charAt(i), "·•・．")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean canFollowDot(String text, int dot) {
        return isHanOrLetters(text, dot + 1, text.length());
    }

    private static boolean isHanOrLetters(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Signs.isHan(c) && !Signs.isAsciiLetter(c) && !Signs.in(c, "·•・．.-") || Signs.in(c, NO_PART)) {
                return false;
            }
            if (c == '让' && !isPart(text, i)) {
                return false;
            }
        }
        return to > from;
    }

    /** Whether the character is a whole part of the name: 让·雅克, 让-保罗. */
    private static boolean isPart(String text, int i) {
        boolean begins = i == 0 || Signs.in(text.charAt(i - 1), PART_ENDS);
        return begins && i + 1 < text.length() && Signs.in(text.charAt(i + 1), PART_ENDS);
    }

    /** Whether all characters are Han. */
    public static boolean isHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Signs.isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two characters are a compound surname, such as 欧阳, and rarely anything else. */
    static boolean isCompoundSurname(String characters) {
        return Surname.isCompound(characters) && !RATHER_PLACES.contains(characters);
    }

    /** Whether a name of two or three characters begins with an uncommon surname, so that its place must tell what it is. */
    public static boolean hasRareSurname(String name) {
        return canBeName(name) && opensWithRareSurname(name);
    }

    private static boolean opensWithRareSurname(String name) {
        return name.length() <= 3
                && (RARE_SURNAMES.opens(name) || name.length() == 3 && RARE_SURNAMES_OR_WORDS.opens(name));
    }

    /** Whether a name begins with a frequent surname. This is evidence for a name, but its absence is none against it. */
    public static boolean hasSurname(String name) {
        boolean compound =
                name.length() > 2 && name.length() <= LONGEST_NAME && isCompoundSurname(name.substring(0, 2));
        return compound || dot(name) > 0 || isWrittenBySound(name) || name.length() <= 3 && SURNAMES.opens(name);
    }
}
