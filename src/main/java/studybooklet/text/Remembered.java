package studybooklet.text;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * What the report will tell, a few numbers for each entry: a text of 50 MB can have a million of them. The entries
 * themselves are made when somebody reads the report.
 */
final class Remembered {
    private final Source source;
    private final List<Report.ConsumedMark> read;
    /** Line and doubt of each decision. */
    private final IntList decisions = new IntList();
    /** Line, wording and end of the excerpt of each remark. */
    private final IntList remarks = new IntList();

    private final StringBuilder excerpts = new StringBuilder();
    /** Start, end and wording of each mark. */
    private final IntList marks = new IntList();

    private final List<String> wordings = new ArrayList<>();
    private final Map<String, Integer> wordingPlaces = new HashMap<>();

    /** {@code read}: the marks that were read before the source stood as it does now. */
    Remembered(Source source, List<Report.ConsumedMark> read) {
        this.source = source;
        this.read = read;
    }

    void decision(int line, Doubt doubt) {
        decisions.append(line);
        decisions.append(doubt.ordinal());
    }

    void remark(int line, String what, String excerpt) {
        excerpts.append(excerpt);
        remarks.append(line);
        remarks.append(wording(what));
        remarks.append(excerpts.length());
    }

    void mark(Run run, String reason) {
        marks.append(run.start());
        marks.append(run.end());
        marks.append(wording(reason));
    }

    private int wording(String text) {
        return wordingPlaces.computeIfAbsent(text, key -> {
            wordings.add(key);
            return wordings.size() - 1;
        });
    }

    Report report() {
        Doubt[] doubts = Doubt.values();
        return new Report(
                entries(
                        decisions.size() / 2,
                        i -> decisions.at(2 * i),
                        i -> doubts[decisions.at(2 * i + 1)].on(decisions.at(2 * i))),
                entries(remarks.size() / 3, i -> remarks.at(3 * i), this::remark),
                entries(read.size() + marks.size() / 3, i -> mark(i).line(), this::mark));
    }

    private Report.Remark remark(int i) {
        String excerpt = excerpts.substring(i == 0 ? 0 : remarks.at(3 * i - 1), remarks.at(3 * i + 2));
        return new Report.Remark(remarks.at(3 * i), wordings.get(remarks.at(3 * i + 1)), excerpt);
    }

    private Report.ConsumedMark mark(int i) {
        if (i < read.size()) {
            return read.get(i);
        }
        int at = 3 * (i - read.size());
        Run run = new Run(marks.at(at), marks.at(at + 1));
        return new Report.ConsumedMark(
                source.lineAt(run.start()), source.text(run).strip(), wordings.get(marks.at(at + 2)));
    }

    /** Entries in the order of their lines; of one line, in the order they were noted in. */
    private static <T> List<T> entries(int size, IntFunction<Integer> line, IntFunction<T> entry) {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) line.apply(i) << 32 | i;
        }
        Arrays.sort(order);
        return new Entries<>(order, entry);
    }

    /** A list that makes its entries when they are asked for; it cannot be changed. */
    static final class Entries<T> extends AbstractList<T> implements RandomAccess {
        private final long[] order;
        private final IntFunction<T> entry;

        private Entries(long[] order, IntFunction<T> entry) {
            this.order = order;
            this.entry = entry;
        }

        @Override
        public T get(int index) {
            return entry.apply((int) order[index]);
        }

        @Override
        public int size() {
            return order.length;
        }
    }
}
