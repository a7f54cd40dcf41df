package studybooklet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as the packaged tool offers them. */
class CommandsIT {
    @TempDir
    Path temp;

    @Test
    void newBookletBuildsWithoutWarningAndChecksClean() throws Exception {
        Jar.in(temp).run("new", "我的小册").done();
        Jar.Run build = Jar.in(temp)
                .run("build", "--strict", "--content", "我的小册", "--output", "out")
                .done();
        assertEquals("", build.err());
        assertEquals("", Jar.in(temp).run("check", "--output", "out").done().err());
    }

    @Test
    void problemsAreUtf8OnEveryConsoleAndLeaveOutputAsItWas() throws Exception {
        Jar ascii = Jar.in(temp).java("-Dfile.encoding=US-ASCII", "-Dstdout.encoding=US-ASCII");
        ascii.run("new", "content").done();
        ascii.run("build").done();
        Tree before = Tree.of(temp.resolve("site-output"));

        Files.writeString(
                temp.resolve("content/articles/坏.md"), "---\ntitle: 坏链接\nauthor: 某\nnote: 某处\n---\n\n[去](没有.md)\n");
        Jar.Run run = ascii.run("build");

        assertEquals(1, run.exit());
        assertTrue(run.err().contains("content/articles/坏.md:7: "), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertEquals(Set.of(), before.differences(Tree.of(temp.resolve("site-output"))));
    }

    @Test
    void textTooLargeForMemoryIsAProblemThatSaysWhatToDo() throws Exception {
        String paragraph = "　　" + "山里的路弯弯曲曲，一直通到看不见的地方去。".repeat(20) + "\n";
        Files.writeString(temp.resolve("大.txt"), "题目一行\n王炳\n" + paragraph.repeat(7_000));
        Jar.Run run = Jar.in(temp).java("-Xmx24m").run("convert", "大.txt");
        assertEquals(1, run.exit());
        assertTrue(run.err().startsWith("大.txt: ") && run.err().contains("BOOKLET_MEMORY="), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertFalse(Files.exists(temp.resolve("converted")));
    }

    @Test
    void strictMakesWarningsErrors() throws Exception {
        Jar.in(temp).run("new", "content").done();
        Files.writeString(
                temp.resolve("content/booklet.yaml"), "\nsubtitel: 副题\n", java.nio.file.StandardOpenOption.APPEND);
        Jar.Run loose = Jar.in(temp).run("build").done();
        assertTrue(loose.err().contains("subtitle"), loose.err());
        assertEquals(1, Jar.in(temp).run("build", "--strict").exit());
    }

    @Test
    void wrongUsageIsCodeTwo() throws Exception {
        for (List<String> arguments :
                List.of(List.<String>of(), List.of("bild"), List.of("build", "--no-such"), List.of("convert"))) {
            Jar.Run run = Jar.in(temp).run(arguments.toArray(String[]::new));
            assertEquals(2, run.exit(), arguments::toString);
            assertTrue(run.err().contains("booklet") && run.out().isEmpty(), run::toString);
        }
    }
}
