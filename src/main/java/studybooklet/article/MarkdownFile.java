package studybooklet.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.yaml.YamlFields;
import studybooklet.yaml.YamlMapping;
import studybooklet.yaml.YamlReader;

/**
 * A Markdown file split into front matter and body.
 *
 * @param frontMatter the YAML between the two lines {@code ---}; empty if there is none
 * @param body the rest, without leading and trailing blank lines
 */
record MarkdownFile(YamlMapping frontMatter, Lines body) {
    private static final String FENCE = "---";

    /** Splits a file; returns null and reports an error if the front matter is invalid. */
    static @Nullable MarkdownFile split(Lines lines, Problems problems) {
        int open = frontMatterStart(lines);
        if (open < 0) {
            YamlMapping none = new YamlMapping(List.of(), SourceLocation.of(lines.file()));
            return new MarkdownFile(none, lines.trimmed());
        }
        int close = frontMatterEnd(lines, open);
        if (close == lines.size()) {
            problems.error(
                    lines.at(open), "the front matter has no end", "close it with a line --- below its last key");
            return null;
        }
        Lines yaml = lines.between(open + 1, close);
        YamlMapping mapping = YamlReader.parse(String.join("\n", yaml.texts()), yaml::at, problems);
        return mapping == null
                ? null
                : new MarkdownFile(
                        mapping, lines.between(close + 1, lines.size()).trimmed());
    }

    /** Index of the line that opens front matter; negative if there is none. */
    static int frontMatterStart(Lines lines) {
        int open = 0;
        while (open < lines.size() && lines.text(open).isBlank()) {
            open++;
        }
        return open < lines.size() && lines.text(open).stripTrailing().equals(FENCE) ? open : -1;
    }

    /** Index of the line that closes the front matter opened at an index; the number of lines if none does. */
    static int frontMatterEnd(Lines lines, int open) {
        int close = open + 1;
        while (close < lines.size() && !isClosing(lines.text(close))) {
            close++;
        }
        return close;
    }

    /** Whether the front matter gives a title, so that the file is one article as it stands. */
    boolean isTitled() {
        return frontMatter.entries().stream().anyMatch(entry -> entry.key().equals("title"));
    }

    private static boolean isClosing(String line) {
        String text = line.stripTrailing();
        return text.equals(FENCE) || text.equals("...");
    }

    /**
     * Reads the article.
     *
     * @param path its file, relative to the content folder
     * @param position its index in the file, from 0
     * @param single whether it is the only article of the file
     * @param converted the whole Markdown if a text was converted to it, else null
     * @return null if it has an error
     */
    @Nullable
    Article article(String path, int position, boolean single, @Nullable String converted, Problems problems) {
        Problems own = new Problems();
        YamlFields fields = new YamlFields(frontMatter, own);
        String given = fields.line("title");
        TitleHeading heading = TitleHeading.in(body);
        Lines text = body;
        if (heading != null && (given == null || given.equals(heading.text()))) {
            given = heading.text();
            text = body.without(heading.from(), heading.to()).trimmed();
        }
        if (given == null && !own.hasErrors()) {
            own.error(fields.at("title"), "the article has no title", "write title: into its front matter");
        }
        FrontMatter read = new FrontMatterReader(fields, own).read(given == null ? "untitled" : given);
        if (text.size() == 0) {
            own.warning(SourceLocation.of(body.file()), "the article has no text", "write it below the front matter");
        }
        own.all().forEach(problems::add);
        if (own.hasErrors()) {
            return null;
        }
        BodyLines lines = new BodyLines(text.file(), text.numbers());
        return new Article(path, position, single, read, String.join("\n", text.texts()) + "\n", lines, converted);
    }
}
