package studybooklet.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import studybooklet.language.SimplifiedForms;
import studybooklet.problem.Problems;
import studybooklet.text.write.ConvertedArticle;

/** A text in traditional characters is read as its simplified form is, and what is written is as printed. */
class TraditionalCharactersTest {
    private static final Path FOLDER = Path.of("src/test/resources/text");

    /** For each simplified character one of its traditional forms. */
    private static final Map<Character, Character> TRADITIONAL = traditionalForms();

    private static Map<Character, Character> traditionalForms() {
        Map<Character, Character> forms = new HashMap<>();
        for (char c = 0x3400; c <= 0x9FFF; c++) {
            String simplified = SimplifiedForms.simplify(String.valueOf(c));
            boolean isItsOwnForm = SimplifiedForms.simplify(simplified).equals(simplified);
            if (simplified.charAt(0) != c && isItsOwnForm) {
                forms.put(simplified.charAt(0), c);
            }
        }
        return forms;
    }

    private static String traditional(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, TRADITIONAL.getOrDefault(out.charAt(i), out.charAt(i)));
        }
        return out.toString();
    }

    @TestFactory
    Stream<DynamicTest> readsEachFixtureInTraditionalCharactersAlike() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            List<Path> sorted = folders.filter(Files::isDirectory).sorted().toList();
            return sorted.stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
        }
    }

    private static void check(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("input.txt"));
        assertNotEquals(text, traditional(text));
        assertEquals(traditional(String.join("\n", markdown(text))), String.join("\n", markdown(traditional(text))));
    }

    private static List<String> markdown(String text) {
        Conversion conversion = new Converter().convert("input.txt", text.getBytes(UTF_8), new Problems());
        return conversion.articles().stream().map(ConvertedArticle::markdown).toList();
    }
}
