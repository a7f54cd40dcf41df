package studybooklet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import studybooklet.article.Article;
import studybooklet.article.ArticleReader;
import studybooklet.book.Slugs;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.content.ContentReader;
import studybooklet.language.Slug;
import studybooklet.markdown.MarkdownRenderer;
import studybooklet.markdown.RenderedArticle;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.text.Conversion;
import studybooklet.text.Converter;
import studybooklet.text.Report;

/** Raw texts to Markdown files that can take their place in a content folder. */
public final class TextFiles {
    /**
     * A Markdown file to be.
     *
     * @param name its file name; sorted by name, files are in the order of the texts
     * @param markdown its text, lines ended by LF
     */
    public record MarkdownFile(String name, String markdown) {}

    /**
     * How a text was converted.
     *
     * @param file the text as problems name it
     * @param report what was decided
     */
    public record FileReport(String file, Report report) {}

    /**
     * What became of the texts.
     *
     * @param files a Markdown file for each article
     * @param reports a report for each text
     */
    public record Result(List<MarkdownFile> files, List<FileReport> reports) {
        public Result {
            files = List.copyOf(files);
            reports = List.copyOf(reports);
        }
    }

    /**
     * Converts texts. Pages built from the Markdown are, to the byte, those built from the texts.
     *
     * @param problems takes what was found
     * @throws BuildException with all problems, if one is an error
     */
    public Result convert(List<Path> paths, Problems problems) {
        List<ContentFile> texts = new ArrayList<>();
        for (Path path : paths) {
            texts.addAll(read(path, problems));
        }
        problems.throwIfErrors();
        List<Article> articles = new ArrayList<>();
        List<FileReport> reports = new ArrayList<>();
        for (ContentFile text : texts) {
            Conversion conversion = new Converter().convert(text.name(), text.bytes(), problems);
            articles.addAll(new ArticleReader().read(text, conversion.articles(), problems));
            reports.add(new FileReport(text.name(), conversion.report()));
        }
        List<String> slugs = slugs(articles, problems);
        problems.throwIfErrors();

        List<MarkdownFile> files = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            String name = slugs.size() == 1 ? slugs.get(i) : numbered(i + 1, slugs.size(), slugs.get(i));
            String markdown = articles.get(i).converted();
            if (markdown != null) {
                files.add(new MarkdownFile(name + ".md", withSlug(markdown, slugs.get(i))));
            }
        }
        return new Result(files, reports);
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

    private static List<String> slugs(List<Article> articles, Problems problems) {
        MarkdownRenderer renderer = new MarkdownRenderer();
        List<RenderedArticle> rendered = articles.stream()
                .map(article -> renderer.render(article, problems))
                .toList();
        return new Slugs(new Slug(), problems).assign(rendered);
    }

    private static String numbered(int number, int of, String slug) {
        String digits = Integer.toString(number);
        int width = Math.max(2, Integer.toString(of).length());
        return "0".repeat(width - digits.length()) + digits + "-" + slug;
    }

    /** The slug was derived from the text's file and its neighbours; the Markdown file has neither. */
    private static String withSlug(String markdown, String slug) {
        int end = markdown.indexOf("\n---\n") + 1;
        if (!markdown.startsWith("---\n") || end == 0) {
            throw new IllegalArgumentException("converted Markdown has front matter");
        }
        return markdown.substring(0, end) + "slug: \"" + slug + "\"\n" + markdown.substring(end);
    }
}
