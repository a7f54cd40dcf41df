package studybooklet.cache;

import java.io.IOException;
import java.util.Arrays;

/**
 * Notes which kept lists are looked at, and for what. So it need not be told by hand what must be made again when one of
 * them changes: whatever has looked at it. A list is known by its content, half of its fingerprint, since that is what
 * stays the same from build to build; of two equal lists, what looks at one looks at both.
 */
public final class Reads {
    /** Something for which lists are looked at. */
    @FunctionalInterface
    public interface Task {
        void run() throws IOException;
    }

    private static final class Contents {
        private long[] all = new long[16];
        private int count;

        void add(long content) {
            if (count > 0 && all[count - 1] == content) {
                return;
            }
            if (count == all.length) {
                all = distinct();
                count = all.length;
                all = Arrays.copyOf(all, 2 * all.length + 16);
            }
            all[count++] = content;
        }

        long[] distinct() {
            long[] sorted = Arrays.copyOf(all, count);
            Arrays.sort(sorted);
            int kept = 0;
            for (int at = 0; at < sorted.length; at++) {
                if (at == 0 || sorted[at] != sorted[at - 1]) {
                    sorted[kept++] = sorted[at];
                }
            }
            return Arrays.copyOf(sorted, kept);
        }
    }

    private final Contents general = new Contents();
    private Contents current = general;

    void note(long content) {
        current.add(content);
    }

    /**
     * Runs a task. What it looks at counts for the task around it too, if there is one.
     *
     * @return the contents that it looked at, ascending
     */
    public long[] during(Task task) throws IOException {
        Contents outer = current;
        Contents own = new Contents();
        current = own;
        try {
            task.run();
        } finally {
            current = outer;
        }
        long[] contents = own.distinct();
        if (outer != general) {
            for (long content : contents) {
                outer.add(content);
            }
        }
        return contents;
    }

    /** What was looked at outside of every task, and so for all of them: the contents, ascending. */
    public long[] general() {
        return general.distinct();
    }
}
