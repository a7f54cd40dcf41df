package studybooklet.text.names;

import org.jspecify.annotations.Nullable;
import studybooklet.text.signs.Signs;

/** Labels that databases and web pages set before what a text is about: 【标  题】, ［摘要］, 作者：, 来源：. */
public final class Labels {
    /** What a label announces. */
    public enum LabelKind {
        TITLE("title", "标题", "题目", "篇名", "题名", "文章标题", "主标题", "正题", "文题", "主题"),
        SUBTITLE("subtitle", "副标题", "副题", "子标题"),
        KICKER("引题", "肩题", "眉题", "引标题", "上题"),
        SERIES("栏目", "专栏", "栏目名称", "专题"),
        AUTHOR("author", "authors", "作者", "署名", "撰稿人", "文章作者", "作者姓名"),
        /** Who signs for a newspaper: an author where the header names no other. */
        REPORTER("记者", "通讯员", "本报记者", "特约记者", "见习记者", "实习记者", "本报通讯员", "特约通讯员"),
        /** Who has done something for a text that others wrote, or is the one to write to. */
        HELPER("译者", "通讯作者", "通信作者"),
        AUTHOR_NOTE("作者简介", "主讲人简介", "演讲者简介", "演讲人简介", "主讲者简介", "讲者简介", "作者单位", "作者介绍", "机构", "工作单位", "单位", "作者机构"),
        SOURCE(
                "source", "来源", "出处", "原文出处", "原载", "刊名", "报纸名称", "报名", "媒体", "文章来源", "稿件来源", "信息来源", "原刊名称", "期刊",
                "来源期刊", "来源媒体"),
        DATE("date", "日期", "发布时间", "发表时间", "发布日期", "发表日期", "时间", "出版日期", "见报日期"),
        SOURCE_DATE("原刊期号", "期号", "刊期", "年期", "年卷期"),
        PAGE("版次", "版面", "原刊页号", "页码", "页号", "版号", "版名"),
        ABSTRACT("摘要", "内容提要", "提要", "内容摘要", "文章摘要", "核心提示", "中文摘要"),
        KEYWORDS("关键词", "关键字", "主题词", "关键词语", "中文关键词"),
        EDITOR("editor", "责任编辑", "责编", "编辑", "校对", "本文责编"),
        BODY("正文", "内容", "全文", "文章内容", "文章正文"),
        OTHER(
                "文献号", "原刊地名", "分类号", "分类名", "复印期号", "中图分类号", "文献标识码", "文章编号", "英文标题", "英文摘要", "网址", "链接", "字数", "编号",
                "类别", "DOI", "doi", "浏览次数", "点击数", "基金项目", "收稿日期", "原文链接", "参考文献", "注释", "原刊页数", "浏览", "阅读", "点击",
                "浏览量", "点击量", "阅读量", "访问量", "人气", "字号", "修回日期", "投稿日期", "接受日期", "录用日期", "基金", "资助项目", "课题来源", "英文关键词",
                "文献标志码", "原文刊号", "分享", "打印", "复印页号");

        private final String[] words;

        LabelKind(String... words) {
            this.words = words;
        }
    }

    /**
     * A label at the head of a text.
     *
     * @param kind what it announces
     * @param valueFrom index of the first character of what it announces; the text's length if nothing follows
     * @param bracketed whether it stands in brackets, which leaves no doubt that it is a label
     */
    public record Label(LabelKind kind, int valueFrom, boolean bracketed) {}

    private static final String OPENING = "【［[〔";
    private static final String CLOSING = "】］]〕";
    private static final int LONGEST = 14;

    private Labels() {}

    /** Whether the text begins with a label that no sentence begins with. */
    public static boolean opens(String text) {
        Label label = parse(text);
        return label != null;
    }

    /** The label at the head of a trimmed text; null if there is none. */
    public static @Nullable Label parse(String text) {
        if (text.startsWith("**")) {
            return bold(text);
        }
        boolean round = !text.isEmpty() && Signs.in(text.charAt(0), "（(");
        boolean bracketed = round || !text.isEmpty() && Signs.in(text.charAt(0), OPENING);
        StringBuilder word = new StringBuilder();
        for (int i = bracketed ? 1 : 0; i < text.length() && i <= LONGEST; i++) {
            char c = text.charAt(i);
            boolean colon = Signs.in(c, "：:");
            if (bracketed ? Signs.in(c, round ? "）)" : CLOSING) : colon) {
                LabelKind kind = kind(word.toString());
                boolean desk = kind == LabelKind.TITLE || kind == LabelKind.SUBTITLE || kind == LabelKind.KICKER;
                int valueFrom = skip(text, i + 1, bracketed);
                if (kind == null || round && !desk || !bracketed && speaks(kind, text.substring(valueFrom))) {
                    return null;
                }
                return new Label(kind, valueFrom, bracketed);
            }
            if (!Signs.isSpace(c)) {
                word.append(c);
            }
        }
        return bracketed ? null : ofAbstract(text);
    }

    /** 核心提示 and the like alone on a line, or before a space. */
    private static @Nullable Label ofAbstract(String text) {
        for (String word : LabelKind.ABSTRACT.words) {
            boolean alone = text.startsWith(word)
                    && word.length() >= 4
                    && (text.length() == word.length() || Signs.isSpace(text.charAt(word.length())));
            if (alone) {
                return new Label(LabelKind.ABSTRACT, skip(text, word.length(), false), false);
            }
        }
        return null;
    }

    /** 记者：您何时开始的 is a question in an interview; only before names is the word a label: 记者：王炳; nor names 作者：… a sentence. */
    private static boolean speaks(LabelKind kind, String value) {
        return kind == LabelKind.AUTHOR && value.indexOf('。') > 0 && Signs.endsSentence(value)
                || kind == LabelKind.REPORTER && !value.isEmpty() && Names.parse(value) == null;
    }

    /** **作者：** or **作者**： in Markdown. */
    private static @Nullable Label bold(String text) {
        int close = text.indexOf("**", 2);
        if (close < 4 || close > LONGEST) {
            return null;
        }
        boolean inside = Signs.in(text.charAt(close - 1), "：:");
        boolean behind = close + 2 < text.length() && Signs.in(text.charAt(close + 2), "：:");
        LabelKind kind = inside || behind ? kind(Signs.squeeze(text.substring(2, inside ? close - 1 : close))) : null;
        return kind == null ? null : new Label(kind, skip(text, close + 2, true), true);
    }

    private static @Nullable LabelKind kind(String word) {
        for (LabelKind kind : LabelKind.values()) {
            for (String candidate : kind.words) {
                if (candidate.equals(word)) {
                    return kind;
                }
            }
        }
        return null;
    }

    private static int skip(String text, int from, boolean colonToo) {
        int i = from;
        while (i < text.length() && (Signs.isSpace(text.charAt(i)) || colonToo && Signs.in(text.charAt(i), "：:"))) {
            i++;
        }
        return i;
    }
}
