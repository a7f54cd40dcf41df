package studybooklet.text.article;

import studybooklet.text.model.Correction;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.AuthorNotes;
import studybooklet.text.names.BlockOpenings;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/** What a block looks like, as far as finding titles is concerned. */
public final class BlockShape {
    /** More characters than this no title line has. */
    private static final int LONGEST_TITLE = 60;
    /** A block of this many characters is running text, whatever it ends with. */
    private static final int RUNNING_TEXT = 64;

    private static final String[] SECTION_WORDS = {
        "注释", "注", "参考文献", "附录", "附记", "结语", "结束语", "前言", "引言", "导言", "后记", "余论", "结论", "小结", "注解", "链接", "延伸阅读",
        "相关链接", "编后", "编后语", "编后记", "记者手记", "采访手记", "采访札记", "记者感言", "记者观察", "编辑手记", "新闻链接", "知识链接", "背景链接", "新闻背景"
    };
    private static final String[] SALUTATIONS = {
        "同志", "尊敬的", "亲爱的", "敬爱的", "各位", "先生", "女士", "你好", "您好", "朋友们", "同学们", "老师们", "乡亲们", "编辑部", "编辑老师", "编辑叔叔",
        "编辑阿姨", "来宾", "代表们", "委员们", "战友们"
    };
    private static final String[] EDITORS_NOTES = {
        "编者按", "编者的话", "编者语", "开栏的话", "开栏语", "按语", "主持人语", "主持人的话", "编前", "写在前面", "栏目主持人语"
    };
    private static final String[] AFTERWORDS = {
        "编后", "编后语", "编后话", "编后絮语", "编后小议", "编余", "编者点评", "编者后记", "编辑后记", "编辑点评", "本报点评", "记者点评"
    };
    private static final String[] PICTURES = {"图片新闻", "图片报道", "图片故事", "新闻图片", "图片专题", "图说新闻", "图说", "摄影报道", "图片"};
    private static final String[] DATELINES = {
        "本报讯", "新华社", "本报", "据新华社", "中新社", "人民网", "新华网", "中新网", "央广网", "光明网", "本网讯", "本刊讯"
    };

    private BlockShape() {}

    /** Whether the block can be a line of a title by its form. */
    public static boolean isTitleLike(TextBlock block) {
        String text = block.text();
        if (block.size() < 2
                || block.is(Correction.CorrectionKind.KEEP)
                || block.size() > LONGEST_TITLE
                || block.spans().size() > 3
                || Signs.containsAny(text, "。；;")) {
            return false;
        }
        return !Signs.in(block.last(), "，、：:,；")
                && !isNumbered(block)
                && !isSectionWord(text)
                && !BlockOpenings.opensBlock(text)
                && !isEditorsNote(text)
                && !Dates.matches(text)
                && !SourceLines.matches(text)
                && !AuthorNotes.isNote(text)
                && !Signs.in(block.first(), Signs.NEVER_FIRST)
                && !Signs.in(block.last(), Signs.NEVER_LAST);
    }

    /** Whether the block is running text: it ends as sentences end, or is too long for anything else. */
    public static boolean isBody(TextBlock block) {
        return block.size() > RUNNING_TEXT
                || block.size() > 16 && (block.endsSentence() || Signs.in(block.last(), "：；，:;,"))
                || block.endsSentence() && Signs.in(lastSentenceEnd(block.text()), "。");
    }

    private static char lastSentenceEnd(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (Signs.in(text.charAt(i), Signs.SENTENCE_ENDS)) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    /** Whether the line addresses those who are to read a letter, a speech or a notice: 编辑同志：, 各位代表：, 尊敬的读者： */
    public static boolean isSalutation(String line) {
        String text = Signs.squeeze(line);
        int last = text.length() - 1;
        if (last < 2 || last > 40 || !Signs.in(text.charAt(last), "：:！") || Signs.containsAny(text, "。；？“”")) {
            return false;
        }
        if (text.charAt(last) == '！' && !text.endsWith("好！")) {
            return false;
        }
        for (String word : SALUTATIONS) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean isNumbered(TextBlock block) {
        Numbering number = block.numbering();
        return number != null && number.kind() != Numbering.NumberKind.WORD;
    }

    /** 注释, 结语 and the like: a heading inside an article, never a title. */
    public static boolean isSectionWord(String text) {
        String bare = Signs.squeeze(text);
        int end = bare.length();
        while (end > 0 && Signs.in(bare.charAt(end - 1), "：:】］]）)")) {
            end--;
        }
        int from = 0;
        while (from < end && Signs.in(bare.charAt(from), "【［[（(")) {
            from++;
        }
        String word = bare.substring(from, end);
        for (String candidate : SECTION_WORDS) {
            if (candidate.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** 编后：…, 编后语：…, 编者点评：…: what the editors say after an article belongs to it. */
    static boolean isAfterword(String text) {
        String bare = Signs.squeeze(text.substring(0, Math.min(text.length(), 12)));
        int from = !bare.isEmpty() && Signs.in(bare.charAt(0), "【［[（(■●◆") ? 1 : 0;
        for (String word : AFTERWORDS) {
            int after = from + word.length();
            if (bare.startsWith(word, from) && after < bare.length() && Signs.in(bare.charAt(after), "：:】］]）)—")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the block begins what the editors put before articles: 编者按：…. */
    public static boolean isEditorsNote(String text) {
        String bare = Signs.squeeze(text.substring(0, Math.min(text.length(), 16)));
        int from = 0;
        while (from < bare.length() && Signs.in(bare.charAt(from), "【［[（(■●◆")) {
            from++;
        }
        for (String word : EDITORS_NOTES) {
            if (bare.startsWith(word, from)) {
                int after = from + word.length();
                return after == bare.length() || Signs.in(bare.charAt(after), "：:】］]）)—·　");
            }
        }
        return text.length() > 3 && bare.startsWith("编者") && Signs.isSpace(text.charAt(2));
    }

    /** Whether the text begins with an agency's dateline, as a news item does: 新华社北京1月1日电, 本报讯（记者…. */
    public static boolean opensWithDateline(String text) {
        String head = text.substring(0, Math.min(text.length(), 40));
        if (isDated(head)) {
            return true;
        }
        for (String dateline : DATELINES) {
            if (head.startsWith(dateline)) {
                return head.startsWith("本报讯")
                        || head.startsWith("本网讯")
                        || head.startsWith("本刊讯")
                        || head.indexOf('电') > 0
                        || head.indexOf('讯') > 0;
            }
        }
        return false;
    }

    /** …某地9月12日电, …3日讯: any agency's, told by the day before the word. */
    private static boolean isDated(String head) {
        int at = Math.max(head.indexOf("日电"), head.indexOf("日讯"));
        return at > 3
                && (Signs.isDigit(head.charAt(at - 1)) || Signs.in(head.charAt(at - 1), "一二三四五六七八九十"))
                && !Signs.containsAny(head.substring(0, at), "，。、；：？！“”《》");
    }

    /** 图片新闻: above a picture's text, the title of an item of its own. */
    static boolean isPictureHead(TextBlock block) {
        String bare = Signs.squeeze(block.text());
        int from = Signs.in(bare.charAt(0), "【［[■●◆◎▲") ? 1 : 0;
        int to = bare.length() - (Signs.in(bare.charAt(bare.length() - 1), "】］]■●◆◎▲") ? 1 : 0);
        for (String word : PICTURES) {
            if (from < to && word.equals(bare.substring(from, to))) {
                return block.correction() == null;
            }
        }
        return false;
    }

    /** Whether the block ends an article: an end mark after its last sentence, or （完）. */
    static boolean hasEndMark(TextBlock block) {
        String text = block.text();
        if (text.endsWith("（完）") || text.endsWith("(完)")) {
            return true;
        }
        return text.length() > 2 && Signs.in(block.last(), Signs.END_MARKS) && block.endsSentence();
    }

    /** Whether the line continues a title after a dash: ——以某地为例. */
    public static boolean isSubtitle(TextBlock block) {
        String text = block.text();
        boolean dashed = text.startsWith("—")
                || text.startsWith("--")
                || text.startsWith("－")
                || text.startsWith("─")
                || text.startsWith("――");
        return dashed && block.size() <= LONGEST_TITLE && block.size() > 2 && !Signs.containsAny(text, "。；");
    }
}
