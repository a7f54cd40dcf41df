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

    /**
     * Reads everything a booklet is made from.
     *
     * @param path a folder, or a text or Markdown file
     * @param problems takes what is missing or unreadable; the result then lacks it
     */
    public Content read(Path path, Problems problems) {
        String name = StoredFile.slashed(path);
        if (Files.isDirectory(path)) {
            return folder(path, name, problems);
        }
        if (!Files.exists(path)) {
            problems.error(SourceLocation.of(name), "no such folder or file", "name a content folder or a text file");
        } else if (!StoredFile.in("", path).isArticle()) {
            problems.error(
                    SourceLocation.of(name),
                    "neither a folder nor a .txt or .md file",
                    "name a content folder or a text file");
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
                    "put texts (.txt) or Markdown files (.md) into " + source.prefix + ARTICLES);
            return new Content(name, settings, List.of(), source.images());
        }
        List<ContentFile> files = source.articles();
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
                if (file.isArticle() && Files.isRegularFile(file.file())) {
                    articles.add(file);
                } else if (Files.isDirectory(file.file())) {
                    problems.warning(
                            place(file), "a folder, left out", "put its files into " + prefix + ARTICLES + " itself");
                } else if (!file.isArticle()) {
                    problems.warning(place(file), "neither .txt nor .md, left out", "save it as text or Markdown");
                }
            }
            return read(articles);
        }

        /** Every file in the folder of images and in the folders below it. */
        List<ContentFile> images() {
            StoredFile images = at(IMAGES);
            return Files.isDirectory(images.file()) ? read(list(images, true)) : List.of();
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
