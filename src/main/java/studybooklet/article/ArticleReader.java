package studybooklet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.text.Conversion;
import studybooklet.text.Converter;
import studybooklet.text.write.ConvertedArticle;

/** Reads articles from content files; texts are converted to Markdown first. */
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
            articles.addAll(read(file, problems));
        }
        return List.copyOf(articles);
    }

    /**
     * Reads the articles of one file.
     *
     * @param problems receives problems; articles with errors are not in the result
     * @return the articles in order of position
     */
    public List<Article> read(ContentFile file, Problems problems) {
        if (file.path().toLowerCase(Locale.ROOT).endsWith(".md")) {
            return markdown(file, problems);
        }
        Conversion conversion = converter.convert(file.name(), file.bytes(), problems);
        return read(file, conversion.articles(), problems);
    }

    private static List<Article> markdown(ContentFile file, Problems problems) {
        String text = file.text(problems);
        if (text == null) {
            return List.of();
        }
        List<String> lines = List.of(text.split("\n", -1));
        List<Integer> numbers = new ArrayList<>(lines.size());
        for (int line = 1; line <= lines.size(); line++) {
            numbers.add(line);
        }
        MarkdownFile markdown = MarkdownFile.split(new Lines(file.name(), lines, numbers), problems);
        Article article = markdown == null ? null : markdown.article(file.path(), 0, true, null, problems);
        if (article == null) {
            return List.of();
        }
        warnOfMissingAuthor(article, problems);
        return List.of(article);
    }

    /**
     * Reads the articles that a text was converted to.
     *
     * @param file the text
     * @param converted its articles, in order
     * @param problems receives problems; articles with errors are not in the result
     */
    public List<Article> read(ContentFile file, List<ConvertedArticle> converted, Problems problems) {
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
    public @Nullable Article read(
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
