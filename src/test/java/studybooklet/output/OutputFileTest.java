package studybooklet.output;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "index.html", "a/b.c", "A-1_/0..x", "_", "-"})
    void takesPathsWithinTheFolder(String path) {
        assertTrue(OutputFile.isPath(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/a", "a/", "a//b", ".", "..", ".a", "a/.b", "a/../b", "a b", "a\\b", "甲", "a:b", "a\n"
            })
    void refusesAllOthers(String path) {
        assertFalse(OutputFile.isPath(path));
    }
}
