package studybooklet.build;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studybooklet.article.CarriedImage;
import studybooklet.book.Book;
import studybooklet.book.Bookbinder;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.content.ContentReader;
import studybooklet.epub.EpubRenderer;
import studybooklet.markdown.RenderedArticle;
import studybooklet.output.OutputFile;
import studybooklet.output.OutputFolder;
import studybooklet.output.Workers;
import studybooklet.output.Written;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problems;
import studybooklet.problem.Severity;
import studybooklet.site.SiteRenderer;
import studybooklet.template.Templates;
import studybooklet.text.report.TextReport;

/** The whole pipeline: content in, website and EPUB out. One object may build again and again; it remembers the articles. */
public final class Build {
    private final String tool;
    private @Nullable ArticleCache cache;

    /** The pipeline of this version of the tool. */
    public Build() {
        this(ToolVersion.identity());
    }

    /** @param tool identifies the version of the tool; the caches of another version are ignored */
    Build(String tool) {
        this.tool = tool;
    }

    /**
     * Builds a booklet.
     *
     * @throws BuildException with every problem found, if there is an error, or a warning in a strict build; the
     *     output folder is then as it was
     */
    public BuildResult run(BuildRequest request) {
        request.progress().begin();
        try (Workers workers = new Workers()) {
            return run(request, workers);
        } finally {
            request.progress().end();
        }
    }

    private BuildResult run(BuildRequest request, Workers workers) {
        Instant start = request.clock().instant();
        Problems problems = new Problems();
        OutputFolder folder = new OutputFolder(request.output(), tool);
        ArticleCache articleCache = cache(folder);

        Content content = new ContentReader().read(request.content(), problems);
        List<FileArticles> read =
                new ArticleStage(articleCache, request.kept(), workers, request.progress()).render(content, problems);
        List<RenderedArticle> articles =
                read.stream().flatMap(file -> file.articles().stream()).toList();
        Book book = new Bookbinder().bind(withImages(content, read), articles, problems);
        Templates templates = new Templates(request.templates());
        List<OutputFile> files = new ArrayList<>(new SiteRenderer(templates).render(book));
        files.add(new EpubRenderer(templates).render(book));
        stopIfUnfit(problems, request.strict());
        OutputFolder.State state = new OutputFolder.State(ArticleCache.NAME, articleCache::writeTo);
        Written written = folder.write(files, state, workers, request.progress(), problems);

        Duration took = Duration.between(start, request.clock().instant());
        return new BuildResult(problems.sorted(), book.chapters().size(), reports(content, read), written, took);
    }

    /** The content with the images that its documents bring along. */
    private static Content withImages(Content content, List<FileArticles> read) {
        List<ContentFile> images = new ArrayList<>(content.images());
        for (int i = 0; i < read.size(); i++) {
            ContentFile document = content.articles().get(i);
            for (CarriedImage image : read.get(i).images()) {
                String name = document.name() + ": " + image.address();
                images.add(new ContentFile(image.pathBeside(document.path()), name, image.bytes()));
            }
        }
        return new Content(content.name(), content.settings(), content.articles(), images);
    }

    private static List<TextReport> reports(Content content, List<FileArticles> read) {
        return IntStream.range(0, read.size())
                .mapToObj(i -> new TextReport(
                        content.articles().get(i).name(), read.get(i).report()))
                .toList();
    }

    private ArticleCache cache(OutputFolder folder) {
        ArticleCache known = cache;
        if (known == null) {
            known = ArticleCache.read(folder.state(ArticleCache.NAME, ArticleCache.LARGEST), tool);
            cache = known;
        }
        return known;
    }

    private static void stopIfUnfit(Problems problems, boolean strict) {
        problems.throwIfErrors();
        if (strict && problems.has(Severity.WARNING)) {
            throw new BuildException(problems.all());
        }
    }
}
