package studybooklet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PlainBuildTest {
    /** Words that command lines are made of, sound ones and others. */
    private static final List<String> WORDS = List.of(
            "build",
            "serve",
            "--content",
            "--content=a",
            "--output",
            "--output=内 容",
            "--output=",
            "--templates",
            "--templates=x=y",
            "--strict",
            "--strict=true",
            "--verbose",
            "--debug",
            "--no-such",
            "--help",
            "-V",
            "--",
            "a",
            "-a",
            "",
            "'a b'",
            "@none",
            "--no-strict",
            "--cont");

    private static final int LONGEST = 3;

    private final Commands commands = new Commands(
            new Console(new PrintStream(OutputStream.nullOutputStream(), true, UTF_8), new PrintStream(System.err)));
    private final CommandLine picocli = commands.commandLine();

    /** Null unless picocli takes the words for a build to be done. */
    private @Nullable BuildArguments byPicocli(String... words) {
        try {
            CommandLine.ParseResult result = picocli.parseArgs(words);
            boolean asksForMore = result.asCommandLineList().stream()
                    .anyMatch(each -> each.isUsageHelpRequested() || each.isVersionHelpRequested());
            boolean isBuild =
                    result.hasSubcommand() && result.subcommand().commandSpec().userObject() instanceof BuildCommand;
            return !asksForMore && isBuild
                    ? ((BuildCommand) result.subcommand().commandSpec().userObject()).arguments()
                    : null;
        } catch (CommandLine.ParameterException e) {
            return null;
        }
    }

    private static List<List<String>> lines(int length) {
        if (length == 0) {
            return List.of(List.of());
        }
        List<List<String>> longer = new ArrayList<>();
        for (List<String> line : lines(length - 1)) {
            for (String word : WORDS) {
                List<String> more = new ArrayList<>(line);
                more.add(word);
                longer.add(more);
            }
        }
        return longer;
    }

    @Test
    void agreesWithPicocliOnEveryLineOfThreeWordsThatItReads() {
        for (int length = 0; length <= LONGEST; length++) {
            for (List<String> line : lines(length)) {
                List<String> words = new ArrayList<>(List.of("build"));
                words.addAll(line);
                assertAgrees(words);
            }
        }
    }

    private void assertAgrees(List<String> line) {
        String[] words = line.toArray(String[]::new);
        BuildArguments plain = PlainBuild.parse(words);
        if (plain != null) {
            assertEquals(byPicocli(words), plain, line::toString);
        }
    }

    @Test
    void readsWhatIsDocumented() {
        for (List<String> line : List.of(
                List.of("build"),
                List.of("build", "--content", "a.txt", "--output", "b"),
                List.of("build", "--templates", "/t", "--strict"),
                List.of("build", "--verbose", "--content=内容", "--debug"))) {
            String[] words = line.toArray(String[]::new);
            assertNotNull(PlainBuild.parse(words), line::toString);
            assertAgrees(line);
        }
        assertEquals(
                new BuildArguments(Path.of("a"), Path.of("t"), Path.of("o"), true, true, true),
                PlainBuild.parse(
                        "build",
                        "--content",
                        "a",
                        "--templates",
                        "t",
                        "--output",
                        "o",
                        "--strict",
                        "--verbose",
                        "--debug"));
    }

    @Test
    void leavesOtherCommandsAndMistakesToPicocli() {
        for (List<String> line : List.of(
                List.<String>of(),
                List.of("serve"),
                List.of("--debug", "build"),
                List.of("build", "--help"),
                List.of("build", "--content"),
                List.of("build", "--content", "--strict"),
                List.of("build", "--strict", "--strict"),
                List.of("build", "a"))) {
            assertNull(PlainBuild.parse(line.toArray(String[]::new)), line::toString);
        }
    }
}
