package studybooklet.serve;

import java.util.List;
import java.util.stream.Collectors;
import studybooklet.problem.Problem;

/** How the last rebuild ended; what open pages are told. */
sealed interface Rebuild {
    /** The event's name, as the reload script listens for it. */
    String event();

    /** What goes with it; lines are ended by LF. */
    String text();

    /** The output changed. */
    record Changed() implements Rebuild {
        @Override
        public String event() {
            return "reload";
        }

        @Override
        public String text() {
            return "";
        }
    }

    /** The content is sound and the output is as it was. */
    record Unchanged() implements Rebuild {
        @Override
        public String event() {
            return "sound";
        }

        @Override
        public String text() {
            return "";
        }
    }

    /** There are errors, and the output is the last good one. */
    record Failed(List<Problem> problems) implements Rebuild {
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
