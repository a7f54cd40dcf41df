package studybooklet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildCommandTest {
    private final PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    private final Commands commands = new Commands(new Console(nowhere, nowhere));

    private BuildArguments parse(String... arguments) {
        BuildCommand build = (BuildCommand) commands.commandLine()
                .parseArgs(arguments)
                .subcommand()
                .commandSpec()
                .userObject();
        return build.arguments();
    }

    @Test
    void readsEveryOption() {
        assertEquals(
                new BuildArguments(
                        Path.of("内 容"), Path.of("t"), Path.of("o=1"), true, List.of("第3版", "1 2"), true, true),
                parse(
                        "build",
                        "--content",
                        "内 容",
                        "--templates",
                        "t",
                        "--output=o=1",
                        "--strict",
                        "--keep",
                        "第3版",
                        "--keep=1 2",
                        "--verbose",
                        "--debug"));
    }

    @Test
    void takesDebugBeforeTheCommandToo() {
        assertEquals(true, parse("--debug", "build").debug());
    }

    @Test
    void usesDefaultsWithoutOptions() {
        assertEquals(
                new BuildArguments(Path.of("content"), null, Path.of("site-output"), false, List.of(), false, false),
                parse("build"));
    }
}
