package studybooklet.text.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.language.Surname;
import studybooklet.text.signs.Signs;

/**
 * Names of people and of offices that sign articles. A person's name has two to four Han characters, or parts joined by
 * a dot; a line of names holds nothing else but separators, an ornament, and words such as 本报记者.
 *
 * @param names where each author's name stands in the text, from and to; a translator or photographer is none where
 *     somebody else has written
 * @param offices what stands before names and says where their bearers work, from and to: 某县文化馆 王炳
 * @param sure whether something besides its length speaks for it: a word such as 作者, an ornament, known surnames
 * @param office whether it is an office and no person that signs
 * @param extra whether the line says more than names and offices, such as 本报记者 or 图／李明
 */
public record Names(List<int[]> names, List<int[]> offices, boolean sure, boolean office, boolean extra) {
    private static final String SURNAMES =
            "水花闾丘山云风雨雪金木火土王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石"
                    + "姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左"
                    + "涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉"
                    + "简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺代"
                    + "雍师幸麻甫寇占敬闫肖付区娜尚支展初仝仓逯逄亓鲜荣储慕干但邝危巴种";
    /** Surnames of two characters that are rather places or numbers. */
    private static final List<String> RATHER_PLACES =
            List.of("第五", "百里", "东门", "西门", "南门", "东郭", "即墨", "太史", "南宫", "濮阳");

    private static final String NO_NAME = "的了是在不这那我们他她它你把与及对从被让也都就而但或者到着过吗呢吧么些个每各其此即则因所由向往给却再又很更最，。、；：？！";
    private static final String GIVEN = "向从则其";
    /** Characters with which Mongolian, Tibetan, Uygur and Kazakh names are written by their sound. */
    private static final String SOUNDS =
            "乌兰其格巴图斯琴娜仁高娃阿古拉布和苏德木吉雅陶敖云嘎达日玛扎西卓尼措旺顿珠央金姆才让多杰索南次平罗桑洛丹增贡觉曲培买提江尔丽艾山伊热合汗吾库亚孜迪力萨赛音朝鲁特那顺宝毕"
                    + "勒莎呼毛恩哈森塔胡拜肯别克努萨依古丽仙巴彦孟和包额敦其木";

    /** Characters that stand in no part of a name that is written by its sound: 阿不都拉·买买提 holds 不 and 都. */
    private static final String NO_PART = "了是在这们我它把被让";

    private static final String[] NO_NAMES = {
        "前言", "引言", "导言", "导语", "结语", "结论", "结束语", "摘要", "提要", "小结", "注释", "附录", "序言", "后记", "编者按", "按语", "概述", "总论",
        "背景", "目录", "参考文献", "关键词", "全文", "正文", "图片", "资料图片", "特稿", "专题", "专栏", "社论", "评论", "时评", "短评", "要闻", "理论", "观点",
        "言论", "随笔", "杂谈", "新闻", "综述", "本报讯", "本报评论", "本文", "本报", "本刊", "该文", "此文", "以上", "以下", "图中", "题图", "单位", "简介",
        "现任", "现为", "分别", "均为", "工作单位", "作者", "下同", "待续", "完", "全国", "学习笔记", "理论前沿", "理论周刊", "理论学习", "思想理论", "实践", "探索",
        "论坛", "调研", "链接", "名词解释", "手记", "感言", "点评", "追问", "核心提示", "内容提要", "全文如下"
    };
    private static final String[] OFFICES = {
        "课题组", "调研组", "编写组", "编辑部", "评论员", "写作组", "研究组", "起草组", "理论学习中心组", "中心组", "研究中心", "研究院", "研究所", "研究室", "研究会",
        "党委", "党组", "党校", "学会", "委员会", "办公室", "宣传部", "组织部", "党支部", "编委会", "联合会", "宣讲团", "学院", "大学", "讲师团", "教研室", "教研部",
        "理论组", "报道组", "采访组", "工作组", "专班", "智库", "市委", "县委", "省委", "工委", "支部", "本刊编辑", "撰写组", "调查组", "考察组", "创作组",
        "社会科学院", "委党校"
    };
    /** Reads a line; null if it is no line of names. */
    public static @Nullable Names parse(String text) {
        return text.isEmpty()
                        || text.length() > 80
                        || Signs.endsSentence(text)
                        || Signs.in(text.charAt(text.length() - 1), "：:")
                ? null
                : new NameReader(text).read();
    }

    /** Whether the text is the name of an office that signs articles, such as 某市统计局课题组. */
    public static boolean isOffice(String text) {
        String bare = Signs.squeeze(text);
        if (bare.length() < 3 || bare.length() > 40 || Signs.containsAny(bare, "，。、；：？！“”")) {
            return false;
        }
        for (String office : OFFICES) {
            if (bare.endsWith(office)) {
                return true;
            }
        }
        return bare.length() <= 20
                && Signs.in(bare.charAt(bare.length() - 1), "局院处科所站馆厅部队社会心组")
                && beginsWithPlace(bare);
    }

    /** 市应急管理局, 某县文化馆, 省委政策研究室: an office says whose it is. */
    private static boolean beginsWithPlace(String text) {
        int i = 0;
        while (i < text.length() && i < 6 && !Signs.in(text.charAt(i), "市县省区州镇乡某国")) {
            i++;
        }
        return i < 6
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
            return text.length() <= 24 && isHanOrLetters(text, 0, dot) && canFollowDot(text, dot);
        }
        if (isWrittenBySound(text)) {
            return true;
        }
        if (text.length() < 2 || text.length() > 4 || !isHan(text) || holdsNoNameSign(text)) {
            return false;
        }
        for (String word : NO_NAMES) {
            if (word.equals(text)) {
                return false;
            }
        }
        return NameWords.at(text, 0) == null || hasSurname(text);
    }

    /** 沈从周, 马向阳: behind a surname some of the small words are usual in given names. */
    private static boolean holdsNoNameSign(String text) {
        boolean surname = hasSurname(text);
        for (int i = surname ? 1 : 0; i < text.length(); i++) {
            boolean given = surname && text.length() == 3 && Signs.in(text.charAt(i), GIVEN);
            if (Signs.in(text.charAt(i), NO_NAME) && !given) {
                return true;
            }
        }
        return false;
    }

    /** 乌兰其其格: longer than a Chinese name, and of nothing but such characters. */
    private static boolean isWrittenBySound(String text) {
        if (text.length() < 4 || text.length() > 7) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!Signs.in(text.charAt(i), SOUNDS)) {
                return false;
            }
        }
        return true;
    }

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
            if (!Signs.isHan(c) && !Signs.isAsciiLetter(c) && !Signs.in(c, "·•・．.") || Signs.in(c, NO_PART)) {
                return false;
            }
        }
        return to > from;
    }

    public static boolean isHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Signs.isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two characters are a surname together, as 欧阳 is, and nothing else as often. */
    static boolean isCompoundSurname(String characters) {
        return Surname.isCompound(characters) && !RATHER_PLACES.contains(characters);
    }

    /** Whether a name begins with a surname that is frequent; this may raise confidence and never decides. */
    public static boolean hasSurname(String name) {
        boolean compound = name.length() > 2 && name.length() <= 4 && isCompoundSurname(name.substring(0, 2));
        return compound
                || dot(name) > 0
                || isWrittenBySound(name)
                || name.length() <= 3 && SURNAMES.indexOf(name.charAt(0)) >= 0;
    }
}
