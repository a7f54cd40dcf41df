package studybooklet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import studybooklet.article.Article;
import studybooklet.article.ArticleReader;
import studybooklet.book.Slugs;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.content.ContentReader;
import studybooklet.language.Slug;
import studybooklet.markdown.render.MarkdownRenderer;
import studybooklet.output.Shelf;
import studybooklet.problem.BuildException;
import studybooklet.problem.HeapLimit;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.text.ConvertedArticle;
import studybooklet.text.Converter;
import studybooklet.text.Report;

/**
 * Raw texts to Markdown files that can take their place in a content folder. Of an article no more is held than its slug is
 * made from: its Markdown stands on a shelf until all texts have proved sound.
 */
public final class TextFiles implements Closeable {
    /** Front matter and body of a Markdown file to be, with room for the slug between them. */
    private record Parts(Shelf.Place front, Shelf.Place rest) {}

    /** How a text was converted: for people, and as JSON. */
    private record FileReport(Shelf.Place lines, Shelf.Place json) {}

    /**
     * A Markdown file to be.
     *
     * @param name its file name; sorted by name, files are in the order of the texts
     */
    public record MarkdownFile(String name, String slug, Shelf.Place front, Shelf.Place rest) {}

    private final Shelf shelf = new Shelf();
    private final ArticleReader reader = new ArticleReader();
    private final MarkdownRenderer renderer = new MarkdownRenderer();
    private final List<Slugs.Subject> subjects = new ArrayList<>();
    private final List<Parts> parts = new ArrayList<>();
    private final List<FileReport> reports = new ArrayList<>();

    /**
     * Converts texts. Pages built from the Markdown are, to the byte, those built from the texts.
     *
     * @param problems takes what was found
     * @return a Markdown file for each article
     * @throws BuildException with all problems, if one is an error
     */
    public List<MarkdownFile> convert(List<Path> paths, Problems problems) throws IOException {
        List<ContentFile> texts = new ArrayList<>();
        for (Path path : paths) {
            texts.addAll(read(path, problems));
        }
        problems.throwIfErrors();
        for (ContentFile text : texts) {
            convert(text, problems);
        }
        problems.throwIfErrors();
        List<String> slugs = new Slugs(new Slug(), problems).assignTo(subjects);
        problems.throwIfErrors();

        List<MarkdownFile> files = new ArrayList<>();
        Iterator<Parts> part = parts.iterator();
        for (String slug : slugs) {
            String name = slugs.size() == 1 ? slug : numbered(files.size() + 1, slugs.size(), slug);
            Parts next = part.next();
            files.add(new MarkdownFile(name + ".md", slug, next.front(), next.rest()));
        }
        return files;
    }

    /** Writes a Markdown file in UTF-8. Its slug was derived from the text's file and its neighbours, so it is told. */
    public void write(MarkdownFile file, OutputStream out) throws IOException {
        shelf.write(file.front(), out);
        out.write(("slug: \"" + file.slug() + "\"\n").getBytes(StandardCharsets.UTF_8));
        shelf.write(file.rest(), out);
    }

    /** Writes what was decided about each text, in lines for people. */
    public void writeReport(OutputStream out) throws IOException {
        for (FileReport report : reports) {
            shelf.write(report.lines(), out);
        }
    }

    /** Writes the same as JSON: an array with an object for each text. */
    public void writeJson(OutputStream out) throws IOException {
        String before = "[\n";
        for (FileReport report : reports) {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            shelf.write(report.json(), out);
            before = ",\n";
        }
        out.write("\n]\n".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        shelf.close();
    }

    private static List<ContentFile> read(Path path, Problems problems) {
        if (path.toString().toLowerCase(Locale.ROOT).endsWith(".md")) {
            problems.error(
                    SourceLocation.of(path.toString()), "this is Markdown already", "put it into the folder articles");
            return List.of();
        }
        Content content = new ContentReader().read(path, problems);
        return content.articles();
    }

    private void convert(ContentFile text, Problems problems) throws IOException {
        int first = subjects.size();
        try {
            Report report = new Converter()
                    .convert(
                            text.name(),
                            text::bytes,
                            problems,
                            one -> keep(text, subjects.size() - first, one, problems));
            Shelf.Place lines = shelf.put(out -> {
                for (Iterator<String> line = report.lines(text.name()).iterator(); line.hasNext(); ) {
                    out.append(line.next()).append('\n');
                }
            });
            reports.add(new FileReport(lines, shelf.put(out -> report.writeJson(text.name(), out))));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        } catch (OutOfMemoryError e) {
            throw new BuildException(HeapLimit.exceeded(SourceLocation.of(text.name())));
        }
        boolean single = subjects.size() - first == 1;
        if (single) {
            subjects.set(first, subjects.get(first).withSingle(true));
        }
    }

    /** Puts an article on the shelf. One whose front matter has an error is left out; the error stops everything later. */
    private void keep(ContentFile text, int position, ConvertedArticle one, Problems problems) {
        Article article = reader.read(text, position, false, one.opening(), problems);
        if (article != null) {
            Parts stored = put(one.markdown());
            parts.add(stored);
            subjects.add(Slugs.Subject.of(article, () -> opening(text, one.title(), stored)));
        }
    }

    private Parts put(String markdown) {
        int end = markdown.indexOf("\n---\n") + 1;
        if (!markdown.startsWith("---\n") || end == 0) {
            throw new IllegalArgumentException("converted Markdown has front matter");
        }
        try {
            return new Parts(
                    shelf.put(out -> out.write(markdown, 0, end)),
                    shelf.put(out -> out.write(markdown, end, markdown.length() - end)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first block as pages will have it. */
    private String opening(ContentFile text, String title, Parts stored) {
        String markdown = shelf.read(stored.front()) + shelf.read(stored.rest());
        Problems told = new Problems(); // the article was read once, and its problems were told then
        Article article = reader.read(text, 0, false, new ConvertedArticle(title, markdown, List.of()), told);
        return article == null ? "" : Slugs.opening(renderer.render(article, told));
    }

    private static String numbered(int number, int of, String slug) {
        String digits = Integer.toString(number);
        int width = Math.max(2, Integer.toString(of).length());
        return "0".repeat(width - digits.length()) + digits + "-" + slug;
    }
}
