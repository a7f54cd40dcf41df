package studybooklet.convert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studybooklet.article.CarriedImage;
import studybooklet.convert.ConvertedTexts.ConvertedFile;
import studybooklet.output.AtomicFile;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/**
 * The folder that converted files are written to.
 *
 * @param path the folder; need not exist
 */
public record ConvertedFolder(Path path) {
    /**
     * Writes the files, in UTF-8, and the images, each of them whole or not at all.
     *
     * @param problems takes a warning for each other Markdown file in the folder: one that an earlier conversion left
     *     would put an article into the booklet twice
     */
    public void write(ConvertedTexts texts, Problems problems) throws IOException {
        warnOfOtherFiles(texts.files(), problems);
        for (CarriedImage image : texts.images()) {
            AtomicFile.write(path.resolve(image.address()), image.bytes());
        }
        for (ConvertedFile file : texts.files()) {
            AtomicFile.write(path.resolve(file.name()), file.markdown().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void warnOfOtherFiles(List<ConvertedFile> files, Problems problems) throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        Set<String> written = files.stream().map(ConvertedFile::name).collect(Collectors.toUnmodifiableSet());
        try (Stream<Path> children = Files.list(path)) {
            children.map(child -> child.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !written.contains(name))
                    .sorted()
                    .forEach(name -> problems.add(Problem.warning(
                            SourceLocation.of(path.resolve(name).toString()),
                            "this file is not from this conversion",
                            "delete it if it is left over from an earlier one")));
        }
    }
}
