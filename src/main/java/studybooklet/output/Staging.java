package studybooklet.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The folder where a build writes all changed files before it moves the first to its place, so that a build that fails
 * changes nothing. It stands in the output folder, because a move is atomic only within a file system.
 */
final class Staging implements Closeable {
    /** Files of more bytes are written to the staging folder at once; smaller ones are first compared in memory. */
    private static final int LARGE = 1 << 20;

    private static final int BUFFER = 1 << 16;

    private final Path output;
    private final Path stage;
    private final List<Move> moves = new ArrayList<>();

    private record Move(Path from, Path to) {}

    /**
     * The outcome for a file.
     *
     * @param checksum the {@link Checksum} of its bytes
     * @param changed whether it differs from the file in the output folder, so that it was staged
     */
    record Staged(OutputFile file, String checksum, boolean changed) {}

    private record Produced(Staged staged, Path place, byte @Nullable [] bytes) {}

    /** Empties what a killed build may have left in the staging folder. */
    Staging(Path output) throws IOException {
        this.output = output;
        this.stage = StateFolder.of(output).staging();
        clear();
        Files.createDirectories(stage);
    }

    /**
     * Produces a file and compares it with the one in the output folder. May be called on any thread.
     *
     * @param number unlike that of any other file
     * @param former gives the file as the last build wrote it, or null
     */
    private Produced produce(int number, OutputFile file, Function<OutputFile, @Nullable Path> former)
            throws IOException {
        Path place = stage.resolve(Integer.toString(number));
        DeferredFileOutputStream out = DeferredFileOutputStream.builder()
                .setThreshold(LARGE)
                .setOutputFile(place.toFile())
                .get();
        Checksum.Stream sum = new Checksum.Stream(out);
        try (OutputStream buffered = new BufferedOutputStream(sum, BUFFER)) {
            file.source().writeTo(buffered, () -> former.apply(file));
        }
        byte[] bytes = out.isInMemory() ? out.getData() : null;
        Path existing = output.resolve(file.path());
        boolean same = bytes == null ? holds(existing, out.getFile()) : holds(existing, bytes);
        return new Produced(new Staged(file, sum.checksum(), !same), place, bytes);
    }

    /**
     * Produces files in parallel, and stages those that differ from what is in the output folder.
     *
     * @param former gives the file as the last build wrote it, or null
     * @return the outcomes in the order of the files
     */
    List<Staged> addAll(
            List<OutputFile> files, Function<OutputFile, @Nullable Path> former, Workers workers, Progress progress)
            throws IOException {
        @Nullable Staged[] staged = new Staged[files.size()];
        Path[] places = new Path[files.size()];
        List<Callable<Produced>> tasks = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            int number = i;
            tasks.add(() -> produce(number, files.get(number), former));
        }
        int[] done = {0};
        workers.run(tasks, (index, produced) -> {
            progress.step(Progress.Work.MAKING, done[0]++, files.size());
            staged[index] = produced.staged();
            places[index] = produced.place();
            if (produced.staged().changed() && produced.bytes() != null) {
                Files.write(produced.place(), produced.bytes());
            }
        });
        List<Staged> all = new ArrayList<>();
        for (int i = 0; i < staged.length; i++) {
            Staged one = Objects.requireNonNull(staged[i]);
            all.add(one);
            if (one.changed()) {
                moves.add(new Move(places[i], output.resolve(one.file().path())));
            }
        }
        return all;
    }

    /** Stages bytes for a place; they are moved there by the next {@link #publish}. */
    void add(Path place, byte[] bytes) throws IOException {
        if (!holds(place, bytes)) {
            Path staged = stage.resolve("extra");
            Files.write(staged, bytes);
            moves.add(new Move(staged, place));
        }
    }

    /** Moves the staged files to their places, in the order in which they were added. */
    void publish() throws IOException {
        for (Move move : moves) {
            Path parent = move.to().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            move(move.from(), move.to());
        }
        moves.clear();
    }

    /** Replaces a file by another one of the same file system. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network file systems; to replace the file is the nearest they offer.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private static boolean holds(Path file, File other) throws IOException {
        return Files.isRegularFile(file) && Files.mismatch(file, other.toPath()) < 0;
    }

    @Override
    public void close() throws IOException {
        clear();
    }

    private void clear() throws IOException {
        if (!Files.isDirectory(stage, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(stage);
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(stage)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
        Files.delete(stage);
    }
}
