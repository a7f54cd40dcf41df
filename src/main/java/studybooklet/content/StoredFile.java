package studybooklet.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.input.BoundedInputStream;
import studybooklet.source.FileKind;

/**
 * A file on disk; ordered by path, and that by code point, which is not the order of UTF-16 that strings have by
 * themselves.
 *
 * @param file where it is
 * @param path relative to the content folder, with forward slashes
 */
record StoredFile(Path file, String path) implements Comparable<StoredFile> {
    /** The largest file read, in bytes: a mistake such as a film in images must not fill the memory. */
    static final int LARGEST = 64 << 20;

    /** Extensions that say nothing about the content. */
    private static final Set<String> UNSPECIFIC = Set.of("", "bin", "dat");

    private static final Set<String> SYSTEM = Set.of("thumbs.db", "desktop.ini", ".ds_store");

    static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** A file in a folder whose path ends with a slash, or is empty. */
    static StoredFile in(String folder, Path file) {
        return new StoredFile(file, folder + slashed(file.getFileName()));
    }

    /**
     * Whether the file may hold articles: by its extension for text and Markdown, else by its bytes. A file that is refused later,
     * with a reason, counts too.
     */
    boolean isArticle() throws IOException {
        if (FileKind.named(path) == FileKind.TEXT) {
            return true;
        }
        if (!Files.isRegularFile(file)) {
            return false;
        }
        FileKind kind = FileKind.of(head(), path);
        String extension = FilenameUtils.getExtension(path).toLowerCase(Locale.ROOT);
        boolean text = FileKind.named(path) != null || UNSPECIFIC.contains(extension);
        return kind == FileKind.TEXT ? text : kind != FileKind.PICTURE && kind != FileKind.OTHER;
    }

    private byte[] head() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FileKind.HEAD);
        }
    }

    /** Whether an operating system or an office program keeps the file for itself. */
    boolean isSystemFile() {
        String name = file.getFileName().toString();
        return name.startsWith("~$") || SYSTEM.contains(name.toLowerCase(Locale.ROOT));
    }

    private boolean isHidden() {
        return file.getFileName().toString().startsWith(".");
    }

    /** Whether it is a folder itself and no link to one. */
    boolean isFolder() {
        return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Adds what is straight in this folder and not hidden, in no order. */
    void list(List<StoredFile> to) throws IOException {
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(file)) {
            for (Path each : paths) {
                StoredFile found = in(path + "/", each);
                if (!found.isHidden()) {
                    to.add(found);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /** Adds the files that are not hidden in this folder and in all below it, in no order. */
    void listAll(List<StoredFile> to) throws IOException {
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(file)) {
            for (Path each : paths) {
                StoredFile found = in(path + "/", each);
                if (found.isFolder()) {
                    found.listAll(to);
                } else if (!found.isHidden() && Files.isRegularFile(each)) {
                    to.add(found);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads the whole file.
     *
     * @throws IOException also if it is larger than {@link #LARGEST}, which it may have become since it was listed
     */
    byte[] bytes() throws IOException {
        try (InputStream in = BoundedInputStream.builder()
                .setInputStream(Files.newInputStream(file))
                .setMaxCount(LARGEST + 1L)
                .get()) {
            byte[] bytes = IOUtils.toByteArray(in);
            if (bytes.length > LARGEST) {
                throw new IOException("more than " + (LARGEST >> 20) + " MB");
            }
            return bytes;
        }
    }

    @Override
    public int compareTo(StoredFile other) {
        return compare(path, other.path);
    }

    private static int compare(String a, String b) {
        int end = Math.min(a.length(), b.length());
        int at = 0;
        while (at < end && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        if (at == end) {
            return a.length() - b.length();
        }
        int from = at > 0 && Character.isHighSurrogate(a.charAt(at - 1)) ? at - 1 : at;
        return a.codePointAt(from) - b.codePointAt(from);
    }
}
