package studybooklet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Romanizes authors' names for catalogues. Spelling follows GB/T 28039: surname and given name are one word each. */
public final class NameReading {
    /** The beginnings of collective names. */
    private static final List<String> COLLECTIVE_STARTS = List.of("本报", "本刊", "本社", "本网", "本台", "本册", "本书", "本版");

    /** Collective names. */
    private static final List<String> COLLECTIVES = List.of("编者", "记者", "编辑", "佚名", "作者");

    /** The ends of collective names. */
    private static final List<String> COLLECTIVE_ENDS = list("编写组 编辑组 课题组 研究组 调研组 工作组 采访组 写作组 专题组 报道组 项目组 领导小组 学习小组"
            + " 编辑部 评论部 宣传部 组织部 研究室 办公室 编委会 委员会 评论员 观察员 特派员 通讯员 研究院 研究所 研究会 出版社 通讯社 日报社 专刊组");

    /** The ends of collective names that have at least two characters before them. */
    private static final List<String> LATE_COLLECTIVE_ENDS =
            list("记者 编辑 小组 中心 大学 学院 党校 学会 协会 公司 集团 日报 晚报 党委 团委 支部 总站 分社 社论 机关 联盟 部门 基地 智库");

    /** In given names read chang (long), not zhang (to grow). */
    private static final int LONG = '长';

    private final Pinyin pinyin;

    public NameReading(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    /**
     * The romanized name.
     *
     * @param name a name as printed
     * @return {@code Shan, Tianfang} for a person; a collective or foreign name in its own order; a name without Han
     *     characters unchanged
     */
    public String fileAs(String name) {
        if (!Pinyin.hasHan(name)) {
            return name;
        }
        if (isCollective(name)) {
            return spaced(name);
        }
        Surname surname = Pinyin.isHan(name) ? Surname.of(name) : null;
        return surname == null
                ? foreign(name)
                : personal(surname, name.substring(surname.characters().length()));
    }

    private static List<String> list(String words) {
        return List.of(words.split(" ", -1));
    }

    private static boolean isCollective(String name) {
        for (String start : COLLECTIVE_STARTS) {
            if (name.startsWith(start)) {
                return true;
            }
        }
        for (String end : COLLECTIVE_ENDS) {
            if (name.endsWith(end)) {
                return true;
            }
        }
        for (String end : LATE_COLLECTIVE_ENDS) {
            if (name.endsWith(end) && name.codePointCount(0, name.length() - end.length()) >= 2) {
                return true;
            }
        }
        return COLLECTIVES.contains(name);
    }

    private String personal(Surname surname, String given) {
        String first =
                surname.reading() == null ? joined(pinyin.syllables(surname.characters())) : capital(surname.reading());
        return first + ", " + joined(givenSyllables(given));
    }

    private List<String> givenSyllables(String given) {
        List<String> syllables = new ArrayList<>();
        int at = 0;
        while (at < given.length()) {
            int character = given.codePointAt(at);
            syllables.add(character == LONG ? "chang" : pinyin.reading(character));
            at += Character.charCount(character);
        }
        return syllables;
    }

    /** Romanizes foreign names (卡尔·马克思 is Kaer Makesi) and names in several scripts. */
    private String foreign(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("[·•・‧．\\s]+", 0)) {
            String read = Pinyin.isHan(part) ? joined(pinyin.syllables(part)) : part;
            if (!read.isEmpty()) {
                parts.add(read);
            }
        }
        return String.join(" ", parts);
    }

    private String spaced(String name) {
        List<String> words = pinyin.words(name);
        words.replaceAll(NameReading::capital);
        return String.join(" ", words);
    }

    /** Joins syllables to one word, with an apostrophe before a vowel, as in Chang'an. */
    private static String joined(List<String> syllables) {
        StringBuilder word = new StringBuilder();
        for (String syllable : syllables) {
            if (!word.isEmpty() && !syllable.isEmpty() && "aeo".indexOf(syllable.charAt(0)) >= 0) {
                word.append('\'');
            }
            word.append(syllable);
        }
        return capital(word.toString());
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
