package studybooklet.text.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studybooklet.problem.Problems;
import studybooklet.text.model.SourceText;
import studybooklet.text.report.ConversionReport;

class LostSpacesTest {
    private static final String LONG = "桥是石头砌的，走了几代人，中间换过两次栏杆，桥下的水一年四季都不见浅。";

    private final List<ConversionReport.ConsumedMark> read = new ArrayList<>();
    private final Problems problems = new Problems();

    private SourceText read(SourceText source) {
        return LostSpaces.read(source, read, problems);
    }

    private static SourceText source(String text) {
        return new SourceText("a.txt", text);
    }

    @Test
    void readsSignsInPlaceOfEveryIndent() {
        String text = "石桥\n" + ("??" + LONG + "\n").repeat(3);
        assertEquals(text.replace('?', '　'), read(source(text)).original());
        assertEquals(1, problems.all().size());
        assertEquals(1, read.size());
    }

    @Test
    void readsSignsAloneBetweenAllParagraphs() {
        String text = "石桥\n\ufffd\n周立\n\ufffd\n" + LONG + "\n\ufffd\n" + LONG + "\n";
        assertEquals(text.replace('\ufffd', '　'), read(source(text)).original());
    }

    @Test
    void leavesSignsIfOneParagraphHasNone() {
        SourceText source = source("石桥\n" + ("??" + LONG + "\n").repeat(3) + LONG + "\n");
        assertSame(source, read(source));
    }

    @Test
    void leavesQuestionMarksOfSentences() {
        SourceText source = source(("桥在哪里?\n?\n" + LONG + "\n").repeat(3));
        assertSame(source, read(source));
    }
}
