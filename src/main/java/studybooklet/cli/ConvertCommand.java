package studybooklet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studybooklet.TextFiles;
import studybooklet.output.WholeFile;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** The command {@code convert}. */
@Command(name = "convert", description = "Convert plain text to Markdown, one file for each article.")
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
            description = "Also write all uncertain decisions to this file.")
    private @Nullable Path report;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        try (TextFiles texts = new TextFiles()) {
            List<TextFiles.MarkdownFile> converted = texts.convert(files, problems);
            warnOfOtherFiles(converted, problems);
            for (TextFiles.MarkdownFile file : converted) {
                WholeFile.write(output.resolve(file.name()), out -> texts.write(file, out));
            }
            if (report != null) {
                WholeFile.write(report, texts::writeJson);
            }
            console.problems(problems.all());
            texts.writeReport(console.out());
            console.out().println(output + ": " + Console.plural(converted.size(), "article"));
        }
        return Main.DONE;
    }

    /** Files left by an earlier conversion under other names would add their articles to the booklet twice. */
    private void warnOfOtherFiles(List<TextFiles.MarkdownFile> converted, Problems problems) throws IOException {
        if (!Files.isDirectory(output)) {
            return;
        }
        Set<String> ours = converted.stream().map(TextFiles.MarkdownFile::name).collect(Collectors.toUnmodifiableSet());
        try (Stream<Path> children = Files.list(output)) {
            children.map(child -> child.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !ours.contains(name))
                    .sorted()
                    .forEach(name -> problems.add(Problem.warning(
                            SourceLocation.of(output.resolve(name).toString()),
                            "this file is not from this conversion",
                            "delete it if it is left over from an earlier one")));
        }
    }
}
