package studybooklet.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Serves the files of the output folder and the reload script, nothing else. */
final class SiteHandler implements HttpHandler {
    private static final int OK = 200;
    private static final String OWN = "/.booklet/";
    private static final Set<String> OWN_FILES = Set.of("reload.js", "reload.css");

    private final Path folder;
    private final OpenPages openPages;

    SiteHandler(Path folder, OpenPages openPages) {
        this.folder = folder;
        this.openPages = openPages;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        if (!isForThisServer(exchange)) {
            // DNS rebinding: a site whose name resolves to this machine must not read the booklet.
            Response.send(exchange, 403, "text/plain", "this server accepts requests for localhost only");
        } else if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            Response.send(exchange, 405, "text/plain", "only GET and HEAD");
        } else if (path.equals(OWN + "events")) {
            listen(exchange);
        } else if (path.startsWith(OWN)) {
            own(exchange, path.substring(OWN.length()));
        } else {
            file(exchange, path);
        }
    }

    private static boolean isForThisServer(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        int port = exchange.getLocalAddress().getPort();
        return host != null && Set.of("localhost:" + port, "127.0.0.1:" + port).contains(host);
    }

    private void listen(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        String asked = exchange.getRequestURI().getQuery();
        openPages.add(exchange.getResponseBody(), asked == null ? "" : asked);
    }

    private void own(HttpExchange exchange, String name) throws IOException {
        try (InputStream in =
                OWN_FILES.contains(name) ? SiteHandler.class.getResourceAsStream("/serve/" + name) : null) {
            if (in == null) {
                Response.send(exchange, 404, "text/plain", "not found");
            } else {
                Response.send(exchange, 200, MediaTypes.of(name), in.readAllBytes());
            }
        }
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        Path file = resolve(path);
        if (file != null) {
            page(exchange, OK, file);
        } else if (!Files.isRegularFile(folder.resolve("index.html"))) {
            Response.send(exchange, 503, MediaTypes.of("html"), ServedPage.waiting(openPages.state()));
        } else if (Files.isRegularFile(folder.resolve("404.html"))) {
            page(exchange, 404, folder.resolve("404.html"));
        } else {
            Response.send(exchange, 404, "text/plain", "not found");
        }
    }

    private void page(HttpExchange exchange, int status, Path file) throws IOException {
        FileTime modified = Files.getLastModifiedTime(file);
        byte[] bytes = Files.readAllBytes(file);
        String type = MediaTypes.of(file.toString());
        if (type.startsWith("text/html")) {
            bytes = ServedPage.of(new String(bytes, StandardCharsets.UTF_8), openPages.state())
                    .getBytes(StandardCharsets.UTF_8);
        }
        if (status == OK) {
            new FileResponse(type, bytes, modified).send(exchange);
        } else {
            Response.send(exchange, status, type, bytes);
        }
    }

    /** The file for a path; null if there is none or it may not be served. */
    private @Nullable Path resolve(String path) throws IOException {
        boolean invalid = path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0 || !path.startsWith("/");
        if (invalid || path.contains("/.")) {
            return null;
        }
        Path file = folder.resolve(path.substring(1));
        if (Files.isDirectory(file)) {
            file = file.resolve("index.html");
        }
        if (!Files.isRegularFile(file)) {
            return null;
        }
        // A symbolic link may lead out of the folder.
        return file.toRealPath().startsWith(folder.toRealPath()) ? file : null;
    }
}
