package studybooklet.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studybooklet.problem.Problem;
import studybooklet.problem.SourceLocation;

class SiteHandlerTest {
    @TempDir
    Path temp;

    private final OpenPages listeners = new OpenPages(7);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("site"));
        Files.createDirectories(folder.resolve("assets"));
        Files.writeString(folder.resolve("index.html"), "<head></head>index");
        Files.writeString(folder.resolve("404.html"), "<head></head>lost");
        Files.writeString(folder.resolve("assets/site.css"), "body {}");
        Files.writeString(folder.resolve(".secret"), "secret");
        Files.writeString(temp.resolve("outside.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("link.txt"), temp.resolve("outside.txt"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", new SiteHandler(folder, listeners));
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private int port() {
        return server.getAddress().getPort();
    }

    /** Sends the request as it stands: a client would tidy up a path that leads out. */
    private Socket send(String method, String path, String host, String... headers) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
        socket.setSoTimeout(5_000);
        String request = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                + String.join("", headers) + "\r\n";
        socket.getOutputStream().write(request.getBytes(UTF_8));
        return socket;
    }

    private String get(String path) throws IOException {
        return exchange("GET", path, "127.0.0.1:" + port());
    }

    private String exchange(String method, String path, String host, String... headers) throws IOException {
        try (Socket socket = send(method, path, host, headers)) {
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void servesPageWithReloadScriptAndFilesAsTheyAre() throws IOException {
        assertTrue(get("/").contains("/.booklet/reload.js"));
        String css = get("/assets/site.css");
        assertTrue(css.contains("text/css; charset=utf-8") && css.endsWith("body {}"), css);
    }

    @Test
    void servesItsOwnScript() throws IOException {
        assertTrue(get("/.booklet/reload.js").contains("EventSource"));
        assertTrue(get("/.booklet/reload.css").contains("#booklet-problems"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../outside.txt",
                "/%2e%2e/outside.txt",
                "/assets/../../outside.txt",
                "/..%2foutside.txt",
                "/..%5coutside.txt",
                "//outside.txt",
                "/link.txt",
                "/.secret",
                "/.booklet/../.secret",
                "/.booklet/../../outside.txt"
            })
    void servesNothingOutsideTheFolder(String path) throws IOException {
        String answer = get(path);
        assertFalse(answer.contains("secret"), answer);
        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    }

    @Test
    void missingPageIsTheBookletsOwn404() throws IOException {
        String answer = get("/none.html");
        assertTrue(answer.startsWith("HTTP/1.1 404") && answer.contains("lost"), answer);
    }

    @ParameterizedTest
    @CsvSource({"evil.example, 403", "'evil.example:{port}', 403", "'localhost:{port}', 200", "localhost, 403"})
    void answersToThisMachinesNamesOnly(String host, int status) throws IOException {
        String answer = exchange("GET", "/", host.replace("{port}", Integer.toString(port())));
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    }

    @Test
    void headHasNoBodyAndPostIsRefused() throws IOException {
        String head = exchange("HEAD", "/", "127.0.0.1:" + port());
        assertTrue(head.startsWith("HTTP/1.1 200") && head.endsWith("\r\n\r\n"), head);
        assertTrue(exchange("POST", "/", "127.0.0.1:" + port()).startsWith("HTTP/1.1 405"));
    }

    private String css(String... headers) throws IOException {
        return exchange("GET", "/assets/site.css", "127.0.0.1:" + port(), headers);
    }

    private static String header(String answer, String name) {
        return answer.lines()
                .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + answer))
                .substring(name.length() + 2);
    }

    /** The file is {@code body {}}: seven bytes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0-3|206|bytes 0-3/7|body",
                "5-|206|bytes 5-6/7|{}",
                "5-99|206|bytes 5-6/7|{}",
                "-2|206|bytes 5-6/7|{}",
                "-99|206|bytes 0-6/7|body {}",
                "7-|416|bytes */7|",
                "-0|416|bytes */7|"
            })
    void sendsPartThatIsAskedFor(String range, int status, String content, String body) throws IOException {
        String answer = css("Range: bytes=" + range + "\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        assertEquals(content, header(answer, "Content-Range"));
        assertTrue(answer.endsWith("\r\n\r\n" + (body == null ? "" : body)), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=3-1", "bytes=x-2", "bytes=0-1,3-4", "lines=0-1", "bytes=", "bytes=-", "bytes=4"})
    void sendsWholeFileWhereRangeIsNotUnderstood(String range) throws IOException {
        String answer = css("Range: " + range + "\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 200") && answer.endsWith("body {}"), answer);
    }

    @Test
    void sendsNothingWhereTheBrowsersCopyIsGood() throws IOException {
        String first = css();
        for (String condition : List.of(
                "If-None-Match: " + header(first, "ETag"),
                "If-None-Match: \"other\", W/" + header(first, "ETag"),
                "If-Modified-Since: " + header(first, "Last-Modified"))) {
            String again = css(condition + "\r\n");
            assertTrue(again.startsWith("HTTP/1.1 304") && again.endsWith("\r\n\r\n"), condition + again);
        }
    }

    @Test
    void sendsFileAnewWhenItHasChangedWithinTheSameSecond() throws IOException {
        String first = css();
        FileTime time = Files.getLastModifiedTime(temp.resolve("site/assets/site.css"));
        Files.writeString(temp.resolve("site/assets/site.css"), "main {}");
        Files.setLastModifiedTime(temp.resolve("site/assets/site.css"), time);
        String again = css(
                "If-None-Match: " + header(first, "ETag") + "\r\n",
                "If-Modified-Since: " + header(first, "Last-Modified") + "\r\n");
        assertTrue(again.startsWith("HTTP/1.1 200") && again.endsWith("main {}"), again);
        String rest = css("Range: bytes=4-\r\n", "If-Range: " + header(first, "ETag") + "\r\n");
        assertTrue(rest.startsWith("HTTP/1.1 200") && rest.endsWith("main {}"), rest);
    }

    @Test
    void headTellsTheLength() throws IOException {
        String head = exchange("HEAD", "/assets/site.css", "127.0.0.1:" + port());
        assertEquals("7", header(head, "Content-Length"));
    }

    @Test
    void tellsOpenPageOfProblemsAndReload() throws IOException {
        listeners.publish(new RebuildResult.Failed(List.of(
                Problem.error(new SourceLocation("a.md", 3), "第一", "改"),
                Problem.error(new SourceLocation("b.md", 4), "第二", "改"))));
        try (Socket socket = send("GET", "/.booklet/events", "127.0.0.1:" + port())) {
            BufferedReader events = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            readTo(events, "event: problems");
            assertEquals("data: a.md:3: 第一; 改", events.readLine());
            assertEquals("data: b.md:4: 第二; 改", events.readLine());
            listeners.publish(new RebuildResult.Changed());
            readTo(events, "event: reload");
        }
    }

    private static void readTo(BufferedReader events, String line) throws IOException {
        for (String read = events.readLine(); !line.equals(read); read = events.readLine()) {
            assertTrue(read != null, "the stream ended before: " + line);
        }
    }

    /** The page was served before the rebuild and asks after it: it would wait for the next one. */
    @Test
    void tellsPageWhatItMissed() throws IOException {
        assertTrue(get("/").contains("data-state=\"7\""));
        listeners.publish(new RebuildResult.Changed());
        try (Socket socket = send("GET", "/.booklet/events?7", "127.0.0.1:" + port())) {
            readTo(new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)), "event: reload");
        }
        assertTrue(get("/").contains("data-state=\"8\""));
    }

    @Test
    void saysSoWhereNothingIsBuiltYet() throws IOException {
        Files.delete(temp.resolve("site/index.html"));
        assertTrue(get("/").startsWith("HTTP/1.1 503"));
    }
}
