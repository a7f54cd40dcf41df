package studybooklet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged tool, run as its users run it: in a process of its own.
 *
 * @param folder the current folder
 * @param environment variables to set
 * @param options options for Java
 */
public record Jar(Path folder, Map<String, String> environment, List<String> options) {
    private static final Path JAR = Path.of("target/booklet.jar").toAbsolutePath();
    private static final long LONGEST_SECONDS = 120;

    public Jar {
        environment = Map.copyOf(environment);
        options = List.copyOf(options);
    }

    /** What a run left: exit code, and both streams read as UTF-8. */
    public record Run(int exit, String out, String err) {
        /** This run, after checking that it ended well. */
        public Run done() {
            assertTrue(exit == 0, () -> "exit code " + exit + "\n" + out + err);
            return this;
        }
    }

    /** The tool in a folder, with nothing set. */
    public static Jar in(Path folder) {
        return new Jar(folder, Map.of(), List.of());
    }

    Jar variable(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Jar(folder, more, options);
    }

    Jar java(String... moreOptions) {
        List<String> more = new ArrayList<>(options);
        more.addAll(List.of(moreOptions));
        return new Jar(folder, environment, more);
    }

    /** Runs a command to its end. */
    public Run run(String... arguments) throws IOException, InterruptedException {
        Path streams = Files.createTempDirectory("run");
        Process process = start(streams, arguments);
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running: " + List.of(arguments));
        }
        return new Run(
                process.exitValue(),
                Files.readString(streams.resolve("out"), UTF_8),
                Files.readString(streams.resolve("err"), UTF_8));
    }

    /**
     * Starts a command.
     *
     * @param streams the folder for the files {@code out} and {@code err}
     */
    public Process start(Path streams, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(streams.resolve("out").toFile())
                .redirectError(streams.resolve("err").toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
        // Without it Java reads arguments and file names as ASCII; the launcher sets it too.
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return builder.start();
    }
}
