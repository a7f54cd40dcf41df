package studybooklet.cache;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What changes when a file is altered or another takes its place; times in nanoseconds since 1970.
 *
 * @param size in bytes
 * @param changed when anything of it was changed, which nobody can set; where the file system does not say, when its
 *     bytes were changed, as far as whoever changed them wants to tell
 * @param inode the file system's number for it; 0 where it does not say
 */
public record Stamp(long size, long changed, long inode) {
    private static final boolean UNIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** File systems that keep time by whole seconds: the coarsest by two. */
    private static final long COARSE = 3 * SECOND;

    /** All others keep it by the ticks of the system's clock, the longest of which are a sixtieth of a second. */
    private static final long FINE = TimeUnit.MILLISECONDS.toNanos(40);

    /**
     * The stamp of a file that is there.
     *
     * @throws java.nio.file.NoSuchFileException if it is not
     */
    public static Stamp of(Path file) throws IOException {
        if (UNIX) {
            Map<String, Object> all = Files.readAttributes(file, "unix:size,ctime,ino");
            return new Stamp(number(all.get("size")), time(all.get("ctime")), number(all.get("ino")));
        }
        BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(basic.size(), time(basic.lastModifiedTime()), 0);
    }

    private static long number(@Nullable Object number) {
        return (Long) Objects.requireNonNull(number);
    }

    private static long time(@Nullable Object time) {
        return ((FileTime) Objects.requireNonNull(time)).to(TimeUnit.NANOSECONDS);
    }

    /** A stamp that was written. */
    public static Stamp read(FlatInput in) {
        return new Stamp(in.readLong(), in.readLong(), in.readLong());
    }

    /** Writes it, to be read by {@link #read}. */
    public void writeTo(FlatOutput out) throws IOException {
        out.writeLong(size);
        out.writeLong(changed);
        out.writeLong(inode);
    }

    /**
     * From when on a change of the file shows in its stamp. One that is made earlier may fall into the same tick of the
     * file system's clock as the last change, and leave the stamp as it is.
     *
     * @return nanoseconds since 1970
     */
    public long settled() {
        return changed + (changed % SECOND == 0 ? COARSE : FINE);
    }

    /** Not the generated one, which costs more to make than a build with nothing to do has time for. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stamp stamp && size == stamp.size && changed == stamp.changed && inode == stamp.inode;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(size * 31 + changed);
    }
}
