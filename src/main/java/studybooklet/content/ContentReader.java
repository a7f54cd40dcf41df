package studybooklet.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/** Reads a content folder, or a single text file with what stands beside it. */
public final class ContentReader {
    private static final String SETTINGS = "booklet.yaml";
    private static final String ARTICLES = "articles";
    private static final String IMAGES = "images";
    /** Images that conversion of documents wrote beside their Markdown. */
    private static final String CARRIED_IMAGES = ARTICLES + "/images";

    /**
     * Reads everything a booklet is made from.
     *
     * @param path a folder, or a file of any kind: whether its kind can be read is not checked
     * @param problems takes what is missing or unreadable; the result then lacks it
     */
    public Content read(Path path, Problems problems) {
        String name = StoredFile.slashed(path);
        if (Files.isDirectory(path)) {
            return folder(path, name, problems);
        }
        if (!Files.exists(path)) {
            problems.error(SourceLocation.of(name), "no such folder or file", "name a content folder or a text file");
        } else if (!Files.isRegularFile(path)) {
            problems.error(SourceLocation.of(name), "neither a folder nor a file", "name a content folder or a file");
        } else {
            return file(path, name, problems);
        }
        return new Content(name, null, List.of(), List.of());
    }

    private Content folder(Path folder, String name, Problems problems) {
        Source source = new Source(folder, name.endsWith("/") ? name : name + "/", problems);
        ContentFile settings = source.settings();
        if (!Files.isDirectory(folder.resolve(ARTICLES))) {
            String what = settings == null ? "no content here" : "no folder articles here";
            problems.error(
                    SourceLocation.of(name),
                    what,
                    "put texts, Markdown, Word, web or PDF files into " + source.prefix + ARTICLES);
            return new Content(name, settings, List.of(), source.images());
        }
        List<ContentFile> files = source.articles();
        if (files.isEmpty()) {
            problems.error(
                    SourceLocation.of(source.prefix + ARTICLES),
                    "no file with articles here",
                    "put text, Markdown, Word, web or PDF files into it");
        }
        return new Content(name, settings, files, source.images());
    }

    private Content file(Path file, String name, Problems problems) {
        Path parent = file.getParent();
        Path folder = parent == null ? Path.of("") : parent;
        String prefix = parent == null
                ? ""
                : StoredFile.slashed(parent) + (StoredFile.slashed(parent).endsWith("/") ? "" : "/");
        Source source = new Source(folder, prefix, problems);
        ContentFile article = source.read(StoredFile.in("", file));
        return new Content(name, source.settings(), article == null ? List.of() : List.of(article), source.images());
    }

    /** The folder that paths are relative to, and what problems write before them. */
    private record Source(Path folder, String prefix, Problems problems) {
        @Nullable
        ContentFile settings() {
            StoredFile file = at(SETTINGS);
            return Files.isRegularFile(file.file()) ? read(file) : null;
        }

        /** The texts and Markdown files straight in a folder; warns of what else is there. */
        List<ContentFile> articles() {
            List<StoredFile> articles = new ArrayList<>();
            for (StoredFile file : list(at(ARTICLES), false)) {
                if (file.isSystemFile()
                        || Files.isDirectory(file.file()) && file.path().equals(CARRIED_IMAGES)) {
                    continue;
                }
                if (Files.isDirectory(file.file())) {
                    problems.warning(
                            place(file), "a folder, left out", "put its files into " + prefix + ARTICLES + " itself");
                } else if (Files.isRegularFile(file.file()) && isArticle(file)) {
                    articles.add(file);
                } else {
                    problems.warning(
                            place(file),
                            "no text, Markdown, Word, web or PDF file, left out",
                            "save it as one of these, or move it elsewhere");
                }
            }
            return read(articles);
        }

        /** Whether it holds an article; false, with an error, if it cannot be read. */
        boolean isArticle(StoredFile file) {
            try {
                return file.isArticle();
            } catch (IOException e) {
                unreadable(file);
                return false;
            }
        }

        /** Every file in the folders of images and in the folders below them. */
        List<ContentFile> images() {
            List<StoredFile> images = new ArrayList<>();
            for (String folder : List.of(CARRIED_IMAGES, IMAGES)) {
                if (Files.isDirectory(at(folder).file())) {
                    images.addAll(list(at(folder), true));
                }
            }
            return read(images);
        }

        /** What is in a folder and not hidden, by path; with all below it, files only. */
        private List<StoredFile> list(StoredFile below, boolean deep) {
            List<StoredFile> found = new ArrayList<>();
            if (!below.isFolder()) {
                return found;
            }
            try {
                if (deep) {
                    below.listAll(found);
                } else {
                    below.list(found);
                }
            } catch (IOException e) {
                unreadable(below);
                return List.of();
            }
            Collections.sort(found);
            return found;
        }

        private List<ContentFile> read(List<StoredFile> files) {
            List<ContentFile> read = new ArrayList<>(files.size());
            for (StoredFile file : files) {
                ContentFile content = read(file);
                if (content != null) {
                    read.add(content);
                }
            }
            return Collections.unmodifiableList(read);
        }

        @Nullable
        ContentFile read(StoredFile file) {
            try {
                long size = Files.size(file.file());
                if (!Files.isReadable(file.file())) {
                    unreadable(file);
                } else if (size > StoredFile.LARGEST) {
                    problems.error(
                            place(file),
                            "more than " + (StoredFile.LARGEST >> 20) + " MB",
                            "make it smaller or remove it");
                } else {
                    return new ContentFile(file.path(), prefix + file.path(), file::bytes);
                }
            } catch (IOException e) {
                unreadable(file);
            }
            return null;
        }

        private void unreadable(StoredFile file) {
            problems.error(place(file), "cannot be read", "check its permissions");
        }

        private StoredFile at(String name) {
            return new StoredFile(folder.resolve(name), name);
        }

        private SourceLocation place(StoredFile file) {
            return SourceLocation.of(prefix + file.path());
        }
    }
}
