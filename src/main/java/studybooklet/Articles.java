package studybooklet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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
import studybooklet.output.TextFile;
import studybooklet.problem.BuildException;
import studybooklet.problem.HeapLimit;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/**
 * The articles of a content folder, read and rendered. What comes of a file depends on its name and its bytes alone, so
 * that of a file which is as it was at the last build, the result is taken from there.
 */
final class Articles implements AutoCloseable {
    private static final String NAME = ".booklet-articles";
    private static final String TEXTS = ".booklet-texts";

    /**
     * A file of an earlier build.
     *
     * @param checksum of its bytes
     * @param settled whether its size and time alone tell whether it has changed
     * @param kept where its result is kept
     */
    private record Known(String path, String name, Stamp stamp, String checksum, boolean settled, Stretch kept) {}

    /**
     * A result as bytes: its texts in the file of texts, and what tells of them.
     *
     * @param from where it begins; in the scratch file, behind the beginning of its texts
     * @param textsFrom where its texts begin
     */
    private record Stretch(int from, int length, long textsFrom, int textsLength) {}

    /** @param texts the stamp of the file of texts */
    private record Index(Stamp texts, List<Known> files) {
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

    /**
     * A file of this build.
     *
     * @param known whether its result stands in what was kept; else it stands in the scratch file
     */
    private record Entry(ContentFile file, String checksum, boolean known, Stretch result) {}

    private final OutputFolder folder;
    private final Instant now;
    private final Progress progress;
    private final ArticleReader reader = new ArticleReader();
    private @Nullable MarkdownRenderer renderer;
    private final ValueReader values = new ValueReader();
    private final Map<String, Known> known = new HashMap<>();
    private final ValueWriter writer = new ValueWriter();
    private final StateFile.@Nullable Kept kept;
    private final @Nullable TextFile keptTexts;
    private @Nullable TextFile scratch;
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
        this.keptTexts = kept == null ? null : recall(kept);
    }

    private @Nullable TextFile recall(StateFile.Kept kept) {
        int end = kept.from() + kept.length() - Integer.BYTES;
        int length = ByteBuffer.wrap(kept.bytes()).getInt(end);
        Index index = (Index) Objects.requireNonNull(values.read(kept.bytes(), end - length, length));
        TextFile texts = folder.recallTexts(TEXTS, index.texts());
        if (texts != null) {
            index.files().forEach(file -> known.put(file.path(), file));
        }
        return texts;
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
        return makeWithin(new ContentFile(file.path(), file.name(), bytes), file, checksum);
    }

    private Result take(ContentFile file, String checksum, Known former) {
        entries.add(new Entry(file, checksum, true, former.kept()));
        Stretch at = former.kept();
        StateFile.Kept from = Objects.requireNonNull(kept);
        TextFile texts = Objects.requireNonNull(keptTexts);
        Object result = values.read(from.bytes(), from.from() + at.from(), at.length(), texts, at.textsFrom());
        return (Result) Objects.requireNonNull(result);
    }

    /** Writes a result to the scratch file, and leaves its texts there alone. */
    private Stretch putAside(Result result) {
        byte[] bytes = writer.write(result);
        byte[] texts = writer.texts();
        try {
            if (scratch == null) {
                scratch = TextFile.scratch();
            }
            long textsFrom = scratch.append(texts);
            writer.release(values, scratch, textsFrom);
            return new Stretch((int) (scratch.append(bytes) - textsFrom), bytes.length, textsFrom, texts.length);
        } catch (IOException e) {
            throw new BuildException(Problem.error(
                    SourceLocation.of(System.getProperty("java.io.tmpdir", "")),
                    "cannot write temporary files: " + e,
                    "check the disk's free space and the folder's permissions, and build again"));
        }
    }

    /** @param read the file with its bytes, which are not read again */
    private Result makeWithin(ContentFile read, ContentFile file, String checksum) {
        try {
            Result result = make(read);
            entries.add(new Entry(file, checksum, false, putAside(result)));
            return result;
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
        boolean same = entries.size() == known.size() && entries.stream().allMatch(Entry::known);
        if (!same) {
            Stamp stamp = folder.keepTexts(TEXTS, this::writeTexts);
            folder.keep(NAME, out -> writeTo(out, stamp));
        }
    }

    private TextFile texts(Entry entry) {
        return Objects.requireNonNull(entry.known() ? keptTexts : scratch);
    }

    /** Neighbours that stay neighbours are copied at once. */
    private void writeTexts(FileChannel out) throws IOException {
        int at = 0;
        while (at < entries.size()) {
            Entry first = entries.get(at);
            long from = first.result().textsFrom();
            long end = from;
            while (at < entries.size()
                    && entries.get(at).known() == first.known()
                    && entries.get(at).result().textsFrom() == end) {
                end += entries.get(at).result().textsLength();
                at++;
            }
            texts(first).copyTo(out, from, end - from);
        }
    }

    private void writeTo(OutputStream out, Stamp texts) throws IOException {
        List<Known> files = new ArrayList<>();
        int from = 0;
        long textsFrom = 0;
        for (Entry entry : entries) {
            Stretch result = entry.result();
            if (entry.known()) {
                StateFile.Kept before = Objects.requireNonNull(kept);
                out.write(before.bytes(), before.from() + result.from(), result.length());
            } else {
                out.write(texts(entry).read(result.textsFrom() + result.from(), result.length()));
            }
            Stretch next = new Stretch(from, result.length(), textsFrom, result.textsLength());
            ContentFile file = entry.file();
            Stamp stamp = Objects.requireNonNull(file.stamp(), file.path());
            files.add(new Known(file.path(), file.name(), stamp, entry.checksum(), isSettled(stamp), next));
            from += result.length();
            textsFrom += result.textsLength();
        }
        byte[] index = writer.write(new Index(texts, files));
        out.write(index);
        out.write(ByteBuffer.allocate(Integer.BYTES).putInt(index.length).array());
    }

    /** Gives up what the articles' texts are read from. */
    @Override
    public void close() {
        try (TextFile before = keptTexts;
                TextFile made = scratch) {
            known.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a change since it was listed would show in its stamp. */
    private boolean isSettled(Stamp stamp) {
        return stamp.settled() <= TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }
}
