package studybooklet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How an author's name is filed. Spelling follows GB/T 28039: surname and given name each in one word. */
public final class NameReading {
    /** Readings that ICU's table of surnames does not have. */
    private static final Map<String, String> SURNAME = Map.ofEntries(
            Map.entry("朴", "piao"),
            Map.entry("覃", "qin"),
            Map.entry("逄", "pang"),
            Map.entry("缪", "miao"),
            Map.entry("尉", "wei"),
            Map.entry("牟", "mou"),
            Map.entry("黑", "he"),
            Map.entry("祭", "zhai"),
            Map.entry("折", "she"),
            Map.entry("句", "gou"),
            Map.entry("洗", "xian"),
            Map.entry("郗", "chi"),
            Map.entry("诸葛", "zhuge"));

    /** Surnames of two characters; fewer than a hundred are in use. */
    private static final Set<String> COMPOUND =
            Set.of(("欧阳 司马 上官 诸葛 司徒 司空 司寇 夏侯 东方 皇甫 尉迟 公孙 公羊 公冶 公西 令狐 长孙 慕容 宇文 鲜于 闾丘 轩辕 钟离 "
                            + "淳于 单于 太叔 申屠 仲孙 濮阳 澹台 端木 百里 呼延 南宫 西门 东郭 南门 东门 独孤 拓跋 完颜 耶律 赫连 "
                            + "万俟 闻人 宗政 第五 太史 乐正 左丘 谷梁 段干 巫马 漆雕 壤驷 子车 颛孙 梁丘 即墨 达奚 褚师 纳兰 叶赫 "
                            + "欧陽 司馬 諸葛 東方 尉遲 公孫 長孫 鮮于 軒轅 鍾離 單于 澹臺 獨孤 聞人")
                    .split(" "));

    /** What signs an article without being a person. */
    private static final Pattern COLLECTIVE = Pattern.compile("(本报|本刊|本社|本网|本台|本册|本书|本版).*"
            + "|编者|记者|编辑|佚名|作者"
            + "|.*(编写组|编辑组|课题组|研究组|调研组|工作组|采访组|写作组|专题组|报道组|项目组|领导小组|学习小组|编辑部|评论部|宣传部"
            + "|组织部|研究室|办公室|编委会|委员会|评论员|观察员|特派员|通讯员|研究院|研究所|研究会|出版社|通讯社|日报社|专刊组)"
            + "|..+(记者|编辑|小组|中心|大学|学院|党校|学会|协会|公司|集团|日报|晚报|党委|团委|支部|总站|分社|社论|机关|联盟|部门|基地|智库)");

    private static final int LONGEST_NAME = 4;

    private final Pinyin pinyin;

    public NameReading(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    /**
     * The name as catalogues file it.
     *
     * @param name a name as printed
     * @return {@code Shan, Tianfang}; a group's name and a foreign name in Han characters in their own order; a name
     *     without Han characters as it stands
     */
    public String fileAs(String name) {
        if (name.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            return name;
        }
        if (COLLECTIVE.matcher(name).matches()) {
            return spaced(name);
        }
        int length = name.codePointCount(0, name.length());
        int surname = surnameLength(name, length);
        if (!Pinyin.isHan(name) || length < 2 || surname == 0) {
            return foreign(name);
        }
        return personal(name, surname);
    }

    /** In UTF-16 units; 0 where the name does not divide. */
    private static int surnameLength(String name, int length) {
        if (length > 2 && length <= LONGEST_NAME && COMPOUND.contains(name.substring(0, 2))) {
            return 2;
        }
        return length < LONGEST_NAME ? name.offsetByCodePoints(0, 1) : 0;
    }

    private String personal(String name, int surnameEnd) {
        String surname = name.substring(0, surnameEnd);
        List<String> syllables = pinyin.nameSyllables(name);
        int count = surname.codePointCount(0, surname.length());
        if (syllables.size() != name.codePointCount(0, name.length())) {
            return spaced(name); // a character without a reading
        }
        String known = SURNAME.get(surname);
        String first = known == null ? joined(syllables.subList(0, count)) : capital(known);
        return first + ", " + joined(syllables.subList(count, syllables.size()));
    }

    /** 卡尔·马克思 as Kaer Makesi, and whatever else mixes scripts. */
    private String foreign(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("[·•・‧．\\s]+")) {
            parts.add(Pinyin.isHan(part) ? joined(pinyin.syllables(part)) : part);
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private String spaced(String name) {
        return pinyin.words(name).stream().map(NameReading::capital).collect(Collectors.joining(" "));
    }

    /** One word; an apostrophe keeps a syllable that begins with a vowel apart, as in Chang'an. */
    private static String joined(List<String> syllables) {
        StringBuilder word = new StringBuilder();
        for (String syllable : syllables) {
            if (word.length() > 0 && "aeo".indexOf(syllable.charAt(0)) >= 0) {
                word.append('\'');
            }
            word.append(syllable);
        }
        return capital(word.toString());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
