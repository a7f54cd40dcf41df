package studybooklet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import studybooklet.site.format.ScriptText;

class ScriptTextTest {
    @Test
    void escapesWhatNoStringHolds() {
        String script =
                new ScriptText().string("“引”\"\\\n\t\u2028a\u2029").code(";").toString();
        assertEquals("\"“引”\\\"\\\\\\n\\u0009\\u2028a\\u2029\";", script);
    }

    @Test
    void separatesStringsByCommas() {
        assertEquals(
                "[\"甲\",\"\",\"乙\"]",
                new ScriptText().code("[").strings("甲", "", "乙").code("]").toString());
    }
}
