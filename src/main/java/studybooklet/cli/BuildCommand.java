package studybooklet.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import studybooklet.build.Build;
import studybooklet.build.BuildResult;
import studybooklet.output.Written;

/** Builds the website and the EPUB. */
@Command(name = "build", description = "Build the website and the EPUB.")
final class BuildCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Places places = new Places();

    @Option(names = "--strict", description = "Let a warning stop the build.")
    private boolean strict;

    @Option(names = "--verbose", description = "List the files written and removed.")
    private boolean verbose;

    @ParentCommand
    private @Nullable Commands commands;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return run(console, arguments());
    }

    BuildArguments arguments() {
        return places.arguments(strict, verbose, commands != null && commands.debug());
    }

    /**
     * Builds and says what was done.
     *
     * @return the exit code
     */
    static int run(Console console, BuildArguments arguments) {
        BuildResult result = new Build().run(arguments.request(console.progress()));
        console.problems(result.warnings());
        if (arguments.verbose()) {
            for (String path : result.written().written()) {
                console.out().println("written " + path);
            }
            for (String path : result.written().removed()) {
                console.out().println("removed " + path);
            }
        }
        console.out().println(summary(result));
        return Main.DONE;
    }

    /** One line: pages written, unchanged, removed; all files; seconds. */
    static String summary(BuildResult result) {
        Written written = result.written();
        return Console.plural(result.articles(), "article") + ": "
                + pages(written.written()) + " pages written, "
                + pages(written.unchanged()) + " unchanged, "
                + pages(written.removed()) + " removed ("
                + written.written().size() + ", "
                + written.unchanged().size() + ", "
                + written.removed().size() + " files) in "
                + seconds(result.took()) + " s";
    }

    /** With two digits behind the point, without what takes longer to start than a build with nothing to do. */
    static String seconds(Duration took) {
        long hundredths = (took.toMillis() + 5) / 10;
        String digits = Long.toString(hundredths % 100);
        return hundredths / 100 + (digits.length() < 2 ? ".0" : ".") + digits;
    }

    private static int pages(List<String> paths) {
        int pages = 0;
        for (String path : paths) {
            if (path.endsWith(".html")) {
                pages++;
            }
        }
        return pages;
    }
}
