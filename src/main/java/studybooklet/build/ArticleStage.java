package studybooklet.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studybooklet.article.Article;
import studybooklet.article.ArticleReader;
import studybooklet.article.FileReading;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.markdown.RenderedArticle;
import studybooklet.markdown.render.MarkdownRenderer;
import studybooklet.output.Checksum;
import studybooklet.output.Progress;
import studybooklet.output.Workers;
import studybooklet.problem.BuildException;
import studybooklet.problem.HeapLimit;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** Reads and renders the articles of a content folder, except those that the cache knows. */
final class ArticleStage {
    private final ArticleCache cache;
    private final List<String> kept;
    /** What the articles of a file depend on besides the file. */
    private final String options;

    private final Workers workers;
    private final Progress progress;
    private final ThreadLocal<MarkdownRenderer> renderer = ThreadLocal.withInitial(MarkdownRenderer::new);

    /**
     * The stage of one build.
     *
     * @param kept the words of lines that are never removed from a text
     */
    ArticleStage(ArticleCache cache, List<String> kept, Workers workers, Progress progress) {
        this.cache = cache;
        this.kept = List.copyOf(kept);
        this.options =
                kept.isEmpty() ? "" : " " + Checksum.of(String.join("\n", kept).getBytes(UTF_8));
        this.workers = workers;
        this.progress = progress;
    }

    /**
     * What each file gives, in order.
     *
     * @param problems receives what is wrong, in the same order; an article with an error is left out
     */
    List<FileArticles> render(Content content, Problems problems) {
        List<ContentFile> files = content.articles();
        @Nullable FileArticles[] results = new FileArticles[files.size()];
        List<Callable<FileArticles>> tasks = new ArrayList<>();
        files.forEach(file -> tasks.add(() -> articles(file)));
        int[] done = {0};
        try {
            workers.run(tasks, (index, result) -> {
                progress.step(Progress.Work.READING, done[0]++, files.size());
                results[index] = result;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cache.retain(files.stream().map(ContentFile::path).collect(Collectors.toSet()));
        List<FileArticles> articles = new ArrayList<>();
        for (FileArticles result : results) {
            articles.add(Objects.requireNonNull(result));
            result.problems().forEach(problems::add);
        }
        return articles;
    }

    private FileArticles articles(ContentFile file) {
        byte[] bytes = file.bytes();
        String checksum = Checksum.of(bytes) + options;
        FileArticles known = cache.get(file.path(), file.name(), checksum);
        if (known != null) {
            return known;
        }
        FileArticles made = render(new ContentFile(file.path(), file.name(), bytes));
        cache.put(file.path(), file.name(), checksum, made);
        return made;
    }

    private FileArticles render(ContentFile file) {
        Problems problems = new Problems();
        List<RenderedArticle> articles = new ArrayList<>();
        try {
            FileReading reading = new ArticleReader(kept).read(file, problems);
            for (Article article : reading.articles()) {
                articles.add(renderer.get().render(article, problems));
            }
            int unsure = reading.report().decisions().size();
            if (unsure > 0) {
                problems.note(
                        SourceLocation.of(file.name()),
                        "uncertain decisions in converting: " + unsure,
                        "list them with convert, or with --report FILE.json");
            }
            return new FileArticles(articles, problems.all(), reading.report(), reading.images());
        } catch (OutOfMemoryError e) {
            throw new BuildException(HeapLimit.exceeded(SourceLocation.of(file.name())));
        }
    }
}
