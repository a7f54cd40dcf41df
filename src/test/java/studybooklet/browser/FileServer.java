package studybooklet.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A plain static server on the loopback interface, as any web host is one. */
final class FileServer implements AutoCloseable {
    private final HttpServer server;
    private final Path folder;
    private final String prefix;

    /** @param prefix where the folder stands: {@code /} or {@code /a/b/} */
    FileServer(Path folder, String prefix) throws IOException {
        this.folder = folder;
        this.prefix = prefix;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
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
        exchange.getResponseBody().write(bytes);
        exchange.close();
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
    }
}
