package studybooklet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ScriptTextTest {
    @Test
    void escapesWhatNoStringHolds() throws IOException {
        StringWriter out = new StringWriter();
        new ScriptText(out).string("“引”\"\\\n\t\u2028a\u2029");
        assertEquals("\"“引”\\\"\\\\\\n\\u0009\\u2028a\\u2029\"", out.toString());
    }

    @Test
    void writesALineAsItIsSearched() throws IOException {
        assertEquals("", searched(""));
        assertEquals("甲 乙，a b（丙）", searched("甲 乙，a b（丙）"));
        assertEquals("甲 乙", searched(" 甲 \t 乙\u3000"));
        assertEquals("甲\u3000乙", searched("\u3000甲\u3000乙 "));
        assertEquals("é\\\"\\\\", searched("e\u0301\"\\"));
        assertEquals("甲\\u0007乙", searched("甲\u0007乙"));
    }

    /** Every line goes one of two ways; both say the same of a text that may go the short one. */
    @Test
    void leavesOnlyOrdinaryTextAsItStands() throws IOException {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            for (String text : new String[] {(char) c + "", "甲" + (char) c + "乙", "a" + (char) c, (char) c + " b"}) {
                StringWriter slow = new StringWriter();
                new ScriptText(slow).part(SearchText.of(text));
                assertEquals(slow.toString(), searched(text), text);
            }
        }
    }

    private static String searched(String line) throws IOException {
        StringWriter out = new StringWriter();
        new ScriptText(out).searched(line);
        return out.toString();
    }
}
