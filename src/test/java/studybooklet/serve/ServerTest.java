package studybooklet.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studybooklet.build.BuildRequest;
import studybooklet.problem.BuildException;

class ServerTest {
    private static final String ARTICLE = "---\ntitle: 新增一篇\nslug: new\nauthor: 某\nnote: 某处\n---\n\n%s\n";

    @TempDir
    Path temp;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private Server server;
    private Future<?> following;

    @BeforeEach
    void start() throws Exception {
        Path content = temp.resolve("content");
        FileUtils.copyDirectory(Path.of("src/main/resources/starter").toFile(), content.toFile());
        Files.writeString(content.resolve("articles/new.md"), ARTICLE.formatted("第一稿。"));
        server = serve(temp.resolve("out"), 0);
        following = follow(server);
        awaitLog("built in");
    }

    private Future<?> follow(Server any) {
        return threads.submit(() -> {
            any.follow();
            return null;
        });
    }

    /** The log comes last in a build. */
    private void awaitLog(String text) throws InterruptedException {
        for (int tries = 0; tries < 1_000 && !log.toString(UTF_8).contains(text); tries++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertTrue(log.toString(UTF_8).contains(text), log.toString(UTF_8));
    }

    private Server serve(Path output, int port) throws IOException {
        Path content = temp.resolve("content");
        Path templates = temp.resolve("templates");
        return new Server(
                () -> new BuildRequest(
                        content,
                        Files.isDirectory(templates) ? templates : null,
                        output,
                        false,
                        InstantSource.system()),
                List.of(content, templates),
                port,
                new PrintStream(log, true, UTF_8));
    }

    @AfterEach
    void stop() throws IOException {
        following.cancel(true);
        threads.shutdownNow();
        server.close();
    }

    private void save(String text) throws IOException {
        Files.writeString(temp.resolve("content/articles/new.md"), ARTICLE.formatted(text));
    }

    private String page() throws IOException {
        return new String(
                server.address().resolve("new.html").toURL().openStream().readAllBytes(), UTF_8);
    }

    private BufferedReader events() throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                server.address().resolve(".booklet/events?" + state()).toURL().openConnection();
        connection.setReadTimeout(20_000);
        BufferedReader events = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8));
        assertEquals(": open", events.readLine());
        return events;
    }

    private String state() throws IOException {
        return page().replaceFirst("(?s).*data-state=\"([0-9]+)\".*", "$1");
    }

    private static String next(BufferedReader events) throws IOException {
        for (String line = events.readLine(); line != null; line = events.readLine()) {
            if (line.startsWith("event: ")) {
                return line.substring(7) + " " + events.readLine();
            }
        }
        throw new IOException("the stream ended");
    }

    @Test
    void rebuildsAfterEditAndTellsOpenPage() throws IOException {
        try (BufferedReader events = events()) {
            assertTrue(page().contains("第一稿。"));
            save("第二稿。");
            assertEquals("reload data: ", next(events));
            assertTrue(page().contains("第二稿。"));
        }
    }

    @Test
    void brokenEditIsToldAndLastGoodSiteStands() throws IOException {
        try (BufferedReader events = events()) {
            save("[断了](none.md)");
            String told = next(events);
            assertTrue(told.startsWith("problems data: ") && told.contains("new.md:8: "), told);
            assertTrue(page().contains("第一稿。"));
            save("第一稿。");
            assertEquals("reload data: ", next(events), "the page's panel has to go, though no file changed");
        }
    }

    @Test
    void startsWithBrokenContentToo() throws Exception {
        save("[断了](none.md)");
        try (Server second = serve(temp.resolve("other"), 0)) {
            follow(second);
            awaitLog("new.md:8: ");
            HttpURLConnection connection =
                    (HttpURLConnection) second.address().toURL().openConnection();
            assertEquals(503, connection.getResponseCode());
        }
    }

    @Test
    void showsWhatTheLastBuildLeftBeforeItBuilds() throws IOException {
        save("第二稿。");
        try (Server again = serve(temp.resolve("out"), 0)) {
            try (InputStream page = again.address().resolve("new.html").toURL().openStream()) {
                assertTrue(new String(page.readAllBytes(), UTF_8).contains("稿。"));
            }
        }
    }

    @Test
    void takenPortIsProblem() {
        int port = server.address().getPort();
        assertThrows(BuildException.class, () -> serve(temp.resolve("out"), port));
    }

    @Test
    void takesUpTemplatesFolderMadeWhileServing() throws IOException {
        try (BufferedReader events = events()) {
            Path styles = Files.createDirectories(temp.resolve("made/assets"));
            Files.writeString(styles.resolve("site.css"), "/* another look */");
            Files.move(temp.resolve("made"), temp.resolve("templates"));
            assertEquals("reload data: ", next(events));
            try (InputStream style =
                    server.address().resolve("assets/site.css").toURL().openStream()) {
                assertEquals("/* another look */", new String(style.readAllBytes(), UTF_8));
            }
            Files.writeString(temp.resolve("templates/assets/site.css"), "/* changed again */");
            assertEquals("reload data: ", next(events));
        }
    }

    /** 127.0.0.2 is this machine too, but not the address that was bound; a server bound to all would answer. */
    @Test
    void listensOnOneAddressOnly() {
        int port = server.address().getPort();
        assertThrows(ConnectException.class, () -> new Socket("127.0.0.2", port).close());
    }
}
