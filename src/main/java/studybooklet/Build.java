package studybooklet;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import studybooklet.article.Article;
import studybooklet.article.ArticleReader;
import studybooklet.book.Book;
import studybooklet.book.Bookbinder;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
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

        Book book = book(request.content(), problems);
        List<OutputFile> files = files(book, new Templates(request.templates()));
        stopIfUnfit(problems, request.strict());
        Written written = new OutputFolder(request.output()).write(files, problems);

        Duration took = Duration.between(start, request.clock().instant());
        return new BuildResult(problems.sorted(), book.chapters().size(), written, took);
    }

    private static Book book(Path path, Problems problems) {
        Content content = new ContentReader().read(path, problems);
        return new Bookbinder().bind(content, articles(content, problems), problems);
    }

    /** One file after the other: a large booklet need not fit into memory in all its forms at once. */
    private static List<RenderedArticle> articles(Content content, Problems problems) {
        ArticleReader reader = new ArticleReader();
        MarkdownRenderer renderer = new MarkdownRenderer();
        List<RenderedArticle> rendered = new ArrayList<>();
        for (ContentFile file : content.articles()) {
            for (Article article : reader.read(file, problems)) {
                rendered.add(renderer.render(article, problems));
            }
        }
        return rendered;
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
