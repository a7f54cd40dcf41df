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
import studybooklet.problem.SourceLocation;

/**
 * Serves a booklet to this machine only, rebuilds it after every edit and tells the open pages. A broken edit leaves
 * the last good site standing.
 */
public final class Server implements AutoCloseable {
    private final Supplier<BuildRequest> request;
    private final PrintStream log;
    private final Listeners listeners;
    private final Build build = new Build();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "serve");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer server;
    private final Watch watch;

    /**
     * Begins to serve what an earlier build may have left.
     *
     * @param request what to build, asked for anew at each build: a templates folder may have been made since
     * @param inputs the folders and files that it is built from, also those that are not there yet
     * @param port 0 for any that is free
     * @param log takes a line for each rebuild, and the problems found
     * @throws BuildException if the port is taken
     */
    public Server(Supplier<BuildRequest> request, List<Path> inputs, int port, PrintStream log) throws IOException {
        Path output = request.get().output();
        this.request = request;
        this.log = log;
        this.watch = new Watch(inputs, output);
        this.listeners = new Listeners(request.get().clock().millis());
        this.server = listen(port);
        server.createContext("/", new SiteHandler(output, listeners));
        server.setExecutor(threads);
        server.start();
    }

    private static HttpServer listen(int port) throws IOException {
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        try {
            return HttpServer.create(new InetSocketAddress(loopback, port), 0);
        } catch (BindException e) {
            throw new BuildException(
                    Problem.error(SourceLocation.of("port " + port), "the port is taken", "name another with --port"));
        }
    }

    /** Where the booklet's first page is. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Builds, and again after every edit, until the thread is interrupted. */
    public void follow() throws IOException, InterruptedException {
        while (true) {
            rebuild();
            watch.await();
        }
    }

    private void rebuild() {
        try {
            BuildResult result = build.run(request.get());
            boolean mended = listeners.last() instanceof Rebuild.Failed;
            result.warnings().forEach(log::println);
            log.printf(Locale.ROOT, "built in %.2f s%n", result.took().toMillis() / 1000.0);
            boolean same = result.written().nothingChanged() && !mended;
            listeners.tell(same ? new Rebuild.Unchanged() : new Rebuild.Changed());
        } catch (BuildException e) {
            failed(e.problems());
        } catch (OutOfMemoryError e) {
            failed(List.of(
                    HeapLimit.exceeded(SourceLocation.of(request.get().content().toString()))));
        }
    }

    private void failed(List<Problem> problems) {
        problems.forEach(log::println);
        listeners.tell(new Rebuild.Failed(problems));
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        watch.close();
        threads.shutdownNow();
    }
}
