package studybooklet.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.text.Conversion;
import studybooklet.text.Converter;
import studybooklet.text.write.ConvertedArticle;
import studybooklet.yaml.YamlEntry;

/**
 * Converts a Markdown file whose front matter gives no title, as if its body were a raw text: headings give the articles, and the
 * lines below a title may name authors. Keys of the file's own front matter replace those that conversion finds.
 */
final class MarkdownAdoption {
    private final Lines lines;
    private final MarkdownFile file;
    private final Problems problems;
    /** Index of the line {@code ---} above the front matter, and after the one below it; both 0 without front matter. */
    private final int open;

    private final int end;

    /**
     * The adoption of one file.
     *
     * @param lines the whole file
     * @param file the same, split
     */
    MarkdownAdoption(Lines lines, MarkdownFile file, Problems problems) {
        this.lines = lines;
        this.file = file;
        this.problems = problems;
        this.open = MarkdownFile.frontMatterStart(lines);
        this.end = open < 0 ? 0 : MarkdownFile.frontMatterEnd(lines, open) + 1;
    }

    /** Converts the body; its articles have the front matter of the file. */
    Conversion convert(Converter converter) {
        // Blank lines in place of the front matter keep the numbers of the lines below it.
        String body = "\n".repeat(end)
                + String.join("\n", lines.between(end, lines.size()).texts());
        boolean signed = given().containsKey("authors");
        Conversion conversion = converter.convert(lines.file(), body.getBytes(UTF_8), signed, problems);
        return end == 0
                ? conversion
                : new Conversion(
                        conversion.articles().stream().map(this::merged).toList(), conversion.report());
    }

    private ConvertedArticle merged(ConvertedArticle article) {
        List<String> converted = List.of(article.markdown().split("\n", -1));
        int close = converted.subList(1, converted.size()).indexOf("---") + 1;
        List<String> texts = new ArrayList<>(List.of("---"));
        List<Integer> numbers = new ArrayList<>(List.of(0));
        for (int i = open + 1; i < end - 1; i++) {
            texts.add(lines.text(i));
            numbers.add(i + 1);
        }
        Map<String, SourceLocation> given = given();
        Lines front = new Lines(lines.file(), converted, article.sourceLines()).between(1, close);
        for (int from = 0; from < front.size(); ) {
            int to = nextKey(front, from);
            String key = front.text(from).substring(0, front.text(from).indexOf(':'));
            if (given.containsKey(key)) {
                tell(given.get(key), front.between(from, to));
            } else {
                texts.addAll(front.between(from, to).texts());
                numbers.addAll(front.between(from, to).numbers());
            }
            from = to;
        }
        texts.addAll(converted.subList(close, converted.size()));
        numbers.addAll(
                article.sourceLines().subList(close, article.sourceLines().size()));
        return new ConvertedArticle(article.title(), String.join("\n", texts), numbers);
    }

    /** The keys of the file's front matter; {@code author} counts as {@code authors}. */
    private Map<String, SourceLocation> given() {
        Map<String, SourceLocation> given = new HashMap<>();
        for (YamlEntry entry : file.frontMatter().entries()) {
            given.put(entry.key().equals("author") ? "authors" : entry.key(), entry.location());
        }
        return given;
    }

    private static int nextKey(Lines front, int from) {
        int to = from + 1;
        while (to < front.size() && front.text(to).startsWith(" ")) {
            to++;
        }
        return to;
    }

    /** Warns of what the text says about a key that the front matter gives: it is in no article. */
    private void tell(SourceLocation location, Lines found) {
        String value = found.texts().stream().map(String::strip).collect(Collectors.joining(" "));
        problems.warning(
                location,
                "this key replaces what the text says (" + value + ")",
                "check which is right, and delete the other");
    }
}
