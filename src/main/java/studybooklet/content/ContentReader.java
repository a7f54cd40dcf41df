package studybooklet.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;
import studybooklet.cache.Stamp;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** Reads a content folder, or a single text file with what stands beside it. */
public final class ContentReader {
    /** The largest file read, in bytes: a mistake such as a film in images must not fill the memory. */
    static final int LARGEST = 64 << 20;

    private static final String SETTINGS = "booklet.yaml";
    private static final String ARTICLES = "articles";
    private static final String IMAGES = "images";

    /** By code point, which is not the order of UTF-16 that strings have by themselves. */
    private static final Comparator<String> BY_CODE_POINT =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    /**
     * Reads everything a booklet is made from.
     *
     * @param path a folder, or a text or Markdown file
     * @param problems takes what is missing or unreadable; the result then lacks it
     */
    public Content read(Path path, Problems problems) {
        String name = slashed(path);
        if (Files.isDirectory(path)) {
            return folder(path, name, problems);
        }
        if (!Files.exists(path)) {
            problems.error(
                    SourceLocation.of(name), "there is no such folder or file", "name a content folder or a text file");
        } else if (!isArticle(path)) {
            problems.error(
                    SourceLocation.of(name),
                    "neither a folder nor a .txt or .md file",
                    "name a content folder or a text file");
        } else {
            return file(path, name, problems);
        }
        return new Content(name, null, List.of(), List.of());
    }

    /** Where {@link #read} looks, at what is there or at what is missing: files, and folders with all below them. */
    public static List<Path> places(Path path) {
        if (Files.isDirectory(path)) {
            return List.of(path.resolve(SETTINGS), path.resolve(ARTICLES), path.resolve(IMAGES));
        }
        return List.of(path, path.resolveSibling(SETTINGS), path.resolveSibling(IMAGES));
    }

    /**
     * A file that was read before, as it is now.
     *
     * @param path relative to the content folder
     * @param name as problems name it
     * @throws IOException if it is not there any more, or too large
     */
    public static ContentFile again(String path, String name) throws IOException {
        Path file = Path.of(name);
        return new ContentFile(path, name, Stamp.of(file), () -> Source.bytes(file));
    }

    private Content folder(Path folder, String name, Problems problems) {
        Source source = new Source(folder, name.endsWith("/") ? name : name + "/", problems);
        ContentFile settings = source.settings();
        Path articles = folder.resolve(ARTICLES);
        if (!Files.isDirectory(articles)) {
            String what = settings == null ? "no content here" : "no folder articles here";
            problems.error(
                    SourceLocation.of(name),
                    what,
                    "put texts (.txt) or Markdown files (.md) into " + source.prefix + ARTICLES);
            return new Content(name, settings, List.of(), source.images());
        }
        List<ContentFile> files = source.articles(articles);
        if (files.isEmpty()) {
            problems.error(
                    SourceLocation.of(source.prefix + ARTICLES),
                    "no text or Markdown file here",
                    "put .txt or .md files into it");
        }
        return new Content(name, settings, files, source.images());
    }

    private Content file(Path file, String name, Problems problems) {
        Path parent = file.getParent();
        Path folder = parent == null ? Path.of("") : parent;
        String prefix = parent == null ? "" : slashed(parent) + (slashed(parent).endsWith("/") ? "" : "/");
        Source source = new Source(folder, prefix, problems);
        ContentFile article = source.read(file);
        return new Content(name, source.settings(), article == null ? List.of() : List.of(article), source.images());
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".md");
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The folder that paths are relative to, and what problems write before them. */
    private record Source(Path folder, String prefix, Problems problems) {
        @Nullable
        ContentFile settings() {
            Path file = folder.resolve(SETTINGS);
            return Files.isRegularFile(file) ? read(file) : null;
        }

        /** The texts and Markdown files straight in a folder; warns of what else is there. */
        List<ContentFile> articles(Path articles) {
            List<Path> files = list(articles, 1, file -> !file.equals(articles));
            for (Path other : files) {
                if (Files.isDirectory(other)) {
                    problems.warning(at(other), "a folder, left out", "put its files into " + at(articles) + " itself");
                } else if (!isArticle(other)) {
                    problems.warning(at(other), "neither .txt nor .md, left out", "save it as text or Markdown");
                }
            }
            return files.stream()
                    .filter(file -> Files.isRegularFile(file) && isArticle(file))
                    .map(this::read)
                    .filter(Objects::nonNull)
                    .toList();
        }

        /** Every file in the folder of images and in the folders below it. */
        List<ContentFile> images() {
            Path images = folder.resolve(IMAGES);
            List<Path> files =
                    Files.isDirectory(images) ? list(images, Integer.MAX_VALUE, Files::isRegularFile) : List.of();
            return files.stream().map(this::read).filter(Objects::nonNull).toList();
        }

        /** What is below a folder and not hidden, by path. */
        private List<Path> list(Path below, int depth, Predicate<Path> wanted) {
            try (Stream<Path> walk = Files.walk(below, depth)) {
                return walk.filter(wanted)
                        .filter(file -> !isHidden(file))
                        .sorted(Comparator.comparing(this::relative, BY_CODE_POINT))
                        .toList();
            } catch (IOException | UncheckedIOException e) {
                unreadable(below);
                return List.of();
            }
        }

        @Nullable
        ContentFile read(Path file) {
            try {
                Stamp stamp = Stamp.of(file);
                if (!Files.isReadable(file)) {
                    unreadable(file);
                } else if (stamp.size() > LARGEST) {
                    problems.error(at(file), "more than " + (LARGEST >> 20) + " MB", "make it smaller or take it away");
                } else {
                    String path = relative(file);
                    return new ContentFile(path, prefix + path, stamp, () -> bytes(file));
                }
            } catch (IOException e) {
                unreadable(file);
            }
            return null;
        }

        /** Stops at the limit, which a file may have passed since its size was looked at. */
        private static byte[] bytes(Path file) throws IOException {
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

        private void unreadable(Path file) {
            problems.error(at(file), "cannot be read", "see who may read it");
        }

        private SourceLocation at(Path file) {
            return SourceLocation.of(prefix + relative(file));
        }

        private String relative(Path file) {
            return slashed(folder.relativize(file));
        }
    }
}
