package studybooklet.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import studybooklet.build.Build;
import studybooklet.build.BuildRequest;
import studybooklet.build.BuildResult;
import studybooklet.problem.BuildException;
import studybooklet.problem.HeapLimit;
import studybooklet.problem.Problem;
import studybooklet.problem.ProblemLines;
import studybooklet.problem.SourceLocation;

/**
 * Serves a booklet on the loopback interface, rebuilds it after every edit and reloads open pages. If a build fails,
 * the site of the last successful build stays.
 */
public final class Server implements AutoCloseable {
    private final Supplier<BuildRequest> request;
    private final PrintStream log;
    private final OpenPages openPages;
    private final Build build = new Build();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "serve");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer server;
    private final FolderWatcher watcher;

    /**
     * Starts to serve the output folder as it is; {@link #follow} builds.
     *
     * @param request supplies the request of each build, because a templates folder may appear meanwhile
     * @param inputs the folders and files that builds read, whether they exist or not
     * @param port the port; 0 for any free one
     * @param log receives a line for each rebuild, and its problems
     * @throws BuildException if the port is in use
     */
    public Server(Supplier<BuildRequest> request, List<Path> inputs, int port, PrintStream log) throws IOException {
        Path output = request.get().output();
        this.request = request;
        this.log = log;
        this.watcher = new FolderWatcher(inputs, output);
        this.openPages = new OpenPages(request.get().clock().millis());
        this.server = listen(port);
        server.createContext("/", new SiteHandler(output, openPages));
        server.setExecutor(threads);
        server.start();
    }

    private static HttpServer listen(int port) throws IOException {
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        try {
            return HttpServer.create(new InetSocketAddress(loopback, port), 0);
        } catch (BindException e) {
            throw new BuildException(Problem.error(
                    SourceLocation.of("port " + port), "the port is in use", "choose another with --port"));
        }
    }

    /** The address of the first page. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Builds now and after every edit, until the thread is interrupted. */
    public void follow() throws IOException, InterruptedException {
        while (true) {
            rebuild();
            watcher.await();
        }
    }

    private void rebuild() {
        try {
            BuildResult result = build.run(request.get());
            boolean wasFailed = openPages.last() instanceof RebuildResult.Failed;
            ProblemLines.of(result.warnings()).forEach(log::println);
            log.printf(Locale.ROOT, "built in %.2f s%n", result.took().toMillis() / 1000.0);
            boolean same = result.written().nothingChanged() && !wasFailed;
            openPages.publish(same ? new RebuildResult.Unchanged() : new RebuildResult.Changed());
        } catch (BuildException e) {
            fail(e.problems());
        } catch (OutOfMemoryError e) {
            fail(List.of(
                    HeapLimit.exceeded(SourceLocation.of(request.get().content().toString()))));
        }
    }

    private void fail(List<Problem> problems) {
        ProblemLines.of(problems).forEach(log::println);
        openPages.publish(new RebuildResult.Failed(problems));
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        watcher.close();
        threads.shutdownNow();
    }
}
