package studybooklet.text.signs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordFileTest {
    private static final Path FOLDER = Path.of("src/main/resources/studybooklet/text/words");

    private static WordFile parse(String text) throws IOException {
        return WordFile.parse("test", new BufferedReader(new StringReader(text)));
    }

    @Test
    void readsGroupsAndLeavesCommentsOut() throws IOException {
        WordFile file = parse("# comment\n[one]\n甲 乙  丙\r\n\n丁\n[two]\n甲\n");
        assertEquals(Set.of("甲", "乙", "丙", "丁"), file.group("one").words());
        assertEquals(Set.of("甲"), file.group("two").words());
    }

    @Test
    void rejectsWordOutsideGroup() {
        assertThrows(IllegalArgumentException.class, () -> parse("甲\n[one]\n乙"));
    }

    @Test
    void rejectsRepeatedWord() {
        assertThrows(IllegalArgumentException.class, () -> parse("[one]\n編輯 乙\n编辑"));
    }

    @Test
    void rejectsUnknownNames() {
        assertThrows(IllegalArgumentException.class, () -> WordFile.read("nothing"));
        assertThrows(IllegalArgumentException.class, () -> parse("[one]\n甲").group("two"));
    }

    @TestFactory
    Stream<DynamicTest> readsEachFileOfTheTool() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> topics = files.map(f -> f.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
            assertFalse(topics.isEmpty());
            return topics.stream().map(topic -> DynamicTest.dynamicTest(topic, () -> WordFile.read(topic)));
        }
    }
}
