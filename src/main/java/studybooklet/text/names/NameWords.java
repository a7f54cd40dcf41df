package studybooklet.text.names;

import org.jspecify.annotations.Nullable;
import studybooklet.text.signs.Signs;

/** Words beside the names in an author line: what the people are (本报记者) and what they did (口述, 图, 译). */
public final class NameWords {
    /** Whose people they are, what kind of, and what they are: 本报 首席 记者. The last must be there. */
    private static final String[] WHOSE = {"本报", "本刊", "本网", "本台", "本社", "本版", "新华社", "中新社", "人民日报"};

    private static final String[] KINDS = {
        "特约", "首席", "见习", "实习", "全媒体", "融媒体", "驻地", "资深", "高级", "摄影", "文字", "驻京", "专职"
    };
    private static final String[] PEOPLE = {
        "撰稿人", "评论员", "通讯员", "观察员", "特派员", "记者", "编辑", "作者", "撰稿", "实习生", "主讲人", "主讲", "读者", "网友", "听众", "专栏作家"
    };
    /** Titles behind a name: 何某牧师, 王某教授. */
    private static final String[] TITLES = {
        "牧师", "教授", "博士", "院士", "律师", "医师", "医生", "老师", "先生", "女士", "法师", "研究员", "书记", "主任"
    };

    private static final String[] TASKS = {
        "摄影报道", "摄影报导", "图文报道", "文字整理", "采访整理", "图／文", "图/文", "文／图", "文/图", "图文", "文并图", "文并摄", "撰文", "撰稿", "执笔", "整理",
        "作者", "编译", "口述", "采写", "采访", "供稿", "署名", "原作", "讲述", "记录", "编写", "辑录", "主编", "编着", "文字", "文", "着", "编", "撰",
        "报道"
    };
    /** What helpers do: who only did this is no author where somebody else wrote. */
    private static final String[] HELP = {
        "摄影", "摄影／制图", "供图", "绘图", "插图", "漫画", "题图", "配图", "制图", "图片", "图", "摄", "绘", "翻译", "译", "校译", "译校", "编辑", "书法"
    };

    /** Words of one character that can follow a name without a space; the others occur in names. */
    private static final String AFTER_A_NAME = "摄译";

    private NameWords() {}

    /** What a word says. */
    public enum NameWordKind {
        /** What somebody is. */
        ROLE,
        /** How a person is addressed. */
        TITLE,
        /** What an author did. */
        TASK,
        /** What somebody did for an author. */
        HELP
    }

    /**
     * A word of an author line.
     *
     * @param text the word
     * @param kind what it says
     */
    public record Word(String text, NameWordKind kind) {
        /** Whether it only announces an author and tells nothing else. */
        boolean isLabel() {
            return text.equals("作者") || text.equals("文") || text.equals("撰文") || text.equals("署名");
        }
    }

    /** The longest word that begins at this place of the text; null if there is none. */
    public static @Nullable Word at(String text, int from) {
        int role = roleEnd(text, from);
        Word best = role > from ? new Word(text.substring(from, role), NameWordKind.ROLE) : null;
        best = longest(text, from, TASKS, NameWordKind.TASK, best);
        return longest(text, from, HELP, NameWordKind.HELP, best);
    }

    /** The end of 本报首席记者 and the like; the place itself if none begins here. */
    private static int roleEnd(String text, int from) {
        int start = skip(text, from, WHOSE);
        int at = start;
        int end = skip(text, at, PEOPLE);
        for (int kinds = 0; kinds < 2 && end == at; kinds++) {
            at = skip(text, at, KINDS);
            end = skip(text, at, PEOPLE);
        }
        boolean ambiguous = at == from && (text.startsWith("编辑", from) || text.startsWith("作者", from));
        return end > at && !ambiguous ? end : from;
    }

    /** The end of the first of these words that begins here; the place itself if none does. */
    private static int skip(String text, int from, String[] words) {
        for (String word : words) {
            if (text.startsWith(word, from)) {
                return from + word.length();
            }
        }
        return from;
    }

    private static @Nullable Word longest(
            String text, int from, String[] words, NameWordKind kind, @Nullable Word before) {
        Word best = before;
        for (String word : words) {
            if (text.startsWith(word, from)
                    && (best == null || word.length() > best.text().length())) {
                best = new Word(word, kind);
            }
        }
        return best;
    }

    /** The word that ends a name's token, 李明摄, 王炳整理; null if there is none. */
    static @Nullable Word atEnd(String token) {
        for (String title : TITLES) {
            if (token.endsWith(title) && token.length() > title.length() + 1) {
                return new Word(title, NameWordKind.TITLE);
            }
        }
        for (int from = Math.max(1, token.length() - 4); from < token.length(); from++) {
            Word word = at(token, from);
            boolean whole = word != null && from + word.text().length() == token.length();
            boolean clear = word != null
                    && (word.text().length() > 1
                            || Signs.in(word.text().charAt(0), AFTER_A_NAME)
                            || Names.dot(token) > 0 && word.kind() != NameWordKind.ROLE);
            if (word != null && whole && clear) {
                return word;
            }
        }
        return null;
    }
}
