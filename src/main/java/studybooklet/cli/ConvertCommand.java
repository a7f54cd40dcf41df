package studybooklet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studybooklet.convert.ConvertedFolder;
import studybooklet.convert.ConvertedTexts;
import studybooklet.convert.TextFiles;
import studybooklet.output.AtomicFile;
import studybooklet.problem.Problems;

/** The command {@code convert}. */
@Command(name = "convert", description = "Convert texts to Markdown, one file for each article.")
final class ConvertCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The texts, in the order of the articles.")
    private List<Path> files = List.of();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "converted",
            description = "The folder for the Markdown files (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("converted");

    @Option(
            names = "--report",
            paramLabel = "FILE.json",
            description = "Also write all uncertain decisions and removed lines to this file.")
    private @Nullable Path report;

    @Mixin
    private KeepOption keep = new KeepOption();

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        ConvertedTexts converted = new TextFiles(problems, keep.words()).convert(files);
        if (report != null) {
            AtomicFile.write(report, converted.reportsAsJson().getBytes(StandardCharsets.UTF_8));
        }
        new ConvertedFolder(output).write(converted, problems);
        console.problems(problems.all());
        converted.reportLines().forEach(line -> console.out().print(line + "\n"));
        console.out().println(output + ": " + Console.plural(converted.files().size(), "article"));
        return Main.DONE;
    }
}
