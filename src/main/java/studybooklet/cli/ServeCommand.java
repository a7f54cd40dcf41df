package studybooklet.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studybooklet.serve.Server;

/** The command {@code serve}: shows the booklet while it is edited. */
@Command(name = "serve", description = "Build, watch content and templates, rebuild, reload the open page.")
final class ServeCommand implements Callable<Integer> {
    private static final int DEFAULT_PORT = 8765;

    private final Console console;

    @Mixin
    private PathOptions paths = new PathOptions();

    @Mixin
    private KeepOption keep = new KeepOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + DEFAULT_PORT,
            description = "The port to listen on; 0 chooses a free one (default: ${DEFAULT-VALUE}).")
    private int port = DEFAULT_PORT;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        BuildArguments arguments = paths.arguments(false, keep.words(), false, false);
        try (Server server =
                new Server(() -> arguments.request(console.progress()), arguments.inputs(), port, console.err())) {
            console.out().println(server.address() + " (end with Ctrl+C)");
            server.follow();
            return Main.DONE;
        }
    }
}
