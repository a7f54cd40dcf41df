package studybooklet.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studybooklet.problem.Problems;

/** What the source of a file is given to copy from. */
class FormerFileTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeFormerFile() {
        assertNull(write(WrittenFolder.TOOL, "first"));
    }

    /** Writes the file and returns the text of the former one as its source saw it. */
    private @Nullable String write(String tool, String text) {
        String[] seen = new String[1];
        OutputFile file = new OutputFile("a.epub", (out, former) -> {
            Path path = former.get();
            seen[0] = path == null ? null : Files.readString(path);
            out.write(text.getBytes(StandardCharsets.UTF_8));
        });
        try (Workers workers = new Workers()) {
            new OutputFolder(folder, tool)
                    .write(List.of(file), WrittenFolder.EMPTY, workers, Progress.UNSEEN, new Problems());
        }
        return seen[0];
    }

    @Test
    void isTheFileOfTheLastBuild() {
        assertEquals("first", write(WrittenFolder.TOOL, "second"));
        assertEquals("second", write(WrittenFolder.TOOL, "second"));
    }

    @Test
    void isAbsentIfAnotherVersionOfTheToolWroteIt() {
        assertNull(write("version 2", "second"));
        assertEquals("second", write("version 2", "third"));
        assertNull(write(WrittenFolder.TOOL, "fourth"));
    }

    @Test
    void isAbsentIfItWasAlteredOrDeleted() throws IOException {
        Files.writeString(folder.resolve("a.epub"), "FIRST");
        assertNull(write(WrittenFolder.TOOL, "second"));
        Files.delete(folder.resolve("a.epub"));
        assertNull(write(WrittenFolder.TOOL, "third"));
    }

    @Test
    void isAbsentIfTheVersionOfTheToolIsUnknown() throws IOException {
        Files.delete(folder.resolve(".booklet/tool"));
        assertNull(write(WrittenFolder.TOOL, "second"));
        Files.writeString(folder.resolve(".booklet/tool"), WrittenFolder.TOOL + "\n");
        assertNull(write(WrittenFolder.TOOL, "third"));
    }
}
