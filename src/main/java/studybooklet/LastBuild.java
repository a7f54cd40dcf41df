package studybooklet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.FlatInput;
import studybooklet.cache.FlatOutput;
import studybooklet.cache.Inventory;
import studybooklet.content.ContentReader;
import studybooklet.output.OutputFile;
import studybooklet.output.OutputFolder;
import studybooklet.output.StateFile;
import studybooklet.output.Written;
import studybooklet.problem.Problem;
import studybooklet.problem.SourceLocation;

/**
 * What the last build into a folder was asked for, what it found, and what stood where it read and wrote. If all of that
 * is as it was, building again would say the same and write nothing, so that it need not be done. This is decided from
 * names, sizes and times of files, before anything is read; in doubt, the build is done.
 */
final class LastBuild {
    private static final String NAME = ".booklet-last";

    /**
     * What was kept of the last build.
     *
     * @param files how many files it made, the first ones in made
     * @param read the input
     * @param made the files that it made, and what it kept for the next build
     */
    private record Memory(int articles, int files, List<Problem> warnings, Inventory read, Inventory made) {}

    private final BuildRequest request;
    private final OutputFolder folder;
    private final FileClock clock;
    private final Instant start;
    private @Nullable Memory memory;
    private @Nullable Inventory inputs;

    /** @param start the time, before anything is looked at */
    LastBuild(BuildRequest request, OutputFolder folder, Instant start) {
        this.request = request;
        this.folder = folder;
        this.start = start;
        this.clock = new FileClock(request.clock(), start);
    }

    /** What this build would give; null where it has to be done. */
    @Nullable
    BuildResult result() {
        Memory last = recalled();
        if (last == null || request.strict() && !last.warnings().isEmpty()) {
            return null;
        }
        Inventory now = now(last.read());
        if (now == null || !stands(last.made())) {
            return null;
        }
        memory = last;
        inputs = now;
        return last.read().altered(now).isEmpty()
                ? result(new Written(List.of(), made(last), List.of()), List.of())
                : null;
    }

    private @Nullable Memory recalled() {
        StateFile.Kept kept = folder.recall(NAME);
        if (kept == null) {
            return null;
        }
        FlatInput in = new FlatInput(kept.bytes(), kept.from(), kept.length());
        if (!in.readText().equals(asked())) {
            return null;
        }
        return new Memory(in.readInt(), in.readInt(), readWarnings(in), Inventory.read(in), Inventory.read(in));
    }

    private static List<String> made(Memory last) {
        return last.made().names().subList(0, last.files());
    }

    /**
     * What the last build said of articles and warnings, with what this one has written.
     *
     * @param more warnings of this build
     */
    BuildResult result(Written written, List<Problem> more) {
        Memory last = last();
        List<Problem> warnings = new ArrayList<>(last.warnings());
        warnings.addAll(more);
        return new BuildResult(
                warnings,
                last.articles(),
                written,
                Duration.between(start, request.clock().instant()));
    }

    private Memory last() {
        if (memory == null) {
            throw new IllegalStateException("asked for the last build where there is none");
        }
        return memory;
    }

    /**
     * The files that were edited, if nothing else has happened to what was read or made; else empty. Asked after
     * {@link #result}.
     */
    List<String> edited() {
        return memory == null || inputs == null ? List.of() : memory.read().altered(inputs);
    }

    private @Nullable Inventory now(Inventory inventory) {
        try {
            Inventory now = inventory.again();
            return now == null ? null : clock.settled(now);
        } catch (IOException e) {
            return null; // the build says what is the matter
        }
    }

    /** Since when every change of what is read shows in its stamp, as far as that could be waited for. */
    Instant start() {
        return clock.start();
    }

    private static boolean stands(Inventory inventory) {
        try {
            return inventory.stands();
        } catch (IOException e) {
            return false; // the build says what is the matter
        }
    }

    /** Where paths start, how names of files are read, who opens them, and what the user asked for. */
    private String asked() {
        Path templates = request.templates();
        List<String> all = List.of(
                System.getProperty("user.dir", ""),
                System.getProperty("user.name", ""),
                System.getProperty("sun.jnu.encoding", ""),
                request.content().toString(),
                request.output().toString(),
                templates == null ? "" : templates.toString());
        return String.join("\n", all);
    }

    /** To be called before anything is read: what is changed from now on, the next build must see. */
    void begin() {
        try {
            inputs = clock.settled(places());
        } catch (IOException e) {
            inputs = null; // reading says what is the matter
        }
    }

    private Inventory places() throws IOException {
        Inventory now = new Inventory();
        for (Path place : ContentReader.places(request.content())) {
            now.addAll(place);
        }
        if (request.templates() != null) {
            now.addAll(request.templates());
        }
        return now;
    }

    /**
     * Keeps what this build found and made; the last step of it.
     *
     * @param warnings in the order of file and line
     * @param files all that was made
     * @param kept the files in which the build has kept what the next one may use
     */
    void keep(List<Problem> warnings, int articles, List<OutputFile> files, List<String> kept) throws IOException {
        keep(warnings, articles, files.size(), () -> folder.inventory(files, kept));
    }

    /**
     * Keeps what the last build found and made, as it stands after files were edited and made again.
     *
     * @param remade the names of the files that may be others now
     */
    void keepAmended(Set<String> remade) throws IOException {
        Memory last = last();
        keep(last.warnings(), last.articles(), last.files(), () -> last.made().again(remade));
    }

    private void keep(List<Problem> warnings, int articles, int files, FileClock.Look look) throws IOException {
        Inventory read = inputs;
        Inventory made =
                read == null || read.settled() > FileClock.nanoseconds(clock.start()) ? null : clock.settled(look);
        if (read == null || made == null) {
            return;
        }
        folder.keep(NAME, stream -> {
            // In one piece: a stream to the disk is slow with pieces of eight bytes.
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
            FlatOutput out = new FlatOutput(bytes);
            out.writeText(asked());
            out.writeInt(articles);
            out.writeInt(files);
            writeWarnings(warnings, out);
            read.writeTo(out);
            made.writeTo(out);
            bytes.writeTo(stream);
        });
    }

    private static void writeWarnings(List<Problem> warnings, FlatOutput out) throws IOException {
        out.writeInt(warnings.size());
        for (Problem warning : warnings) {
            out.writeText(warning.location().file());
            out.writeInt(warning.location().line());
            out.writeText(warning.what());
            out.writeText(warning.remedy());
        }
    }

    private static List<Problem> readWarnings(FlatInput in) {
        List<Problem> warnings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            SourceLocation location = new SourceLocation(in.readText(), in.readInt());
            warnings.add(Problem.warning(location, in.readText(), in.readText()));
        }
        return warnings;
    }
}
