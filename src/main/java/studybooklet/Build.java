package studybooklet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.book.Book;
import studybooklet.book.Bookbinder;
import studybooklet.cache.Reads;
import studybooklet.content.Content;
import studybooklet.content.ContentReader;
import studybooklet.epub.EpubRenderer;
import studybooklet.output.OutputFile;
import studybooklet.output.OutputFolder;
import studybooklet.output.Written;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problems;
import studybooklet.site.SiteRenderer;
import studybooklet.template.Templates;

/** The whole pipeline: content in, website and EPUB out. */
public final class Build {
    private static final List<String> KEPT = kept();

    private final String tool;

    /** The pipeline of this version of the tool. */
    public Build() {
        this(Tool.identity());
    }

    /** @param tool what tells this version from any other; with another one, nothing kept is used */
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
        Instant start = request.clock().instant();
        Reads reads = new Reads();
        OutputFolder folder = new OutputFolder(request.output(), tool, request.progress(), reads);
        LastBuild last = new LastBuild(request, folder, start);
        BuildResult same = last.result();
        if (same != null) {
            return same;
        }
        request.progress().begin();
        try {
            BuildResult amended = amended(request, folder, last, reads);
            return amended == null ? build(request, folder, last, start, reads) : amended;
        } finally {
            request.progress().end();
        }
    }

    private static @Nullable BuildResult amended(
            BuildRequest request, OutputFolder folder, LastBuild last, Reads reads) {
        if (last.edited().isEmpty()) {
            return null;
        }
        try (Articles articles = new Articles(folder, last.start(), request.progress(), reads)) {
            return new Amendment(request, folder, last, articles, reads).result();
        }
    }

    private static BuildResult build(
            BuildRequest request, OutputFolder folder, LastBuild last, Instant start, Reads reads) {
        last.begin();
        try (Articles articles = new Articles(folder, last.start(), request.progress(), reads);
                ModelFile models = new ModelFile()) {
            return build(request, folder, last, start, articles, models, reads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BuildResult build(
            BuildRequest request,
            OutputFolder folder,
            LastBuild last,
            Instant start,
            Articles articles,
            ModelFile models,
            Reads reads) {
        Problems problems = new Problems();
        Book book = book(request.content(), articles, problems);
        Templates templates = new Templates(request.templates(), models, reads);
        List<OutputFile> files = files(book, templates, reads);
        stopIfUnfit(problems, request.strict());
        int chapters = book.chapters().size();
        Written written = folder.write(files, problems, () -> {
            articles.keep();
            templates.finishModels();
            folder.keep(Amendment.MODELS, models::writeTo);
            last.keep(problems.sorted(), chapters, files, KEPT);
        });

        Duration took = Duration.between(start, request.clock().instant());
        return new BuildResult(problems.sorted(), chapters, written, took);
    }

    private static List<String> kept() {
        List<String> kept = new ArrayList<>(KeptArticles.NAMES);
        kept.add(Amendment.MODELS);
        return List.copyOf(kept);
    }

    private static Book book(Path path, Articles articles, Problems problems) {
        Content content = new ContentReader().read(path, problems);
        return new Bookbinder().bind(content, articles.render(content, problems), problems);
    }

    private static List<OutputFile> files(Book book, Templates templates, Reads reads) {
        List<OutputFile> files = new ArrayList<>(new SiteRenderer(templates).render(book));
        files.add(new EpubRenderer(templates, reads).render(book));
        return files;
    }

    private static void stopIfUnfit(Problems problems, boolean strict) {
        problems.throwIfErrors();
        if (strict && !problems.all().isEmpty()) {
            throw new BuildException(problems.all());
        }
    }
}
