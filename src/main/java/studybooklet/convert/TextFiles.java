package studybooklet.convert;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studybooklet.article.Article;
import studybooklet.article.ArticleReader;
import studybooklet.article.CarriedImage;
import studybooklet.article.FileReading;
import studybooklet.book.slugs.Slugs;
import studybooklet.content.ContentFile;
import studybooklet.content.ContentReader;
import studybooklet.language.Slug;
import studybooklet.markdown.render.MarkdownRenderer;
import studybooklet.problem.BuildException;
import studybooklet.problem.HeapLimit;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.text.report.TextReport;

/** Converts text files to Markdown files that can take their place in a content folder. */
public final class TextFiles {
    private static final String FENCE = "\n---\n";

    /** An article and the Markdown file that is written for it; titled Markdown is copied. */
    private record ArticleMarkdown(Article article, String markdown) {
        static ArticleMarkdown of(Article article, ContentFile file) {
            String converted = article.converted();
            String markdown = converted == null ? file.text(new Problems()) : converted;
            return new ArticleMarkdown(article, markdown == null ? "" : markdown); // an unreadable file has no article
        }
    }

    private final Problems problems;
    private final ArticleReader reader;
    private final MarkdownRenderer renderer = new MarkdownRenderer();

    /**
     * Texts to convert.
     *
     * @param problems receives what is found
     * @param kept the words of lines that are never removed from a text
     */
    public TextFiles(Problems problems, List<String> kept) {
        this.problems = problems;
        this.reader = new ArticleReader(kept);
    }

    /**
     * Converts texts; writes nothing. Pages built from the Markdown equal those built from the texts to the byte.
     *
     * @param paths text files, or content folders with texts, in the order of the articles
     * @throws BuildException with all problems, if one is an error
     */
    public ConvertedTexts convert(List<Path> paths) {
        List<ContentFile> texts =
                paths.stream().flatMap(path -> read(path).stream()).toList();
        problems.throwIfErrors();
        List<TextReport> reports = new ArrayList<>();
        List<ArticleMarkdown> articles = new ArrayList<>();
        List<CarriedImage> images = new ArrayList<>();
        for (ContentFile text : texts) {
            FileReading reading = read(text);
            reports.add(new TextReport(text.name(), reading.report()));
            images.addAll(reading.images());
            reading.articles().forEach(article -> articles.add(ArticleMarkdown.of(article, text)));
        }
        problems.throwIfErrors();
        List<ConvertedTexts.ConvertedFile> files = files(articles);
        problems.throwIfErrors();
        return new ConvertedTexts(files, images, reports);
    }

    private List<ContentFile> read(Path path) {
        return new ContentReader().read(path, problems).articles();
    }

    private FileReading read(ContentFile text) {
        try {
            return reader.read(text, problems);
        } catch (OutOfMemoryError e) {
            throw new BuildException(HeapLimit.exceeded(SourceLocation.of(text.name())));
        }
    }

    private List<ConvertedTexts.ConvertedFile> files(List<ArticleMarkdown> articles) {
        List<Slugs.Subject> subjects = articles.stream()
                .map(ArticleMarkdown::article)
                .map(article -> Slugs.Subject.of(article, () -> opening(article)))
                .toList();
        List<String> slugs = new Slugs(new Slug(), problems).assignTo(subjects);
        List<ConvertedTexts.ConvertedFile> files = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            String slug = slugs.get(i);
            String name = slugs.size() == 1 ? slug : number(i + 1, slugs.size()) + "-" + slug;
            files.add(new ConvertedTexts.ConvertedFile(name + ".md", withSlug(articles.get(i), slug)));
        }
        return files;
    }

    /** The text of the article's first block. */
    private String opening(Article article) {
        return Slugs.opening(renderer.render(article, new Problems())); // its problems are reported by the build
    }

    /** Adds the slug to the front matter, if it has none: it was derived from the text's file name and the other articles. */
    private static String withSlug(ArticleMarkdown article, String slug) {
        String markdown = article.markdown();
        int end = markdown.indexOf(FENCE) + 1;
        return end == 0 || article.article().frontMatter().slug() != null
                ? markdown
                : markdown.substring(0, end) + "slug: \"" + slug + "\"\n" + markdown.substring(end);
    }

    /** The number with as many digits as the largest one has, at least two: sorted by name, files keep their order. */
    private static String number(int number, int of) {
        String digits = Integer.toString(number);
        int width = Math.max(2, Integer.toString(of).length());
        return "0".repeat(width - digits.length()) + digits;
    }
}
