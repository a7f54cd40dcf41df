package studybooklet.markdown.render;

import java.util.List;
import java.util.Random;

/** Random texts in which marks of Markdown are frequent. */
public final class RandomMarkdown {
    private static final List<String> MARKS = List.of(
            "*",
            "**",
            "***",
            "_",
            "__",
            "~~",
            "~",
            "`",
            "```\n",
            "[",
            "]",
            "](",
            ")",
            "![",
            "[^1]",
            "[^1]: ",
            "[^①]",
            "[甲]: ",
            "<",
            ">",
            "> ",
            "<!--",
            "-->",
            "<b>",
            "</b>",
            "<!-- run-in 3 -->\n",
            "&",
            "&amp;",
            "&#7;",
            "\\",
            "|",
            "|-|-|\n",
            "- ",
            "1. ",
            "# ",
            "## ",
            "##　",
            "---\n",
            "===\n",
            "\n",
            "\n",
            "\n\n",
            "  \n",
            "    ",
            "\t",
            "　",
            " ",
            "\"",
            "'",
            "(",
            "https://example.org/",
            "a.md",
            "a.png",
            "#x",
            ":",
            "：",
            "。",
            "，",
            "“",
            "”",
            "\r",
            "\u0000",
            "\u000b",
            "\ufeff",
            "\ud840",
            "\udc00");
    private static final List<String> WORDS = List.of("学习", "材料", "甲", "乙", "丙", "丁");

    private RandomMarkdown() {}

    /** A text of marks, words and any characters at all. */
    public static String text(Random random) {
        return text(random, true);
    }

    /** A text without characters that are rightly hidden, and without marks that hide what follows. */
    static String shownText(Random random) {
        return text(random, false);
    }

    private static String text(Random random, boolean anything) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            int choice = random.nextInt(10);
            if (choice < 6) {
                String mark = MARKS.get(random.nextInt(MARKS.size()));
                text.append(anything || !hides(mark) ? mark : "\n");
            } else if (choice < 9 || !anything) {
                text.append(WORDS.get(random.nextInt(WORDS.size())));
            } else {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            }
        }
        return text.toString();
    }

    /** Whether Han characters after this mark may rightly be hidden: in comments, addresses, labels. */
    private static boolean hides(String mark) {
        return List.of("<!--", "](", "[^1]: ", "[甲]: ", "<", "\"", "'").contains(mark);
    }
}
