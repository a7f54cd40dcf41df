package studybooklet.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        folder = temp.resolve("folder");
        FileUtils.deleteQuietly(folder.toFile());
        Files.createDirectories(folder.resolve("inner/empty"));
        for (String file : List.of("a", "文章", "inner/b", "inner/.hidden")) {
            Files.writeString(folder.resolve(file), "four");
        }
    }

    private Inventory inventory() throws IOException {
        Inventory inventory = new Inventory();
        inventory.addAll(folder);
        inventory.addAll(temp.resolve("nothing"));
        inventory.addFiles(folder.toString(), List.of("a", "missing"));
        return inventory;
    }

    private static Inventory writtenAndRead(Inventory inventory) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        inventory.writeTo(new FlatOutput(bytes));
        return Inventory.read(new FlatInput(bytes.toByteArray(), 0, bytes.size()));
    }

    private interface Change {
        void make() throws IOException;
    }

    private void alter(String file) throws IOException {
        FileTime time = Files.getLastModifiedTime(folder.resolve(file));
        Files.writeString(folder.resolve(file), "five");
        Files.setLastModifiedTime(folder.resolve(file), time);
    }

    private void replace(String file) throws IOException {
        Path other = temp.resolve("other");
        Files.copy(folder.resolve(file), other, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(other, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    @TestFactory
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a time set back hides a change")
    Stream<DynamicTest> tells() {
        Map<String, Change> changes = new TreeMap<>();
        changes.put("a file added", () -> Files.writeString(folder.resolve("inner/new"), ""));
        changes.put("a hidden file added", () -> Files.writeString(folder.resolve(".new"), ""));
        changes.put("a file added in an empty folder", () -> Files.writeString(folder.resolve("inner/empty/x"), ""));
        changes.put("a folder added", () -> Files.createDirectory(folder.resolve("new")));
        changes.put("a file removed", () -> Files.delete(folder.resolve("文章")));
        changes.put("a folder removed", () -> Files.delete(folder.resolve("inner/empty")));
        changes.put("a file renamed", () -> Files.move(folder.resolve("a"), folder.resolve("c")));
        changes.put("bytes altered, size and time kept", () -> alter("inner/b"));
        changes.put("another file with the same size and time", () -> replace("a"));
        changes.put("what was missing is there", () -> Files.writeString(temp.resolve("nothing"), ""));
        changes.put("a missing file is there", () -> Files.writeString(folder.resolve("missing"), ""));
        changes.put("an empty folder is a file", () -> {
            Files.delete(folder.resolve("inner/empty"));
            Files.writeString(folder.resolve("inner/empty"), "");
        });
        changes.put("another target of a link", () -> {
            Files.delete(folder.resolve("link"));
            Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a"));
        });
        return changes.entrySet().stream()
                .map(change -> DynamicTest.dynamicTest(change.getKey(), () -> assertTells(change.getValue())));
    }

    private void assertTells(Change change) throws IOException {
        fill();
        Files.deleteIfExists(temp.resolve("nothing"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("文章"));
        Inventory inventory = writtenAndRead(inventory());
        assertTrue(inventory.stands());
        change.make();
        assertFalse(inventory.stands());
    }

    @Test
    void doesNotMindOtherFilesWhereOnlySomeAreNamed() throws IOException {
        Inventory inventory = new Inventory();
        inventory.addFiles(folder.toString(), List.of("a"));
        Files.writeString(folder.resolve("new"), "");
        assertTrue(inventory.stands());
        assertEquals(List.of("a"), inventory.names());
    }

    @Test
    void isNotSettledInTheTickOfTheLastChange() throws IOException {
        Path file = folder.resolve("a");
        Files.writeString(file, "just now");
        assertTrue(inventory().settled() > Stamp.of(file).changed());
    }

    @Test
    void waitsLongerWhereTimesAreWholeSeconds() {
        assertTrue(new Stamp(1, 7 * SECOND + 1, 0).settled() < 8 * SECOND);
        assertTrue(new Stamp(1, 7 * SECOND, 0).settled() > 9 * SECOND);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void endsWhereLinksLeadRoundInACircle() throws IOException {
        Files.createSymbolicLink(folder.resolve("inner/round"), folder);
        boolean told;
        try {
            told = inventory().stands();
        } catch (IOException e) {
            told = true; // too many links, says the system
        }
        assertTrue(told);
    }
}
