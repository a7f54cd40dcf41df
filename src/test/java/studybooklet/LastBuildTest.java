package studybooklet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import studybooklet.cache.Reads;
import studybooklet.output.OutputFolder;
import studybooklet.output.Progress;

class LastBuildTest {
    private static final String TOOL = "this tool";

    /** As if all files were an hour old, so that their times can be believed. */
    private static final InstantSource LATER = InstantSource.offset(InstantSource.system(), Duration.ofHours(1));

    @TempDir
    Path temp;

    private Path content;
    private Path output;

    @BeforeEach
    void build() throws IOException {
        content = temp.resolve("content");
        output = temp.resolve("out");
        FileUtils.copyDirectory(Path.of("src/main/resources/starter").toFile(), content.toFile());
        Files.writeString(content.resolve("articles/notes.pdf"), "no article");
        new Build(TOOL).run(request());
    }

    private BuildRequest request() {
        return new BuildRequest(content, null, output, false, LATER);
    }

    private static @Nullable BuildResult result(String tool, BuildRequest request) {
        OutputFolder folder = new OutputFolder(request.output(), tool, Progress.UNSEEN, new Reads());
        return new LastBuild(request, folder, request.clock().instant()).result();
    }

    private static @Nullable BuildResult result(BuildRequest request) {
        return result(TOOL, request);
    }

    private BuildResult builtInFull() throws IOException {
        Files.delete(output.resolve(".booklet-last"));
        return new Build(TOOL).run(request());
    }

    @Test
    void saysWhatBuildingAgainWould() throws IOException {
        BuildResult told = result(request());
        BuildResult built = builtInFull();
        assertNotNull(told);
        assertEquals(built.warnings(), told.warnings());
        assertEquals(1, told.warnings().size());
        assertEquals(built.articles(), told.articles());
        assertTrue(told.written().nothingChanged());
        assertEquals(built.written().unchanged(), told.written().unchanged());
    }

    @Test
    void knowsNothingOfWhatWasAskedInOtherWords() {
        assertNull(result("another tool", request()));
        assertNull(result(new BuildRequest(content, temp, output, false, LATER)));
        assertNull(result(new BuildRequest(content.resolve("."), null, output, false, LATER)));
    }

    @Test
    void leavesAStrictBuildWithWarningsToTheBuild() throws IOException {
        assertNull(result(new BuildRequest(content, null, output, true, LATER)));
        Files.delete(content.resolve("articles/notes.pdf"));
        new Build(TOOL).run(request());
        assertNotNull(result(new BuildRequest(content, null, output, true, LATER)));
    }

    @Test
    void seesWhatIsNewInContent() throws IOException {
        Files.writeString(content.resolve("articles/more.md"), "---\ntitle: 新\n---\n\n字。\n");
        assertNull(result(request()));
    }

    @Test
    void seesWhatWasDoneToTheOutput() throws IOException {
        Files.writeString(output.resolve("CNAME"), "example.org");
        assertNotNull(result(request()), "the file is nobody's business");
        Files.delete(output.resolve("authors.html"));
        assertNull(result(request()));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a time set back hides a change")
    void seesOutputAlteredWithSizeAndTimeKept() throws IOException {
        Path file = output.resolve("index.html");
        FileTime time = Files.getLastModifiedTime(file);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 2] ^= 1;
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, time);
        assertNull(result(request()));
    }

    @Test
    void leavesAFolderWhereABuildIsAtWorkToTheBuild() throws IOException {
        Files.createDirectory(output.resolve(".booklet-staging"));
        assertNull(result(request()));
    }

    /** What was just edited may be edited again without its time telling. */
    @Test
    void keepsNothingOfInputThatWasJustChanged() throws IOException {
        Files.delete(output.resolve(".booklet-last"));
        Path article = content.resolve("articles/notes.pdf");
        Files.writeString(article, "changed at the very moment of the build");
        FileTime time = Files.getLastModifiedTime(article);
        InstantSource clock = InstantSource.fixed(time.toInstant().plusMillis(5));
        new Build(TOOL).run(new BuildRequest(content, null, output, false, clock));
        assertNull(result(request()));
    }

    /** As a script does that edits and builds at once: the build waits until a later edit would tell. */
    @Test
    void keepsInputThatWasJustChangedOnceLaterChangesShow() throws IOException {
        Path article = content.resolve("articles/notes.pdf");
        for (int turn = 0; turn < 5; turn++) {
            Files.writeString(article, "changed in turn " + turn);
            new Build(TOOL).run(new BuildRequest(content, null, output, false, InstantSource.system()));
            assertNotNull(result(request()));
        }
    }
}
