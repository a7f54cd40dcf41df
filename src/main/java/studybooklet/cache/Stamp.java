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
 * What changes when a file is altered; times in nanoseconds since 1970.
 *
 * @param size in bytes
 * @param modified when its bytes were changed, as far as whoever changed them wants to tell
 * @param changed when anything of it was changed, which nobody can set; the same as modified where the file system does
 *     not say
 */
public record Stamp(long size, long modified, long changed) {
    private static final boolean UNIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    /**
     * The stamp of a file that is there.
     *
     * @throws java.nio.file.NoSuchFileException if it is not
     */
    public static Stamp of(Path file) throws IOException {
        if (UNIX) {
            Map<String, Object> all = Files.readAttributes(file, "unix:size,lastModifiedTime,ctime");
            return new Stamp(
                    (Long) Objects.requireNonNull(all.get("size")),
                    time(all.get("lastModifiedTime")),
                    time(all.get("ctime")));
        }
        BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(basic.size(), time(basic.lastModifiedTime()), time(basic.lastModifiedTime()));
    }

    private static long time(@Nullable Object time) {
        return ((FileTime) Objects.requireNonNull(time)).to(TimeUnit.NANOSECONDS);
    }
}
