package studybooklet.text;

import org.jspecify.annotations.Nullable;

/** Words beside the names in an author line: what the people are (本报记者) and what they did (口述, 图, 译). */
final class NameWords {
    private static final String[] ROLES = {
        "本报特约评论员", "本报特约记者", "本报首席记者", "本报首席评论员", "本报评论员", "本报见习记者", "本报实习记者", "本报实习生", "本报通讯员", "本报全媒体记者", "本报融媒体记者",
        "本报驻地记者", "本报记者", "本报编辑", "本刊评论员", "本刊特约记者", "本刊特约评论员", "本刊首席记者", "本刊见习记者", "本刊记者", "本刊通讯员", "本网评论员", "本网记者",
        "本台记者", "本台评论员", "本社记者", "新华社记者", "新华社通讯员", "人民日报记者", "中新社记者", "特约评论员", "特约记者", "特约撰稿人", "特约撰稿", "首席记者",
        "首席评论员", "全媒体记者", "融媒体记者", "见习记者", "实习记者", "通讯员", "实习生", "记者", "特约通讯员", "特约作者", "评论员", "主讲人", "主讲", "读者", "网友",
        "听众"
    };
    private static final String[] TASKS = {
        "摄影报道", "摄影报导", "图文报道", "文字整理", "采访整理", "图／文", "图/文", "文／图", "文/图", "图文", "文并图", "文并摄", "撰文", "撰稿", "执笔", "整理",
        "作者", "编译", "口述", "采写", "采访", "供稿", "署名", "原作", "讲述", "记录", "编写", "辑录", "主编", "编著", "文字", "文", "著", "编", "撰",
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
    enum Kind {
        /** What somebody is. */
        ROLE,
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
    record Word(String text, Kind kind) {
        /** Whether it only announces an author and tells nothing else. */
        boolean isLabel() {
            return text.equals("作者") || text.equals("文") || text.equals("撰文") || text.equals("署名");
        }
    }

    /** The longest word that begins at this place of the text; null if there is none. */
    static @Nullable Word at(String raw, int from) {
        String text = Script.simplified(raw);
        Word best = longest(text, from, ROLES, Kind.ROLE, null);
        best = longest(text, from, TASKS, Kind.TASK, best);
        return longest(text, from, HELP, Kind.HELP, best);
    }

    private static @Nullable Word longest(String text, int from, String[] words, Kind kind, @Nullable Word before) {
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
    static @Nullable Word atEnd(String raw) {
        String token = Script.simplified(raw);
        for (int from = Math.max(1, token.length() - 4); from < token.length(); from++) {
            Word word = at(token, from);
            boolean whole = word != null && from + word.text().length() == token.length();
            boolean clear = word != null
                    && (word.text().length() > 1
                            || Signs.in(word.text().charAt(0), AFTER_A_NAME)
                            || Names.dot(token) > 0 && word.kind() != Kind.ROLE);
            if (word != null && whole && clear) {
                return word;
            }
        }
        return null;
    }
}
