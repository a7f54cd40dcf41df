package studybooklet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Maven and a Java that only say how they were called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script; there one runs the jar")
class LauncherTest {
    @TempDir
    Path temp;

    private Path project;
    private Path caller;

    @BeforeEach
    void layOutProject() throws IOException {
        project = Files.createDirectories(temp.resolve("学习 小册"));
        caller = Files.createDirectories(temp.resolve("caller"));
        Files.copy(Path.of("booklet"), project.resolve("booklet"));
        Files.createDirectories(project.resolve("src/main/sample/articles"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.writeString(project.resolve("src/main/A.java"), "class A {}");
        Path tools = Files.createDirectories(temp.resolve("tools"));
        script(
                tools.resolve("mvn"),
                "echo \"$@\" >>\"$TEMP/mvn.log\"; sleep \"${MVN_SLEEP:-0}\"; echo 'Maven speaks'\n"
                        + "[ -z \"${MVN_FAILS:-}\" ] || exit 1\n"
                        + "echo jar >\"$PROJECT/target/booklet.jar\"");
        script(
                tools.resolve("java"),
                "case \" $* \" in *' -Xshare:dump '*) echo dump >>\"$TEMP/java.log\"; [ -z \"${DUMP_FAILS:-}\" ] || exit 1\n"
                        + "echo archive >archive; exit;; *' -Xshare:on '*) exit \"${TRIAL_EXIT:-0}\";;\n"
                        + "*DumpLoadedClassList=*) : >loaded; exit;; esac\n"
                        + "pwd; for each; do printf '%s\\n' \"$each\"; done; exit \"${JAVA_EXIT:-0}\"");
        // Everything is an hour old, so that no clock tick makes a difference.
        for (String file : List.of(
                "pom.xml", "src/main/A.java", "src/main/sample/articles", "src/main/sample", "src/main", "src")) {
            age(file, 3600);
        }
    }

    private static void script(Path file, String commands) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void age(String file, int seconds) throws IOException {
        Files.setLastModifiedTime(
                project.resolve(file), FileTime.from(Instant.now().minusSeconds(seconds)));
    }

    private record Run(int exit, String out, String err) {}

    private Process start(Path launcher, List<String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(caller.toFile())
                .redirectOutput(temp.resolve("out").toFile())
                .redirectError(temp.resolve("err").toFile());
        builder.environment().put("PATH", temp.resolve("tools") + ":" + System.getenv("PATH"));
        builder.environment().put("TEMP", temp.toString());
        builder.environment().put("PROJECT", project.toString());
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "JAVA_OPTS"));
        environment.forEach(each ->
                builder.environment().put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1)));
        return builder.start();
    }

    private Run run(List<String> environment, String... arguments) throws IOException, InterruptedException {
        return run(project.resolve("booklet"), environment, arguments);
    }

    private Run run(Path launcher, List<String> environment, String... arguments)
            throws IOException, InterruptedException {
        int exit = start(launcher, environment, arguments).waitFor();
        return new Run(
                exit, Files.readString(temp.resolve("out"), UTF_8), Files.readString(temp.resolve("err"), UTF_8));
    }

    private int packagings() throws IOException {
        return lines("mvn.log");
    }

    private int archivings() throws IOException {
        return lines("java.log");
    }

    private int lines(String log) throws IOException {
        return Files.exists(temp.resolve(log))
                ? Files.readAllLines(temp.resolve(log)).size()
                : 0;
    }

    private String archiveOption() throws IOException {
        return "-XX:SharedArchiveFile=" + project.toRealPath() + "/target/booklet.jsa\n";
    }

    @Test
    void packagesWithoutTestsOnceAndSilently() throws Exception {
        Run first = run(List.of(), "build");
        Run second = run(List.of(), "build");
        assertEquals(1, packagings());
        String call = Files.readString(temp.resolve("mvn.log"));
        assertTrue(call.contains("-Dmaven.test.skip=true") && call.contains(project + "/pom.xml"), call);
        assertFalse((first.out() + first.err()).contains("Maven speaks"));
        assertEquals(first, second);
    }

    @Test
    void runsInCallersFolderWithArgumentsAsGiven() throws Exception {
        Run run = run(List.of("JAVA_EXIT=1", "JAVA_OPTS=-Da=1 -Db=2"), "convert", "两个 字.txt");
        List<String> lines = run.out().lines().toList();
        assertEquals(1, run.exit());
        assertEquals(caller.toRealPath().toString(), lines.get(0));
        assertTrue(lines.containsAll(List.of("-Da=1", "-Db=2", "-Xmx512m")), run.out());
        assertEquals(
                List.of(
                        "-cp",
                        project.toRealPath() + "/target/booklet.jar",
                        "studybooklet.cli.Main",
                        "convert",
                        "两个 字.txt"),
                lines.subList(lines.size() - 5, lines.size()));
    }

    @Test
    void worksThroughSymbolicLinks() throws Exception {
        Path absolute = Files.createSymbolicLink(temp.resolve("absolute"), project.resolve("booklet"));
        Path relative = Files.createSymbolicLink(temp.resolve("relative"), Path.of("absolute"));
        Run run = run(relative, List.of(), "check");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains(absolute.toRealPath().getParent() + "/target/booklet.jar"), run.out());
    }

    @Test
    void packagesAgainAfterEditsOfToolOnly() throws Exception {
        run(List.of());
        age("target/booklet.jar", 1800);
        Files.createDirectories(project.resolve("content"));
        Files.createDirectories(project.resolve("templates"));
        Files.writeString(project.resolve("content/booklet.yaml"), "title: x");
        Files.writeString(project.resolve("templates/page.ftlh"), "x");
        run(List.of());
        assertEquals(1, packagings(), "content and templates are no reason");
        for (String edited : List.of("pom.xml", "src/main/A.java", "src/main")) {
            int before = packagings();
            age("target/booklet.jar", 1800);
            age(edited, 10);
            run(List.of());
            assertEquals(before + 1, packagings(), edited);
            age(edited, 3600);
        }
    }

    @Test
    void editWhilePackagingIsNotLost() throws Exception {
        Process packaging = start(project.resolve("booklet"), List.of("MVN_SLEEP=1"));
        TimeUnit.MILLISECONDS.sleep(500);
        Files.writeString(project.resolve("src/main/A.java"), "class A { int edited; }");
        assertEquals(0, packaging.waitFor());
        run(List.of());
        assertEquals(2, packagings());
    }

    @Test
    void twoLaunchersAtOncePackageOnce() throws Exception {
        Process one = start(project.resolve("booklet"), List.of("MVN_SLEEP=1"));
        Process two = start(project.resolve("booklet"), List.of("MVN_SLEEP=1"));
        assertEquals(0, one.waitFor());
        assertEquals(0, two.waitFor());
        assertEquals(1, packagings());
    }

    @Test
    void lockOfDeadLauncherDoesNotHinder() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createDirectories(project.resolve("target/packaging.lock"));
        Files.writeString(project.resolve("target/packaging.lock/pid"), dead.pid() + "\n");
        assertEquals(0, run(List.of()).exit());
    }

    @Test
    void showsWhyPackagingFailed() throws Exception {
        Run run = run(List.of("MVN_FAILS=1"));
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("Maven speaks"), run.err());
        assertEquals("", run.out());
        assertFalse(Files.exists(project.resolve("target/packaging.lock")));
    }

    @Test
    void makesArchiveOnceAndPassesIt() throws Exception {
        Run first = run(List.of(), "build");
        assertEquals(first, run(List.of(), "build"));
        assertTrue(first.out().contains(archiveOption()), first.out());
        assertEquals(1, archivings());
    }

    @Test
    void makesArchiveAgainWhenJarOrJavaOrPlaceChanges() throws Exception {
        run(List.of());
        Files.setLastModifiedTime(project.resolve("target/booklet.jar"), FileTime.from(Instant.now()));
        run(List.of());
        assertEquals(2, archivings(), "another jar");
        Files.setLastModifiedTime(temp.resolve("tools/java"), FileTime.from(Instant.EPOCH));
        run(List.of());
        assertEquals(3, archivings(), "another Java");
        project = Files.move(project, temp.resolve("moved"));
        Run moved = run(List.of());
        assertEquals(4, archivings(), "another folder");
        assertTrue(moved.out().contains(archiveOption()), moved.out());
        assertEquals(1, packagings());
    }

    @Test
    void runsWithoutArchiveWhereNoneCanBeMade() throws Exception {
        for (String failure : List.of("DUMP_FAILS=1", "TRIAL_EXIT=134")) {
            Files.deleteIfExists(project.resolve("target/booklet.jsa.jar"));
            Run run = run(List.of(failure, "JAVA_EXIT=0"), "build");
            assertEquals(0, run.exit(), failure);
            assertFalse(run.out().contains("SharedArchiveFile"), failure);
            assertEquals("", run.err(), failure);
            int tries = archivings();
            run(List.of(), "build");
            assertEquals(tries, archivings(), "not tried again and again");
        }
    }
}
