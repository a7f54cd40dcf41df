package studybooklet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import studybooklet.article.Article;
import studybooklet.article.ArticleReader;
import studybooklet.cache.Stamp;
import studybooklet.cache.ValueReader;
import studybooklet.cache.ValueWriter;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.markdown.MarkdownRenderer;
import studybooklet.markdown.RenderedArticle;
import studybooklet.output.Checksum;
import studybooklet.output.OutputFolder;
import studybooklet.output.Progress;
import studybooklet.output.StateFile;
import studybooklet.problem.BuildException;
import studybooklet.problem.HeapLimit;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/**
 * The articles of a content folder, read and rendered. What comes of a file depends on its name and its bytes alone, so
 * that of a file which is as it was at the last build, the result is taken from there.
 */
final class Articles {
    private static final String NAME = ".booklet-articles";

    /**
     * A file of an earlier build.
     *
     * @param checksum of its bytes
     * @param settled whether its size and time alone tell whether it has changed
     * @param from where its result begins in what was kept
     * @param length of that
     */
    private record Known(
            String path, String name, Stamp stamp, String checksum, boolean settled, int from, int length) {}

    private record Index(List<Known> files) {
        Index {
            files = List.copyOf(files);
        }
    }

    /** What came of a file. */
    private record Result(List<RenderedArticle> articles, List<Problem> problems) {
        Result {
            articles = List.copyOf(articles);
            problems = List.copyOf(problems);
        }
    }

    /** A file of this build with its result, or with where that stands in what was kept. */
    private record Entry(
            ContentFile file,
            String checksum,
            @Nullable Known known,
            @Nullable Result result) {}

    private final OutputFolder folder;
    private final Instant now;
    private final Progress progress;
    private final ArticleReader reader = new ArticleReader();
    private @Nullable MarkdownRenderer renderer;
    private final ValueReader values = new ValueReader();
    private final Map<String, Known> known = new HashMap<>();
    private final StateFile.@Nullable Kept kept;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param folder keeps the results from one build to the next
     * @param now the time when the build began
     * @param progress is told of each file
     */
    Articles(OutputFolder folder, Instant now, Progress progress) {
        this.folder = folder;
        this.now = now;
        this.progress = progress;
        this.kept = folder.recall(NAME);
        if (kept != null) {
            int end = kept.from() + kept.length() - Integer.BYTES;
            int length = ByteBuffer.wrap(kept.bytes()).getInt(end);
            Index index = (Index) Objects.requireNonNull(values.read(kept.bytes(), end - length, length));
            index.files().forEach(file -> known.put(file.path(), file));
        }
    }

    /** Reads and renders one file after the other: a large booklet need not fit into memory in all its forms at once. */
    List<RenderedArticle> render(Content content, Problems problems) {
        List<RenderedArticle> articles = new ArrayList<>();
        for (ContentFile file : content.articles()) {
            progress.step(
                    Progress.Work.READING, entries.size(), content.articles().size());
            Result result = result(file);
            result.problems().forEach(problems::add);
            articles.addAll(result.articles());
        }
        return articles;
    }

    private Result result(ContentFile file) {
        Known former = known.get(file.path());
        boolean sameName = former != null && former.name().equals(file.name());
        if (former != null && sameName && former.settled() && former.stamp().equals(file.stamp())) {
            return take(file, former.checksum(), former);
        }
        byte[] bytes = file.bytes();
        String checksum = Checksum.of(bytes);
        boolean sameBytes = former != null
                && former.stamp().size() == bytes.length
                && former.checksum().equals(checksum);
        if (former != null && sameName && sameBytes) {
            return take(file, checksum, former);
        }
        Result result = makeWithin(new ContentFile(file.path(), file.name(), bytes));
        entries.add(new Entry(file, checksum, null, result));
        return result;
    }

    private Result take(ContentFile file, String checksum, Known former) {
        entries.add(new Entry(file, checksum, former, null));
        byte[] bytes = Objects.requireNonNull(kept).bytes();
        return (Result) Objects.requireNonNull(values.read(bytes, kept.from() + former.from(), former.length()));
    }

    private Result makeWithin(ContentFile file) {
        try {
            return make(file);
        } catch (OutOfMemoryError e) {
            throw new BuildException(HeapLimit.exceeded(SourceLocation.of(file.name())));
        }
    }

    private Result make(ContentFile file) {
        if (renderer == null) {
            renderer = new MarkdownRenderer();
        }
        Problems own = new Problems();
        List<RenderedArticle> articles = new ArrayList<>();
        for (Article article : reader.read(file, own)) {
            articles.add(renderer.render(article, own));
        }
        return new Result(articles, own.all());
    }

    /** Keeps the results for the next build; the last step of this one. */
    void keep() throws IOException {
        boolean same = entries.size() == known.size() && entries.stream().allMatch(entry -> entry.known() != null);
        if (!same) {
            folder.keep(NAME, this::writeTo);
        }
    }

    private void writeTo(OutputStream out) throws IOException {
        ValueWriter writer = new ValueWriter();
        List<Known> files = new ArrayList<>();
        int from = 0;
        for (Entry entry : entries) {
            int length;
            Known former = entry.known();
            if (former != null && kept != null) {
                length = former.length();
                out.write(kept.bytes(), kept.from() + former.from(), length);
            } else {
                byte[] result = writer.write(entry.result());
                length = result.length;
                out.write(result);
            }
            ContentFile file = entry.file();
            Stamp stamp = Objects.requireNonNull(file.stamp(), file.path());
            files.add(new Known(file.path(), file.name(), stamp, entry.checksum(), isSettled(stamp), from, length));
            from += length;
        }
        byte[] index = writer.write(new Index(files));
        out.write(index);
        out.write(ByteBuffer.allocate(Integer.BYTES).putInt(index.length).array());
    }

    /** Whether a change since it was listed would show in its stamp. */
    private boolean isSettled(Stamp stamp) {
        return stamp.settled() <= TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }
}
