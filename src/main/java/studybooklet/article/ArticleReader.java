package studybooklet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.text.Conversion;
import studybooklet.text.ConvertedArticle;
import studybooklet.text.Converter;

/** Reads the articles of a booklet: texts by way of the converter, Markdown as it is, both by the same reader. */
public final class ArticleReader {
    private final Converter converter = new Converter();

    /**
     * Reads every article, drafts included.
     *
     * @param problems takes what is wrong; an article with an error is left out of the result
     * @return the articles by file, inside a file by position
     */
    public List<Article> read(Content content, Problems problems) {
        List<Article> articles = new ArrayList<>();
        for (ContentFile file : content.articles()) {
            if (file.path().toLowerCase(Locale.ROOT).endsWith(".md")) {
                addMarkdown(file, articles, problems);
            } else {
                Conversion conversion = converter.convert(file.name(), file.bytes(), problems);
                articles.addAll(read(file, conversion.articles(), problems));
            }
        }
        return List.copyOf(articles);
    }

    private static void addMarkdown(ContentFile file, List<Article> articles, Problems problems) {
        String text = file.text(problems);
        if (text == null) {
            return;
        }
        List<String> lines = List.of(text.split("\n", -1));
        List<Integer> numbers = IntStream.rangeClosed(1, lines.size()).boxed().toList();
        MarkdownFile markdown = MarkdownFile.split(new Lines(file.name(), lines, numbers), problems);
        if (markdown == null) {
            return;
        }
        Article article = markdown.article(file.path(), 0, true, null, problems);
        if (article != null) {
            warnOfMissingAuthor(article, problems);
            articles.add(article);
        }
    }

    /**
     * Reads what conversion made of one text.
     *
     * @param file the text
     * @param converted its articles, in order
     * @param problems takes what is wrong; an article with an error is left out of the result
     */
    public List<Article> read(ContentFile file, List<ConvertedArticle> converted, Problems problems) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < converted.size(); i++) {
            ConvertedArticle one = converted.get(i);
            Lines lines = new Lines(file.name(), List.of(one.markdown().split("\n", -1)), one.sourceLines());
            MarkdownFile markdown = MarkdownFile.split(lines, problems);
            Article article = markdown == null
                    ? null
                    : markdown.article(file.path(), i, converted.size() == 1, one.markdown(), problems);
            if (article != null) {
                articles.add(article);
            }
        }
        return List.copyOf(articles);
    }

    private static void warnOfMissingAuthor(Article article, Problems problems) {
        FrontMatter frontMatter = article.frontMatter();
        boolean noted =
                frontMatter.note() != null || frontMatter.authors().stream().anyMatch(author -> author.note() != null);
        if (frontMatter.authors().isEmpty()) {
            problems.warning(
                    SourceLocation.of(article.lines().file()),
                    "the article names no author",
                    "write author: and note: into its front matter");
        } else if (!noted) {
            problems.warning(
                    SourceLocation.of(article.lines().file()),
                    "the article says nothing of its author",
                    "write note: into its front matter");
        }
    }
}
