package studybooklet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.source.FileKind;
import studybooklet.source.SourceDocument;
import studybooklet.text.Conversion;
import studybooklet.text.Converter;
import studybooklet.text.report.ConversionReport;
import studybooklet.text.write.ConvertedArticle;

/** Reads articles from content files; whatever is no titled Markdown is converted to Markdown first. */
public final class ArticleReader {
    private final Converter converter;

    /** A reader that removes from texts whatever belongs to no article. */
    public ArticleReader() {
        this(List.of());
    }

    /** @param kept the words of lines that are never removed from a text */
    public ArticleReader(List<String> kept) {
        this.converter = new Converter(kept);
    }

    /**
     * Reads all articles, including drafts.
     *
     * @param problems receives problems; articles with errors are not in the result
     * @return the articles in the order of files and of positions in them
     */
    public List<Article> read(Content content, Problems problems) {
        List<Article> articles = new ArrayList<>();
        for (ContentFile file : content.articles()) {
            articles.addAll(read(file, problems).articles());
        }
        return List.copyOf(articles);
    }

    /**
     * Reads the articles of one file. Markdown with a title in its front matter is one article; any other file is converted.
     *
     * @param problems receives problems; articles with errors are not in the result
     */
    public FileReading read(ContentFile file, Problems problems) {
        byte[] bytes = file.bytes();
        FileKind kind = FileKind.of(bytes, file.path());
        if (!DocumentFiles.accepts(file, kind, bytes.length == 0, problems)) {
            return FileReading.NOTHING;
        }
        if (kind != FileKind.TEXT) {
            return document(file, bytes, kind, problems);
        }
        if (file.isMarkdown()) {
            return markdown(file, problems);
        }
        Conversion conversion = converter.convert(file.name(), bytes, problems);
        return new FileReading(read(file, conversion.articles(), problems), conversion.report(), List.of());
    }

    private FileReading document(ContentFile file, byte[] bytes, FileKind kind, Problems problems) {
        SourceDocument document = DocumentFiles.read(file, bytes, kind, problems);
        if (document == null) {
            return FileReading.NOTHING;
        }
        Conversion conversion = converter.convert(file.name(), document, problems);
        ConversionReport report = conversion.report();
        Problems own = new Problems();
        List<Article> articles = read(file, conversion.articles(), own).stream()
                .map(article -> article.withLines(placed(article.lines(), report)))
                .toList();
        own.all().forEach(problem -> problems.add(report.located(problem)));
        List<CarriedImage> images = document.images().stream()
                .map(image -> new CarriedImage(DocumentFiles.imageFolder(file.path()) + image.name(), image.bytes()))
                .toList();
        return new FileReading(articles, report, images);
    }

    private static BodyLines placed(BodyLines lines, ConversionReport report) {
        List<String> places = lines.lines().stream()
                .map(line -> report.location("", line).place())
                .toList();
        return new BodyLines(lines.file(), lines.lines(), places);
    }

    private FileReading markdown(ContentFile file, Problems problems) {
        String text = file.text(problems);
        if (text == null) {
            return FileReading.NOTHING;
        }
        List<String> texts = List.of(text.split("\n", -1));
        List<Integer> numbers = IntStream.rangeClosed(1, texts.size()).boxed().toList();
        Lines lines = new Lines(file.name(), texts, numbers);
        MarkdownFile markdown = MarkdownFile.split(lines, problems);
        if (markdown == null) {
            return FileReading.NOTHING;
        }
        if (!markdown.isTitled()) {
            Conversion conversion = new MarkdownAdoption(lines, markdown, problems).convert(converter);
            return new FileReading(read(file, conversion.articles(), problems), conversion.report(), List.of());
        }
        Article article = markdown.article(file.path(), 0, true, null, problems);
        if (article == null) {
            return FileReading.NOTHING;
        }
        warnOfMissingAuthor(article, problems);
        return new FileReading(List.of(article), ConversionReport.EMPTY, List.of());
    }

    /**
     * Reads the articles that a text was converted to.
     *
     * @param file the text
     * @param converted its articles, in order
     * @param problems receives problems; articles with errors are not in the result
     */
    private static List<Article> read(ContentFile file, List<ConvertedArticle> converted, Problems problems) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < converted.size(); i++) {
            Article article = read(file, i, converted.size() == 1, converted.get(i), problems);
            if (article != null) {
                articles.add(article);
            }
        }
        return List.copyOf(articles);
    }

    /**
     * Reads one article that a text was converted to.
     *
     * @param position its index in the text, from 0
     * @param single whether it is the only one
     * @return null if it has an error
     */
    private static @Nullable Article read(
            ContentFile file, int position, boolean single, ConvertedArticle converted, Problems problems) {
        String text = converted.markdown();
        Lines lines = new Lines(file.name(), List.of(text.split("\n", -1)), converted.sourceLines());
        MarkdownFile markdown = MarkdownFile.split(lines, problems);
        return markdown == null ? null : markdown.article(file.path(), position, single, text, problems);
    }

    private static void warnOfMissingAuthor(Article article, Problems problems) {
        FrontMatter frontMatter = article.frontMatter();
        boolean noted = frontMatter.note() != null;
        for (Author author : frontMatter.authors()) {
            noted |= author.note() != null;
        }
        if (frontMatter.authors().isEmpty()) {
            problems.warning(
                    SourceLocation.of(article.lines().file()),
                    "the article names no author",
                    "write author: and note: into its front matter");
        } else if (!noted) {
            problems.warning(
                    SourceLocation.of(article.lines().file()),
                    "the article has no note on its author",
                    "write note: into its front matter");
        }
    }
}
