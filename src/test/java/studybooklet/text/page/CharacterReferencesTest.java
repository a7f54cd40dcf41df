package studybooklet.text.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studybooklet.text.model.SourceText;
import studybooklet.text.report.ConversionReport;

class CharacterReferencesTest {
    private final List<ConversionReport.ConsumedMark> read = new ArrayList<>();

    private String read(String text) {
        return CharacterReferences.read(new SourceText("input.txt", text), read).original();
    }

    @Test
    void replacesNamesAndNumbers() {
        assertEquals("“渡口”—", read("&ldquo;渡口&#8221;&#x2014;"));
        assertEquals(3, read.size());
    }

    @Test
    void readsNumbersOfWindows1252() {
        assertEquals("“", read("&#147;"));
    }

    @Test
    void keepsWhatIsNoReference() {
        SourceText source = new SourceText("input.txt", "A&B公司；&unknown; &#xd800; &#8232;");
        assertSame(source, CharacterReferences.read(source, read));
    }

    @Test
    void keepsQuotedReference() {
        assertEquals("写作“&nbsp;”。", read("写作“&nbsp;”。"));
    }
}
