package studybooklet.text;

/** Lines that tell where an article was printed: （原载《某刊》2025年第3期）, 来源：某报, 《某报》（2025年12月1日 6版）. */
final class SourceLines {
    private static final String[] HEADS = {
        "原载", "本文原载", "原刊", "来源", "摘自", "转自", "选自", "转载自", "据《", "载《", "文章来源", "本文来源", "稿件来源", "刊于《", "原文刊载"
    };

    private SourceLines() {}

    static boolean matches(String text) {
        if (text.length() > 60 || text.length() < 4) {
            return false;
        }
        int from = Signs.in(text.charAt(0), "（([【") ? 1 : 0;
        for (String head : HEADS) {
            if (text.startsWith(head, from)) {
                return from > 0
                        || head.length() > 2
                        || text.startsWith(head + "：")
                        || text.startsWith(head + ":")
                        || text.startsWith(head + "《");
            }
        }
        return nameEnd(text) > 0 && Dates.matches(dateOf(text, nameEnd(text)));
    }

    /** Where the name of a newspaper in book marks ends, if the text begins with one; negative if not. */
    static int nameEnd(String text) {
        return text.charAt(0) == '《' ? text.indexOf('》') + 1 : -1;
    }

    private static String dateOf(String text, int from) {
        return text.substring(from).strip();
    }
}
