package studybooklet.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimplifiedFormsTest {
    private static final Path TABLE = Path.of("src/main/java/studybooklet/language/FormsTable.java");

    private static String block(String constant) {
        return "(?s)(" + constant + " = \"\"\"\n)[^\"]*";
    }

    /** Sixty characters a line, as they stand in a text block. */
    private static String lines(CharSequence characters) {
        return characters
                .toString()
                .replaceAll("(.{1,60})", "            $1\\\\\\\\\n")
                .replaceFirst("\\\\\\\\\n$", "");
    }

    /** Run with -Dgolden.update=true to write the table anew. */
    @Test
    void tableIsWhatIcuMakesOfEachCharacter() throws IOException {
        int[] characters = IntStream.rangeClosed(0x3400, 0x9FFF).toArray();
        // Apart by line ends, because a rule may look at the neighbours.
        String joined = IntStream.of(characters).mapToObj(Character::toString).collect(Collectors.joining("\n"));
        String[] forms = Transliterator.getInstance("Traditional-Simplified")
                .transliterate(joined)
                .split("\n");
        StringBuilder traditional = new StringBuilder();
        StringBuilder simplified = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
            if (!forms[i].equals(Character.toString(characters[i]))) {
                assertEquals(1, forms[i].codePointCount(0, forms[i].length()), forms[i]);
                traditional.appendCodePoint(characters[i]);
                simplified.append(forms[i]);
            }
        }
        String expected = Files.readString(TABLE, UTF_8)
                .replaceFirst(block("TRADITIONAL"), "$1" + lines(traditional))
                .replaceFirst(block("SIMPLIFIED"), "$1" + lines(simplified));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(TABLE, expected);
        }
        assertEquals(expected, Files.readString(TABLE, UTF_8));
        assertEquals(traditional.toString(), SimplifiedForms.all().traditional());
        assertEquals(simplified.toString(), SimplifiedForms.all().simplified());
    }

    /** ICU maps 苎 and 苧 to each other, and 薴 to 苧. */
    @Test
    void pairsCharacterThatIsTraditionalAndSimplified() {
        assertEquals("薴", SimplifiedForms.in("苎").traditional().replaceAll("[^薴]", ""));
    }

    @Test
    void pairsWhatOccursInEitherForm() {
        SimplifiedForms forms = SimplifiedForms.in("读书 記錄");
        assertEquals('读', simplified(forms, "讀"));
        assertEquals('书', simplified(forms, "書"));
        assertEquals('记', simplified(forms, "記"));
    }

    @Test
    void leavesOutWhatCannotBeFound() {
        assertFalse(SimplifiedForms.in("读书").traditional().contains("龍"));
    }

    @Test
    void mapsSeveralFormsToOne() {
        SimplifiedForms forms = SimplifiedForms.in("里");
        assertTrue(forms.traditional().contains("裡") && forms.traditional().contains("裏"), forms.toString());
    }

    @Test
    void simplifiesEachCharacterOfOneUnit() {
        assertEquals("责任编辑 钟，读书：abc", SimplifiedForms.simplify("責任編輯 鍾，讀書：abc"));
    }

    @Test
    void keepsCharacterWhoseSimplifiedFormIsLonger() {
        assertTrue(SimplifiedForms.in("𫵷").traditional().contains("㠣"));
        assertEquals("㠣", SimplifiedForms.simplify("㠣"));
    }

    private static char simplified(SimplifiedForms forms, String traditional) {
        return forms.simplified().charAt(forms.traditional().indexOf(traditional));
    }
}
