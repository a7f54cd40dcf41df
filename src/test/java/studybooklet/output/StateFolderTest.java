package studybooklet.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path output;

    private StateFolder state;

    @BeforeEach
    void make() throws IOException {
        state = StateFolder.of(output);
        Files.createDirectories(state.path());
    }

    @Test
    void readsWhatItWrote() throws IOException {
        state.write("articles", out -> out.write(BYTES));
        state.write("articles", out -> out.write(BYTES, 0, 2));
        assertArrayEquals(new byte[] {1, 2}, state.read("articles", 3));
        assertEquals(List.of("articles"), names());
    }

    @Test
    void ignoresWhatIsMissingOrTooLarge() throws IOException {
        assertNull(state.read("articles", 3));
        state.write("articles", out -> out.write(BYTES));
        assertArrayEquals(BYTES, state.read("articles", 3));
        assertNull(state.read("articles", 2));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and pipes are made otherwise there")
    void ignoresWhatIsNoRegularFile() throws Exception {
        Files.createDirectory(state.path().resolve("folder"));
        assertNull(state.read("folder", 1 << 20));
        Path secret = Files.write(output.resolve("secret"), BYTES);
        Files.createSymbolicLink(state.path().resolve("link"), secret);
        assertNull(state.read("link", 1 << 20));
        Path pipe = state.path().resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertNull(state.read("pipe", 1 << 20));
    }

    @Test
    void leavesTheFormerFileIfWritingFails() throws IOException {
        state.write("articles", out -> out.write(BYTES));
        assertThrows(
                IOException.class,
                () -> state.write("articles", out -> {
                    out.write(9);
                    throw new IOException("No space left on device");
                }));
        assertArrayEquals(BYTES, state.read("articles", 3));
        assertEquals(List.of("articles"), names());
    }

    @Test
    void overwritesWhatAKilledBuildLeft() throws IOException {
        Files.write(state.path().resolve("new"), new byte[100]);
        state.write("articles", out -> out.write(BYTES));
        assertArrayEquals(BYTES, state.read("articles", 3));
        assertEquals(List.of("articles"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(state.path())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
