package studybooklet.text.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkdownEscapeTest {
    private static String escape(String text, boolean lineStart) {
        StringBuilder out = new StringBuilder();
        MarkdownEscape.append(out, text, lineStart);
        return out.toString();
    }

    @Test
    void escapesInlineMarkup() {
        assertEquals("\\*渡\\_口\\* \\[桥] \\<b> \\`x\\` \\~ \\|", escape("*渡_口* [桥] <b> `x` ~ |", false));
    }

    @Test
    void escapesBlockMarkupAtLineStartOnly() {
        assertEquals("\\# 渡口", escape("# 渡口", true));
        assertEquals("# 渡口", escape("# 渡口", false));
        assertEquals("12\\. 渡口", escape("12. 渡口", true));
        assertEquals("12、渡口", escape("12、渡口", true));
    }

    @Test
    void escapesAmpersandOfEntityOnly() {
        assertEquals("\\&amp; A & B", escape("&amp; A & B", false));
    }
}
