package studybooklet.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A plain static server on the loopback interface, as any web host is one. An address that ends in {@code ?lines=N} gets the
 * first N lines at once and the rest a little later, as over a slow line.
 */
final class FileServer implements AutoCloseable {
    private static final int PAUSE_MILLIS = 150;
    private static final String LINES = "lines=";

    private final HttpServer server;
    private final ExecutorService answers = Executors.newCachedThreadPool();
    private final Path folder;
    private final String prefix;

    /** @param prefix where the folder stands: {@code /} or {@code /a/b/} */
    FileServer(Path folder, String prefix) throws IOException {
        this.folder = folder;
        this.prefix = prefix;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(answers);
        server.start();
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + prefix);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = folder.resolve(path.startsWith(prefix) ? path.substring(prefix.length()) : "outside");
        if (Files.isDirectory(file)) {
            file = file.resolve("index.html");
        }
        boolean found = path.startsWith(prefix) && Files.isRegularFile(file);
        byte[] bytes = found ? Files.readAllBytes(file) : new byte[] {'?'};
        exchange.getResponseHeaders().set("Content-Type", type(file.toString()));
        exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
        int first = endOfLines(bytes, exchange.getRequestURI().getQuery());
        exchange.getResponseBody().write(bytes, 0, first);
        if (first < bytes.length) {
            exchange.getResponseBody().flush();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
        }
        exchange.getResponseBody().write(bytes, first, bytes.length - first);
        exchange.close();
    }

    private static int endOfLines(byte[] bytes, @Nullable String query) {
        if (query == null || !query.startsWith(LINES)) {
            return bytes.length;
        }
        int left = Integer.parseInt(query.substring(LINES.length()));
        int end = 0;
        while (end < bytes.length && left > 0) {
            left -= bytes[end++] == '\n' ? 1 : 0;
        }
        return end;
    }

    private static String type(String file) {
        if (file.endsWith(".html")) {
            return "text/html; charset=utf-8";
        }
        if (file.endsWith(".css")) {
            return "text/css";
        }
        if (file.endsWith(".js")) {
            return "text/javascript";
        }
        return file.endsWith(".svg") ? "image/svg+xml" : "application/octet-stream";
    }

    @Override
    public void close() {
        server.stop(0);
        answers.shutdownNow();
    }
}
