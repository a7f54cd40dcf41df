package studybooklet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studybooklet.output.AtomicFile;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;
import studybooklet.problem.SourceLocation;

/** The command {@code new}: writes a small booklet to start from. */
@Command(name = "new", description = "Write a small booklet to start from.")
final class NewCommand implements Callable<Integer> {
    /** The files of the starter booklet; a jar cannot list its folders. */
    static final List<String> FILES = List.of("booklet.yaml", "articles/01-liuyan.md", "articles/02-yangzhang.txt");

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder to create; it may exist if it is empty.")
    private Path folder = Path.of("");

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        refuseUnlessEmpty();
        for (String file : FILES) {
            try (InputStream in = NewCommand.class.getResourceAsStream("/starter/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("the jar lacks starter/" + file);
                }
                AtomicFile.write(folder.resolve(file), in.readAllBytes());
            }
        }
        console.out()
                .println("written to " + folder + "; next: put texts, Word, web or PDF files into "
                        + folder.resolve("articles") + ", then booklet build --content " + folder);
        return Main.DONE;
    }

    private void refuseUnlessEmpty() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        boolean empty = false;
        if (Files.isDirectory(folder)) {
            try (Stream<Path> children = Files.list(folder)) {
                empty = children.findAny().isEmpty();
            }
        }
        if (!empty) {
            throw new BuildException(Problem.error(
                    SourceLocation.of(folder.toString()), "the folder is not empty", "name a new or empty folder"));
        }
    }
}
