package studybooklet.cache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /**
     * What a task did.
     *
     * @param contents the lists that it looked at, ascending; not to be changed
     * @param placed the texts that it placed
     */
    public record Looked(long[] contents, Placed placed) {
        /** Nothing was looked at. */
        public static final Looked AT_NOTHING = new Looked(new long[0], Placed.NOTHING);

        /** The same with no text placed yet. */
        public Looked withoutTexts() {
            return new Looked(contents, placed.withoutTexts());
        }
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

    private static final class Notes {
        private final Contents all = new Contents();
        private final Contents around = new Contents();
        private final List<Placed.Text> placed = new ArrayList<>();
        private boolean placing;

        void add(long content) {
            all.add(content);
            if (!placing) {
                around.add(content);
            }
        }

        Looked looked() {
            long[] contents = all.distinct();
            return new Looked(contents, placed.isEmpty() ? Placed.NOTHING : Placed.of(around.distinct(), placed));
        }
    }

    private final Notes general = new Notes();
    private Notes current = general;

    void note(long content) {
        current.add(content);
    }

    /** Runs a task. What it looks at counts for the task around it too, if there is one. */
    public Looked during(Task task) throws IOException {
        Notes outer = current;
        Notes own = new Notes();
        current = own;
        try {
            task.run();
        } finally {
            current = outer;
        }
        Looked looked = own.looked();
        if (outer != general) {
            for (long content : looked.contents()) {
                outer.add(content);
            }
        }
        return looked;
    }

    /** Makes a text for the task that runs. What is looked at for it does not count for what stands around the text. */
    public void placing(Task text) throws IOException {
        Notes task = current;
        boolean outer = task.placing;
        task.placing = true;
        try {
            text.run();
        } finally {
            task.placing = outer;
        }
    }

    /** Notes where a text stands in what the task that runs makes. */
    public void placed(Placed.Text text) {
        if (current != general) {
            current.placed.add(text);
        }
    }

    /** Notes for the task that runs what another one did, because it takes over what that made. */
    public void again(Looked looked) {
        for (long content : looked.contents()) {
            current.all.add(content);
        }
        for (long content : looked.placed().around()) {
            current.around.add(content);
        }
        looked.placed().texts().forEach(this::placed);
    }

    /** What was looked at outside of every task, and so for all of them: the contents, ascending. */
    public long[] general() {
        return general.all.distinct();
    }
}
