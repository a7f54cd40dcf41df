package studybooklet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studybooklet.KeptArticles.Entry;
import studybooklet.KeptArticles.Known;
import studybooklet.KeptArticles.Result;
import studybooklet.KeptArticles.Stretch;
import studybooklet.article.Article;
import studybooklet.article.ArticleReader;
import studybooklet.cache.Changes;
import studybooklet.cache.Kept;
import studybooklet.cache.Reads;
import studybooklet.cache.ValueReader;
import studybooklet.cache.ValueWriter;
import studybooklet.content.Content;
import studybooklet.content.ContentFile;
import studybooklet.content.ContentReader;
import studybooklet.markdown.MarkdownRenderer;
import studybooklet.markdown.RenderedArticle;
import studybooklet.output.Checksum;
import studybooklet.output.OutputFolder;
import studybooklet.output.Progress;
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
    private final OutputFolder folder;
    private final Instant now;
    private final Progress progress;
    private final Reads reads;
    private final ArticleReader reader = new ArticleReader();
    private @Nullable MarkdownRenderer renderer;
    private final ValueReader values = new ValueReader();
    private final ValueWriter writer = new ValueWriter();
    private final @Nullable KeptArticles kept;
    private final Map<String, Known> known = new HashMap<>();
    private @Nullable TextFile scratch;
    private final List<Entry> entries = new ArrayList<>();
    /** The number of each entry's first list. */
    private final List<Integer> numbers = new ArrayList<>();

    private int number;

    /**
     * @param folder keeps the results from one build to the next
     * @param now the time when the build began
     * @param progress is told of each file
     * @param reads is told whenever an article's text is looked at
     */
    Articles(OutputFolder folder, Instant now, Progress progress, Reads reads) {
        this(folder, now, progress, reads, KeptArticles.in(folder));
    }

    /** @param kept what the last build kept; closed with this */
    Articles(OutputFolder folder, Instant now, Progress progress, Reads reads, @Nullable KeptArticles kept) {
        this.folder = folder;
        this.now = now;
        this.progress = progress;
        this.reads = reads;
        this.kept = kept;
        if (kept != null) {
            for (Known file : kept.files()) {
                known.put(file.path(), file);
            }
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

    /**
     * Reads and renders files again of which nothing but the text was edited.
     *
     * @param edited as problems name them
     * @return what has become other; null if more was edited, or if that is not sure
     */
    @Nullable
    Changes renew(List<String> edited) throws IOException {
        if (kept == null) {
            return null;
        }
        Changes changes = new Changes();
        int found = 0;
        for (Known former : kept.files()) {
            if (!edited.contains(former.name())) {
                keepAsItIs(new ContentFile(former.path(), former.name(), former.stamp(), Articles::notEdited), former);
            } else if (renew(ContentReader.again(former.path(), former.name()), former, changes)) {
                found++;
            } else {
                return null;
            }
        }
        return found == edited.size() ? changes : null;
    }

    private static byte[] notEdited() {
        throw new IllegalStateException("the file was not edited, and is not read");
    }

    private boolean renew(ContentFile file, Known former, Changes changes) {
        byte[] bytes = file.bytes();
        String checksum = Checksum.of(bytes);
        if (former.stamp().size() == bytes.length && former.checksum().equals(checksum)) {
            keepAsItIs(file, former);
            return true;
        }
        makeWithin(new ContentFile(file.path(), file.name(), bytes), file, checksum);
        Entry made = entries.get(entries.size() - 1);
        Stretch result = made.result();
        TextFile scratchFile = Objects.requireNonNull(made.scratch());
        List<Kept.Stored> before = former.result().lists();
        byte[] told = scratchFile.read(result.textsFrom() + result.from(), result.length());
        if (result.lists().size() != before.size()
                || !Objects.requireNonNull(kept).isSame(former, told)) {
            return false;
        }
        for (int at = 0; at < before.size(); at++) {
            if (!before.get(at).sameAs(result.lists().get(at))) {
                changes.add(before.get(at));
            }
        }
        return true;
    }

    /** The kept list with a number, after {@link #renew}. */
    Kept<Object> list(int wanted) {
        int at = entry(wanted);
        Entry entry = entries.get(at);
        Stretch result = entry.result();
        Kept.Store store =
                entry.scratch() == null ? Objects.requireNonNull(kept).texts() : entry.scratch();
        return result.lists().get(wanted - numbers.get(at)).in(values, store, result.textsFrom(), reads, wanted);
    }

    /** What the list with that number was at the last build. */
    Kept.Stored former(int wanted) {
        int at = entry(wanted);
        Known file = Objects.requireNonNull(kept).files().get(at);
        return file.result().lists().get(wanted - numbers.get(at));
    }

    /** Which entry has the list with a number. */
    private int entry(int wanted) {
        int low = 0;
        int high = numbers.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (numbers.get(middle) <= wanted) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private Result result(ContentFile file) {
        Known former = known.get(file.path());
        boolean sameName = former != null && former.name().equals(file.name());
        if (former != null && sameName && former.settled() && former.stamp().equals(file.stamp())) {
            return take(file, former);
        }
        byte[] bytes = file.bytes();
        String checksum = Checksum.of(bytes);
        boolean sameBytes = former != null
                && former.stamp().size() == bytes.length
                && former.checksum().equals(checksum);
        if (former != null && sameName && sameBytes) {
            return take(file, former);
        }
        return makeWithin(new ContentFile(file.path(), file.name(), bytes), file, checksum);
    }

    private Result take(ContentFile file, Known former) {
        int first = number;
        keepAsItIs(file, former);
        return Objects.requireNonNull(kept).result(former, values, reads, first);
    }

    private void keepAsItIs(ContentFile file, Known former) {
        add(new Entry(file, former.checksum(), null, former.result()));
    }

    private void add(Entry entry) {
        entries.add(entry);
        numbers.add(number);
        number += entry.result().lists().size();
    }

    /** Writes a result to the scratch file, and leaves its texts there alone. */
    private void putAside(ContentFile file, String checksum, Result result) {
        byte[] bytes = writer.write(result);
        byte[] texts = writer.texts();
        try {
            if (scratch == null) {
                scratch = TextFile.scratch();
            }
            long textsFrom = scratch.append(texts);
            writer.release(values, scratch, textsFrom, reads, number);
            int from = (int) (scratch.append(bytes) - textsFrom);
            Stretch stretch = new Stretch(from, bytes.length, textsFrom, texts.length, writer.lists());
            add(new Entry(file, checksum, scratch, stretch));
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
            putAside(file, checksum, result);
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

    /** Keeps the results for the next build; the last step of this one but one. */
    void keep() throws IOException {
        boolean same = entries.size() == known.size();
        for (Entry entry : entries) {
            same &= entry.scratch() == null;
        }
        if (!same) {
            KeptArticles.write(folder, entries, kept, FileClock.nanoseconds(now));
        }
    }

    /** Gives up what the articles' texts are read from. */
    @Override
    public void close() {
        try (KeptArticles before = kept;
                TextFile made = scratch) {
            known.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
