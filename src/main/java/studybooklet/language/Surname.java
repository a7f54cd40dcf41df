package studybooklet.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The surname of a Chinese name.
 *
 * @param characters one or two characters
 * @param reading its reading if it differs from the usual one of its characters, else null
 */
public record Surname(String characters, @Nullable String reading) {
    /** Characters that have a different reading as a surname, marked 姓 in 现代汉语词典. */
    private static final Map<String, String> READINGS = table("单 shan 單 shan 曾 zeng 仇 qiu 解 xie 区 ou 區 ou 查 zha 朴 piao"
            + " 盖 ge 翟 zhai 覃 qin 乐 yue 樂 yue 召 shao 洗 xian 繁 po 员 yun 員 yun 种 chong 重 chong 祭 zhai 折 she 黑 he"
            + " 秘 bi 缪 miao 繆 miao 句 gou 刀 diao 粘 nian 卜 bu 贲 ben 賁 ben 薄 bo 藏 zang 乜 nie 郇 xun 哱 ba 钭 tou 尉 wei"
            + " 尉迟 yuchi 尉遲 yuchi 单于 chanyu 單于 chanyu 澹台 tantai 澹臺 tantai 万俟 moqi 乐正 yuezheng");

    private static final Set<String> COMPOUND =
            Set.of(("欧阳 司马 上官 诸葛 司徒 司空 司寇 夏侯 东方 皇甫 尉迟 公孙 公羊 公冶 公西 令狐 长孙 慕容 宇文 鲜于 闾丘 轩辕 钟离 淳于"
                            + " 单于 太叔 申屠 仲孙 濮阳 澹台 端木 百里 呼延 南宫 西门 东郭 南门 东门 独孤 拓跋 完颜 耶律 赫连 万俟 闻人 宗政 第五 太史"
                            + " 乐正 左丘 谷梁 段干 巫马 漆雕 壤驷 子车 颛孙 梁丘 即墨 达奚 褚师 纳兰 叶赫"
                            + " 歐陽 司馬 諸葛 東方 尉遲 公孫 長孫 鮮于 閭丘 軒轅 鍾離 單于 仲孫 濮陽 澹臺 南宮 西門 東郭 獨孤 聞人")
                    .split(" "));

    private static final int MAX_NAME_LENGTH = 4;

    /**
     * The surname of a name in Han characters; null if the name has one character or more than four, or four without a
     * compound surname.
     */
    static @Nullable Surname of(String name) {
        int length = name.codePointCount(0, name.length());
        if (length > 2 && length <= MAX_NAME_LENGTH && COMPOUND.contains(name.substring(0, 2))) {
            return known(name.substring(0, 2));
        }
        return length < 2 || length >= MAX_NAME_LENGTH ? null : known(name.substring(0, name.offsetByCodePoints(0, 1)));
    }

    /** Whether two characters are a compound surname, such as 欧阳 or 歐陽. */
    public static boolean isCompound(String characters) {
        return COMPOUND.contains(characters);
    }

    private static Surname known(String characters) {
        return new Surname(characters, READINGS.get(characters));
    }

    private static Map<String, String> table(String pairs) {
        Map<String, String> table = new HashMap<>();
        String[] words = pairs.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            table.put(words[i], words[i + 1]);
        }
        return Map.copyOf(table);
    }
}
