package studybooklet;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.FlatInput;
import studybooklet.cache.FlatOutput;
import studybooklet.cache.Kept;
import studybooklet.cache.Reads;
import studybooklet.cache.Stamp;
import studybooklet.cache.ValueReader;
import studybooklet.content.ContentFile;
import studybooklet.markdown.RenderedArticle;
import studybooklet.output.OutputFolder;
import studybooklet.output.StateFile;
import studybooklet.output.TextFile;
import studybooklet.problem.Problem;

/** What came of the files of the last build: in one file what tells of their articles, in another their texts. */
final class KeptArticles implements Closeable {
    private static final String NAME = ".booklet-articles";
    private static final String TEXTS = ".booklet-texts";

    /** The files in which articles are kept. */
    static final List<String> NAMES = List.of(NAME, TEXTS);

    /** What came of a file. */
    record Result(List<RenderedArticle> articles, List<Problem> problems) {
        Result {
            articles = List.copyOf(articles);
            problems = List.copyOf(problems);
        }
    }

    /**
     * A result as bytes.
     *
     * @param from where it begins; in a scratch file, behind the beginning of its texts
     * @param textsFrom where its texts begin
     * @param lists what the texts are
     */
    record Stretch(int from, int length, long textsFrom, int textsLength, List<Kept.Stored> lists) {
        Stretch {
            lists = List.copyOf(lists);
        }
    }

    /**
     * A file.
     *
     * @param checksum of its bytes
     * @param settled whether its size and time alone tell whether it has changed
     * @param result where what came of it is kept
     * @param number of its first list among all of the build
     */
    record Known(String path, String name, Stamp stamp, String checksum, boolean settled, Stretch result, int number) {}

    /**
     * A file to be kept.
     *
     * @param scratch where its result stands; null for the one that was kept before
     */
    record Entry(
            ContentFile file, String checksum, @Nullable TextFile scratch, Stretch result) {}

    private final byte[] bytes;
    private final int start;
    private final TextFile texts;
    private final Stamp stamp;
    private final List<Known> files;

    private KeptArticles(byte[] bytes, int start, TextFile texts, Stamp stamp, List<Known> files) {
        this.bytes = bytes;
        this.start = start;
        this.texts = texts;
        this.stamp = stamp;
        this.files = files;
    }

    /** What is kept in a folder; null if that is nothing of use. */
    static @Nullable KeptArticles in(OutputFolder folder) {
        StateFile.Kept kept = folder.recall(NAME);
        if (kept == null) {
            return null;
        }
        int end = kept.from() + kept.length() - Integer.BYTES;
        int length = new FlatInput(kept.bytes(), end, Integer.BYTES).readInt();
        FlatInput in = new FlatInput(kept.bytes(), end - length, length);
        Stamp stamp = Stamp.read(in);
        TextFile texts = folder.recallTexts(TEXTS, stamp);
        return texts == null ? null : new KeptArticles(kept.bytes(), kept.from(), texts, stamp, files(in));
    }

    private static List<Known> files(FlatInput in) {
        List<Known> files = new ArrayList<>();
        int number = 0;
        for (int left = in.readInt(); left > 0; left--) {
            String path = in.readText();
            String name = in.readText();
            Stamp stamp = Stamp.read(in);
            String checksum = in.readText();
            boolean settled = in.readInt() == 1;
            Stretch result = stretch(in);
            files.add(new Known(path, name, stamp, checksum, settled, result, number));
            number += result.lists().size();
        }
        return files;
    }

    private static Stretch stretch(FlatInput in) {
        int from = in.readInt();
        int length = in.readInt();
        long textsFrom = in.readLong();
        int textsLength = in.readInt();
        List<Kept.Stored> lists = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            lists.add(new Kept.Stored(in.readLong(), in.readLong(), in.readInt(), in.readInt(), in.readInt()));
        }
        return new Stretch(from, length, textsFrom, textsLength, lists);
    }

    /** The files in the order of the build. */
    List<Known> files() {
        return files;
    }

    /**
     * What came of a file.
     *
     * @param reads is told when its texts are looked at
     * @param number of its first list in this build
     */
    Result result(Known file, ValueReader values, Reads reads, int number) {
        Stretch at = file.result();
        Iterator<Kept.Stored> lists = at.lists().iterator();
        int[] next = {number};
        Object result = values.read(
                bytes,
                start + at.from(),
                at.length(),
                () -> lists.next().in(values, texts, at.textsFrom(), reads, next[0]++));
        return (Result) Objects.requireNonNull(result);
    }

    /** Whether what tells of a file's articles, apart from their texts, is the same bytes. */
    boolean isSame(Known file, byte[] result) {
        int from = start + file.result().from();
        return Arrays.equals(bytes, from, from + file.result().length(), result, 0, result.length);
    }

    /** The texts. */
    Kept.Store texts() {
        return texts;
    }

    /**
     * Keeps results in place of those that were kept; the last step of a build but one.
     *
     * @param before what was kept
     * @param now the time when the build began
     */
    static void write(OutputFolder folder, List<Entry> entries, @Nullable KeptArticles before, long now)
            throws IOException {
        Stamp added = before == null ? null : before.add(folder, entries);
        long[] places = new long[entries.size()];
        long end = added == null ? 0 : Objects.requireNonNull(before).texts.size();
        for (int i = 0; i < places.length; i++) {
            Entry entry = entries.get(i);
            boolean stays = added != null && entry.scratch() == null;
            places[i] = stays ? entry.result().textsFrom() : end;
            end += stays ? 0 : entry.result().textsLength();
        }
        Stamp stamp = added == null ? folder.keepTexts(TEXTS, out -> writeTexts(out, entries, before)) : added;
        folder.keep(NAME, out -> writeTo(out, entries, before, places, stamp, now));
    }

    /**
     * Puts new texts behind those that were kept, unless by now more than half of them all would be of no use.
     *
     * @return null if they are to be written anew
     */
    private @Nullable Stamp add(OutputFolder folder, List<Entry> entries) throws IOException {
        long used = 0;
        long added = 0;
        List<Entry> anew = new ArrayList<>();
        for (Entry entry : entries) {
            used += entry.result().textsLength();
            if (entry.scratch() != null) {
                added += entry.result().textsLength();
                anew.add(entry);
            }
        }
        return used < (texts.size() + added) / 2
                ? null
                : folder.addTexts(TEXTS, stamp, out -> writeTexts(out, anew, this));
    }

    private static TextFile texts(Entry entry, @Nullable KeptArticles before) {
        return entry.scratch() == null ? Objects.requireNonNull(before).texts : entry.scratch();
    }

    /** Neighbours that stay neighbours are copied at once. */
    private static void writeTexts(FileChannel out, List<Entry> entries, @Nullable KeptArticles before)
            throws IOException {
        int at = 0;
        while (at < entries.size()) {
            Entry first = entries.get(at);
            long from = first.result().textsFrom();
            long end = from;
            while (at < entries.size()
                    && entries.get(at).scratch() == first.scratch()
                    && entries.get(at).result().textsFrom() == end) {
                end += entries.get(at).result().textsLength();
                at++;
            }
            texts(first, before).copyTo(out, from, end - from);
        }
    }

    private static void writeTo(
            OutputStream out, List<Entry> entries, @Nullable KeptArticles before, long[] places, Stamp texts, long now)
            throws IOException {
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        FlatOutput flat = new FlatOutput(index);
        texts.writeTo(flat);
        flat.writeInt(entries.size());
        int from = 0;
        int number = 0;
        for (Entry entry : entries) {
            Stretch result = entry.result();
            if (entry.scratch() == null) {
                KeptArticles kept = Objects.requireNonNull(before);
                out.write(kept.bytes, kept.start + result.from(), result.length());
            } else {
                out.write(entry.scratch().read(result.textsFrom() + result.from(), result.length()));
            }
            write(entry, from, places[number++], now, flat);
            from += result.length();
        }
        out.write(index.toByteArray());
        new FlatOutput(out).writeInt(index.size());
    }

    private static void write(Entry entry, int from, long textsFrom, long now, FlatOutput out) throws IOException {
        ContentFile file = entry.file();
        Stamp stamp = Objects.requireNonNull(file.stamp(), file.path());
        out.writeText(file.path());
        out.writeText(file.name());
        stamp.writeTo(out);
        out.writeText(entry.checksum());
        out.writeInt(stamp.settled() <= now ? 1 : 0); // whether a change since it was listed would show in its stamp
        out.writeInt(from);
        out.writeInt(entry.result().length());
        out.writeLong(textsFrom);
        out.writeInt(entry.result().textsLength());
        out.writeInt(entry.result().lists().size());
        for (Kept.Stored list : entry.result().lists()) {
            out.writeLong(list.first());
            out.writeLong(list.second());
            out.writeInt(list.size());
            out.writeInt(list.from());
            out.writeInt(list.length());
        }
    }

    /** Gives up what the articles' texts are read from. */
    @Override
    public void close() throws IOException {
        texts.close();
    }
}
