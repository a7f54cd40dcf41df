package studybooklet.yaml;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/**
 * Reads one YAML document that holds a mapping. Scalars keep the text of their source; no Java objects are constructed.
 * Aliases and tags, which could make a small file large or run code, are errors.
 */
public final class YamlReader {
    private YamlReader() {}

    /**
     * Reads a mapping from consecutive lines of a file.
     *
     * @param fileName the file's name in problems
     * @param text the YAML
     * @param firstLine the number of the text's first line in that file, from 1
     * @param problems receives what is wrong
     * @return the mapping, empty if the text holds no value; null if the text is not valid
     */
    public static @Nullable YamlMapping parse(String fileName, String text, int firstLine, Problems problems) {
        return parse(text, line -> new SourceLocation(fileName, firstLine + line), problems);
    }

    /**
     * Reads a mapping from lines that may come from different places.
     *
     * @param text the YAML
     * @param locate maps a line of the text, from 0, to its place; called for lines of the text only
     * @param problems receives what is wrong
     * @return the mapping, empty if the text holds no value; null if the text is not valid
     */
    public static @Nullable YamlMapping parse(String text, IntFunction<SourceLocation> locate, Problems problems) {
        int last = Math.max(0, (int) text.lines().count() - 1);
        // The parser may name the line after the last one.
        IntFunction<SourceLocation> inText = line -> locate.apply(Math.min(line, last));
        try {
            return mapping(text, inText, problems);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            YamlSyntax.report(
                    text, mark == null ? 0 : mark.getLine(), String.valueOf(e.getProblem()), inText, problems);
        } catch (ReaderException e) {
            problems.error(inText.apply(lineOf(e, text)), "a control character", "delete it");
        } catch (YAMLException e) {
            problems.error(
                    inText.apply(0), "the YAML cannot be read: " + e.getMessage(), "make it shorter and simpler");
        }
        return null;
    }

    private static @Nullable YamlMapping mapping(String text, IntFunction<SourceLocation> locate, Problems problems) {
        YamlValue root = new YamlTreeParser(text, locate, problems).document();
        if (root == null || root instanceof YamlMapping) {
            return (YamlMapping) root;
        }
        if (root instanceof YamlScalar scalar && scalar.isNull()) {
            return new YamlMapping(List.of(), scalar.location());
        }
        problems.error(
                root.location(),
                "the YAML is not a mapping of keys to values",
                "write lines like title: …, with a colon and a space after the key");
        return null;
    }

    private static int lineOf(ReaderException e, String text) {
        return (int)
                text.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count();
    }
}
