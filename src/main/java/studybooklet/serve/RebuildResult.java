package studybooklet.serve;

import java.util.List;
import java.util.stream.Collectors;
import studybooklet.problem.Problem;

/** How a rebuild ended, as an event for open pages. */
sealed interface RebuildResult {
    /** The name of the event; reload.js listens for it. */
    String event();

    /** The data of the event, with LF between lines. */
    String text();

    /** The output changed. */
    record Changed() implements RebuildResult {
        @Override
        public String event() {
            return "reload";
        }

        @Override
        public String text() {
            return "";
        }
    }

    /** The content has no errors and the output is unchanged. */
    record Unchanged() implements RebuildResult {
        @Override
        public String event() {
            return "sound";
        }

        @Override
        public String text() {
            return "";
        }
    }

    /** The content has errors; the output is that of the last successful build. */
    record Failed(List<Problem> problems) implements RebuildResult {
        public Failed {
            problems = List.copyOf(problems);
        }

        @Override
        public String event() {
            return "problems";
        }

        @Override
        public String text() {
            return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        }
    }
}
