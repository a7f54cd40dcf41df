package studybooklet.text.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import studybooklet.text.TextLog;
import studybooklet.text.model.TextLine;

class LayoutTest {
    /** Ten characters, no sentence mark. */
    private static final String TEN = "河边的人家清早起来摇";

    private static Layout of(String text) {
        return Layout.of(LineReader.read(TextLog.of(text)));
    }

    @Test
    void findsTheMeasureOfWrappedLines() {
        Layout layout = of((TEN + TEN + "\n").repeat(6) + "船。\n");
        assertTrue(layout.wrapped());
        assertEquals(40, layout.measure());
        assertFalse(layout.indented());
    }

    @Test
    void paragraphsOfDifferentLengthAreNotWrapped() {
        assertFalse(of(TEN + "。\n" + TEN.repeat(3) + "。\n" + TEN.repeat(5) + "。\n" + TEN.repeat(8) + "。\n")
                .wrapped());
    }

    @Test
    void linesOfEqualLengthThatEndSentencesAreNotWrapped() {
        assertFalse(of((TEN + TEN.substring(1) + "。\n").repeat(6)).wrapped());
    }

    @Test
    void tellsIndentedParagraphs() {
        String first = "　　" + TEN + TEN.substring(2) + "\n";
        assertTrue(of((first + (TEN + TEN + "\n").repeat(2) + "船。\n").repeat(3)).indented());
    }

    @Test
    void fullLineMayFallShortByOneWideCharacterAndItsMark() {
        Layout layout = new Layout(true, 40, 0, false);
        assertTrue(layout.isFull(line(TEN + TEN.substring(2))));
        assertFalse(layout.isFull(line(TEN + TEN.substring(3))));
    }

    @Test
    void measuresInCharactersWhereLinesAgreeInThem() {
        String lines = ("2024年" + TEN + "12345\n").repeat(1)
                + (TEN + TEN.substring(0, 5) + "67890\n").repeat(1)
                + (TEN + TEN + "\n").repeat(4);
        List<TextLine> measured = Layout.measured(LineReader.read(TextLog.of(lines)));
        assertEquals(40, measured.get(0).width());
    }

    private static TextLine line(String text) {
        return LineReader.read(TextLog.of(text)).get(0);
    }
}
