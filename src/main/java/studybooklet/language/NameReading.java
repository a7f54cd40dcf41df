package studybooklet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How an author's name is filed. Spelling follows GB/T 28039: surname and given name each in one word. */
public final class NameReading {
    /** What signs an article without being a person. */
    private static final Pattern COLLECTIVE = Pattern.compile("(本报|本刊|本社|本网|本台|本册|本书|本版).*"
            + "|编者|记者|编辑|佚名|作者"
            + "|.*(编写组|编辑组|课题组|研究组|调研组|工作组|采访组|写作组|专题组|报道组|项目组|领导小组|学习小组|编辑部|评论部|宣传部"
            + "|组织部|研究室|办公室|编委会|委员会|评论员|观察员|特派员|通讯员|研究院|研究所|研究会|出版社|通讯社|日报社|专刊组)"
            + "|..+(记者|编辑|小组|中心|大学|学院|党校|学会|协会|公司|集团|日报|晚报|党委|团委|支部|总站|分社|社论|机关|联盟|部门|基地|智库)");

    /** In a given name it is read chang (long), not zhang (to grow). */
    private static final int LONG = '长';

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
        Surname surname = Pinyin.isHan(name) ? Surname.of(name) : null;
        return surname == null
                ? foreign(name)
                : personal(surname, name.substring(surname.characters().length()));
    }

    private String personal(Surname surname, String given) {
        String first =
                surname.reading() == null ? joined(pinyin.syllables(surname.characters())) : capital(surname.reading());
        return first + ", " + joined(givenSyllables(given));
    }

    private List<String> givenSyllables(String given) {
        List<String> syllables = new ArrayList<>();
        for (int character : given.codePoints().toArray()) {
            syllables.addAll(character == LONG ? List.of("chang") : pinyin.syllables(Character.toString(character)));
        }
        return syllables;
    }

    /** 卡尔·马克思 as Kaer Makesi, and whatever else mixes scripts. */
    private String foreign(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("[·•・‧．\\s]+", 0)) {
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
