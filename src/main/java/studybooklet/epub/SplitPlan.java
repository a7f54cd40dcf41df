package studybooklet.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds where to cut a long chapter: before headings of the highest rank that will do, else between blocks. */
final class SplitPlan {
    private static final Pattern HEADING = Pattern.compile("\\s*(?:<div class=\"run-in\">)?<h([2-6])[ >]");
    private static final int NO_HEADING = 7;

    private final int longest;
    private final int[] level;
    /** Up to each block, how many bytes stand before it; a block counts with the notes that it is first to call. */
    private final long[] before;

    /**
     * Some blocks in a row.
     *
     * @param from the first
     * @param end the one after the last
     */
    record Run(int from, int end) {}

    /** @param longest how many bytes a run may have; a single block of more is a run of its own */
    SplitPlan(LongBody body, int longest) {
        this.longest = longest;
        int count = body.blocks().size();
        level = new int[count];
        before = new long[count + 1];
        boolean[] called = new boolean[body.notes().size()];
        for (int at = 0; at < count; at++) {
            String block = body.blocks().get(at);
            Matcher heading = HEADING.matcher(block);
            level[at] = heading.lookingAt() ? heading.group(1).charAt(0) - '0' : NO_HEADING;
            before[at + 1] = before[at] + XhtmlPage.utf8(block).length;
            for (int note = 0; note < called.length; note++) {
                if (!called[note] && body.calls(block, note)) {
                    called[note] = true;
                    before[at + 1] += XhtmlPage.utf8(body.notes().get(note)).length;
                }
            }
        }
    }

    /** The runs in order; together they are all blocks. */
    List<Run> runs() {
        return runs(new Run(0, level.length));
    }

    private List<Run> runs(Run run) {
        if (fits(run) || run.end() - run.from() == 1) {
            return List.of(run);
        }
        int highest = IntStream.range(run.from() + 1, run.end())
                .map(at -> level[at])
                .min()
                .orElse(NO_HEADING);
        List<Run> parts = new ArrayList<>();
        int from = run.from();
        for (int at = from + 1; at <= run.end(); at++) {
            if (at == run.end() || level[at] == highest) {
                parts.addAll(runs(new Run(from, at)));
                from = at;
            }
        }
        return joined(parts);
    }

    /** As few runs as the limit allows. */
    private List<Run> joined(List<Run> parts) {
        List<Run> joined = new ArrayList<>();
        for (Run part : parts) {
            int last = joined.size() - 1;
            Run longer = last < 0 ? part : new Run(joined.get(last).from(), part.end());
            if (last >= 0 && fits(longer)) {
                joined.set(last, longer);
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private boolean fits(Run run) {
        return before[run.end()] - before[run.from()] <= longest;
    }
}
