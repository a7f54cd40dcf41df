package studybooklet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studybooklet.article.Article;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;

/** That nothing depends on whether the parser saw a text whole or abridged. */
class AbridgedTest {
    private static final int TEXTS = Integer.getInteger("markdown.texts", 4000);

    private static final List<String> MARKS = List.of(
            "*",
            "**",
            "***",
            "_",
            "__",
            "~~",
            "`",
            "``",
            "```\n",
            "~~~ ",
            "[",
            "]",
            "\\[",
            "\\]",
            "](",
            ")",
            "![",
            "[^",
            "[^1]",
            "[^1]: ",
            "]: ",
            "]：",
            ": ",
            "<",
            ">",
            "> ",
            "<!--",
            "-->",
            "<!-- page 3 -->",
            "<b>",
            "<b c=\"",
            "<https://",
            "<!-- run-in 3 -->\n",
            "&",
            "&amp;",
            "\\",
            "|",
            "|\n|-|-|\n|",
            "- ",
            "+ ",
            "1. ",
            "2025. ",
            "# ",
            "## ",
            " ##\n",
            "##　",
            "---\n",
            "===\n",
            "***\n",
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            "  \n",
            "\\\n",
            "    ",
            "\t",
            "　",
            " ",
            "\"",
            "'",
            "(",
            "（",
            "）",
            "（http:",
            "a.md",
            "b.png",
            "#x",
            ":",
            "。",
            "，",
            "“",
            "”",
            "\r",
            "\r\r",
            "\u2028",
            "\ud840\udc00",
            "\ufeff",
            "x");

    private static final String STOPS = "，。：“”（）……——、｜＊［］";

    @Test
    void showsTheParserLess() {
        Abridged abridged = Abridged.of("一二三四五六七八九十，十二十三**十四**\n\n## 一二三，四五六\n");
        assertEquals("一二十三**十四**\n\n## 一二三，四五六\n", abridged.text());
        assertEquals("三**十四**", abridged.whole().substring(abridged.inWhole(3), abridged.inWhole(10)));
    }

    @Test
    void leavesNothingOutBetweenBrackets() {
        String run = "一二三四五六七八九十，十二十三";
        String text = "[" + run + "\\]" + run + "](" + run + ") [甲\n" + run + "\n \n";
        assertEquals(
                text.replace("](" + run, "](一二十三") + "一二十三",
                Abridged.of(text + run).text());
    }

    @Test
    void bringsBackWhatIsLeftOut() {
        Random random = new Random(20250103);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            Abridged abridged = Abridged.of(text);
            BasedSequence parsed = BasedSequence.of(abridged.text());
            assertEquals(text, abridged.textOf(parsed));
            int lineFeed = abridged.text().indexOf('\n') + 1;
            BasedSequence composed = parsed.subSequence(0, lineFeed).append("·").append(parsed.subSequence(lineFeed));
            int whole = text.indexOf('\n') + 1;
            assertEquals(text.substring(0, whole) + "·" + text.substring(whole), abridged.textOf(composed));
        }
    }

    @Test
    void changesNothingInAnyText() {
        Random random = new Random(20250104);
        int shorter = 0;
        for (int i = 0; i < TEXTS; i++) {
            shorter += compare(text(random)) ? 1 : 0;
        }
        assertTrue(shorter > TEXTS / 2, shorter + " texts abridged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- @\n- @\n\n  @**@**@\n\n1. @\n   @\n> @\n> @**@**\n@",
                "|@|@|\n|-|-|\n|`@`|@\\|@|\n|@|@|@|\n",
                "```@\n@\n```\n\n    @\n\n~~~\n@",
                "<!-- @ -->@\n\n<!-- run-in 3 -->\n**@。**@\n\n<!-- @\n\n@",
                "[@](@.md \"@\")@![@](<@ @.png> '@')（@）[@]（@.md）",
                "[@]: @.md \"@\"\n\n@[@][@]@[@][甲]@[甲]@[^@]@\n\n[^@]: @\n\n    @\n[^甲]：@",
                "@[^@]@\n\n[^@ ]: @\n\n[^@`]`@]@",
                "@\n===\n@\n---\n@\n***\n@\n---",
                "## @{#@}\n#@\n###　@　\n####### @\n## @ ##",
                "> - @\n>   @ **@\n> @** @\n>\n> ```\n> @\n> ```\n>\n>     @",
                "@\\\n@  \n@\n　@\n  @\r@\n@&amp;@&@;@<b>@</b>@<br>@<@>@\n<https://@>@<@@@.cn>",
                "@**@**@__@__@_@_@~~@~~@***@***@**@ **@** @`@`@``@`@``@**",
                "@\n\n|@|\n|-|\n@\n@|@\n|-|-|\n@|"
            })
    void changesNothingIn(String pattern) {
        Random random = new Random(20250105);
        for (int i = 0; i < 20; i++) {
            StringBuilder text = new StringBuilder();
            String same = run(random);
            for (char c : pattern.toCharArray()) {
                text.append(c != '@' ? String.valueOf(c) : random.nextBoolean() ? same : run(random));
            }
            assertTrue(compare(text.toString()));
        }
    }

    /** Compares what comes of a text, and says whether it was abridged. */
    private static boolean compare(String text) {
        Article article = Articles.of(text);
        Abridged abridged = Abridged.of(text);
        assertEquals(rendered(article, Abridged.whole(text)), rendered(article, abridged), text);
        return abridged.text().length() < text.length();
    }

    private static List<Object> rendered(Article article, Abridged text) {
        Problems problems = new Problems();
        RenderedArticle rendered =
                new MarkdownRenderer().render(article, new BodyText(text, article.lines()), problems);
        List<Object> all =
                new ArrayList<>(problems.all().stream().map(Problem::toString).toList());
        all.add(rendered.body().resolve(Piece.Slot::toString));
        all.add(rendered);
        return all;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(10) < 6 ? MARKS.get(random.nextInt(MARKS.size())) : run(random));
        }
        return text.toString();
    }

    /** A run of Han characters and punctuation, short or long, no two of them likely the same in the middle. */
    private static String run(Random random) {
        StringBuilder run = new StringBuilder();
        int length = 12 + random.nextInt(random.nextInt(30) == 0 ? 600 : 12);
        for (int i = 0; i < length; i++) {
            int choice = random.nextInt(12);
            run.append(
                    choice == 0 ? STOPS.charAt(random.nextInt(STOPS.length())) : (char) (0x4e00 + random.nextInt(20)));
        }
        return run.toString();
    }
}
