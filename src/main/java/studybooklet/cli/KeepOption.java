package studybooklet.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** The option that keeps lines which conversion would remove. */
final class KeepOption {
    @Option(
            names = "--keep",
            paramLabel = "WORDS",
            description = "Keep all lines of the texts that have these words; may be given several times.")
    private List<String> words = List.of();

    /** The words, white space and all. */
    List<String> words() {
        return List.copyOf(words);
    }
}
