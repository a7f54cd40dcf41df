package studybooklet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import studybooklet.article.Article;
import studybooklet.article.ArticleReader;
import studybooklet.book.Book;
import studybooklet.book.Bookbinder;
import studybooklet.content.Content;
import studybooklet.content.ContentReader;
import studybooklet.epub.EpubRenderer;
import studybooklet.markdown.MarkdownRenderer;
import studybooklet.markdown.RenderedArticle;
import studybooklet.output.OutputFile;
import studybooklet.output.OutputFolder;
import studybooklet.output.Written;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problems;
import studybooklet.site.SiteRenderer;
import studybooklet.template.Templates;

/** The whole pipeline: content in, website and EPUB out. */
public final class Build {
    /**
     * Builds a booklet.
     *
     * @throws BuildException with every problem found, if there is an error, or a warning in a strict build; the
     *     output folder is then as it was
     */
    public BuildResult run(BuildRequest request) {
        Instant start = request.clock().instant();
        Problems problems = new Problems();

        Content content = new ContentReader().read(request.content(), problems);
        List<Article> articles = new ArticleReader().read(content, problems);
        List<RenderedArticle> rendered = render(articles, problems);
        Book book = new Bookbinder().bind(content, rendered, problems);
        List<OutputFile> files = files(book, new Templates(request.templates()));
        stopIfUnfit(problems, request.strict());
        Written written = new OutputFolder(request.output()).write(files, problems);

        Duration took = Duration.between(start, request.clock().instant());
        return new BuildResult(problems.sorted(), book.chapters().size(), written, took);
    }

    private static List<RenderedArticle> render(List<Article> articles, Problems problems) {
        MarkdownRenderer renderer = new MarkdownRenderer();
        return articles.stream()
                .map(article -> renderer.render(article, problems))
                .toList();
    }

    private static List<OutputFile> files(Book book, Templates templates) {
        List<OutputFile> files = new ArrayList<>(new SiteRenderer(templates).render(book));
        files.add(new EpubRenderer(templates).render(book));
        return files;
    }

    private static void stopIfUnfit(Problems problems, boolean strict) {
        problems.throwIfErrors();
        if (strict && !problems.all().isEmpty()) {
            throw new BuildException(problems.all());
        }
    }
}
