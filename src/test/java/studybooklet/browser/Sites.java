package studybooklet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import studybooklet.book.Book;
import studybooklet.book.SampleBook;
import studybooklet.epub.EpubRenderer;
import studybooklet.output.OutputFile;
import studybooklet.site.SiteRenderer;
import studybooklet.template.Templates;

/** The sites that the browser reads, each in a folder of its own and served on loopback. */
final class Sites implements AutoCloseable {
    private final Path root;
    private final Site sample;
    private final Site large;

    Sites() {
        try {
            this.root = Files.createTempDirectory("booklet-sites");
            this.sample = new Site(root.resolve("sample"), SampleBook.create());
            this.large = new Site(root.resolve("large"), SampleBook.large(1000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small booklet with one of everything. */
    Site sample() {
        return sample;
    }

    /** A booklet of 1,000 articles. */
    Site large() {
        return large;
    }

    @Override
    public void close() throws IOException {
        sample.server.close();
        large.server.close();
        FileUtils.deleteDirectory(root.toFile());
    }

    /** A built site. */
    static final class Site {
        private final Path folder;
        private final FileServer server;

        private Site(Path folder, Book book) throws IOException {
            this.folder = folder;
            Templates templates = new Templates(null);
            for (OutputFile file : new SiteRenderer(templates).render(book)) {
                write(file);
            }
            write(new EpubRenderer(templates).render(book));
            this.server = new FileServer(folder, "/a/b/");
        }

        private void write(OutputFile file) throws IOException {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }

        Path folder() {
            return folder;
        }

        /** A file's address on the host, under a sub-path. */
        String http(String file) {
            return server.root() + file;
        }

        /** A file's address on disk. */
        String disk(String file) {
            return URI.create(folder.toUri().toString()).resolve(file).toString();
        }

        /** One page of each kind. */
        List<String> pages() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".html"))
                        .sorted()
                        .toList();
            }
        }
    }
}
