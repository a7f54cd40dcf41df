package studybooklet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the packaged tool and a real Java. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script; there one runs the jar")
class LauncherIT {
    @TempDir
    Path temp;

    private Path project = Path.of("");

    private void layOut(String name) throws IOException {
        project = Files.createDirectories(temp.resolve(name));
        Files.createDirectories(project.resolve("src/main"));
        Files.createDirectories(project.resolve("target"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("booklet"), project.resolve("booklet"));
        for (String folder : List.of("content", "templates", "src/main/sample")) {
            FileUtils.copyDirectory(
                    Path.of(folder).toFile(), project.resolve(folder).toFile());
        }
        Files.copy(Path.of("target/booklet.jar"), jar());
        // Copied files keep their times; the folders made here must not be newer than the jar.
        FileTime hourAgo = FileTime.from(Instant.now().minusSeconds(3600));
        try (Stream<Path> files = Files.walk(project.resolve("src"))) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, hourAgo);
            }
        }
        Files.setLastModifiedTime(project.resolve("pom.xml"), hourAgo);
    }

    private Path jar() {
        return project.resolve("target/booklet.jar");
    }

    private Jar.Run run(String javaOptions, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(project.resolve("booklet").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectOutput(temp.resolve("out").toFile())
                .redirectError(temp.resolve("err").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", javaOptions);
        builder.environment().put("LC_ALL", "POSIX");
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
        int exit = builder.start().waitFor();
        return new Jar.Run(
                exit, Files.readString(temp.resolve("out"), UTF_8), Files.readString(temp.resolve("err"), UTF_8));
    }

    @Test
    void archiveServesEveryCommandAndChangesNoByte() throws Exception {
        layOut("project");
        // -Xshare:on ends Java at once where the archive cannot be used.
        Jar.Run shared = run("-Xshare:on", "build", "--output", "shared").done();
        Jar.Run alone = run("-Xshare:off", "build", "--output", "alone").done();
        assertEquals("", shared.err() + alone.err());
        assertEquals(
                Set.of(),
                Tree.of(project.resolve("shared"))
                        .published()
                        .differences(Tree.of(project.resolve("alone")).published()));
        assertEquals(0, run("-Xshare:on", "check", "--output", "shared").done().exit());
    }

    @Test
    void archiveThatDoesNotFitIsPassedOverInSilence() throws Exception {
        layOut("project");
        run("", "--version").done();
        FileTime earlier = FileTime.from(Instant.now().minusSeconds(100).truncatedTo(ChronoUnit.SECONDS));
        Files.setLastModifiedTime(jar(), earlier);
        // As if the archive had been made for it.
        Files.setLastModifiedTime(project.resolve("target/booklet.jsa.jar"), earlier);
        Jar.Run run = run("", "build").done();
        assertEquals("", run.err());
        assertEquals(1, run.out().lines().count(), run.out());
        assertFalse(run("-Xshare:on", "--version").exit() == 0, "the archive fits after all");
    }

    /** Java 17 archives no class of a jar whose address would have to be escaped. */
    @Test
    void worksInFolderOfAnyName() throws Exception {
        layOut("学习 小册");
        Jar.Run run = run("", "build").done();
        assertEquals("", run.err());
    }
}
