package studybooklet;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a test needs and a machine may lack. Where the environment variable CI is {@code true}, a missing browser or
 * tool is a failure: a test that was skipped there looks like one that passed.
 */
public final class Needs {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path CHROMEDRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path REFERENCE = Path.of("../shared");

    private Needs() {}

    /** Debian's Chromium, which Selenium drives. */
    public static Path chromium() {
        return file(CHROMIUM, "chromium");
    }

    /** The driver that belongs to {@link #chromium()}. */
    public static Path chromedriver() {
        return file(CHROMEDRIVER, "chromium-driver");
    }

    /**
     * A text that is no part of the project, in the folder beside it.
     *
     * @param path relative to that folder
     */
    public static Path reference(String path) {
        Path file = REFERENCE.resolve(path);
        return Files.exists(file) ? file : abort("../shared is absent: there is no " + file);
    }

    private static Path file(Path file, String debianPackage) {
        if (Files.isExecutable(file)) {
            return file;
        }
        String message = "there is no " + file + "; install the Debian package " + debianPackage;
        return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
    }
}
