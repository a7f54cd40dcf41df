package studybooklet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import studybooklet.build.Build;
import studybooklet.build.BuildResult;
import studybooklet.output.AtomicFile;
import studybooklet.output.Written;

/** The command {@code build}. */
@Command(name = "build", description = "Build the website and the EPUB.")
final class BuildCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private PathOptions paths = new PathOptions();

    @Mixin
    private KeepOption keep = new KeepOption();

    @Option(names = "--strict", description = "Fail on warnings.")
    private boolean strict;

    @Option(names = "--verbose", description = "List written and removed files.")
    private boolean verbose;

    @Option(
            names = "--report",
            paramLabel = "FILE.json",
            description = "Also write all uncertain decisions and removed lines to this file.")
    private @Nullable Path report;

    @ParentCommand
    private @Nullable Commands commands;

    BuildCommand(Console console) {
        this.console = console;
    }

    BuildArguments arguments() {
        return paths.arguments(strict, keep.words(), verbose, commands != null && commands.debug());
    }

    @Override
    public Integer call() throws IOException {
        BuildResult result = new Build().run(arguments().request(console.progress()));
        if (report != null) {
            AtomicFile.write(report, result.reportsAsJson().getBytes(StandardCharsets.UTF_8));
        }
        console.problems(result.warnings());
        if (verbose) {
            result.written().written().forEach(path -> console.out().println("written " + path));
            result.written().removed().forEach(path -> console.out().println("removed " + path));
        }
        console.out().println(summary(result));
        return Main.DONE;
    }

    /** One line with the numbers of articles, pages and files, and the time. */
    private static String summary(BuildResult result) {
        Written written = result.written();
        return String.format(
                Locale.ROOT,
                "%s: %d pages written, %d unchanged, %d removed (%d, %d, %d files) in %.2f s",
                Console.plural(result.articles(), "article"),
                pages(written.written()),
                pages(written.unchanged()),
                pages(written.removed()),
                written.written().size(),
                written.unchanged().size(),
                written.removed().size(),
                result.took().toMillis() / 1000.0);
    }

    private static long pages(List<String> paths) {
        return paths.stream().filter(path -> path.endsWith(".html")).count();
    }
}
