package studybooklet.epub.split;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Decides where to split a long chapter: before the headings of the highest rank that keep every part within the limit, and
 * between blocks if headings do not suffice.
 */
public final class SplitPlan {
    private static final Pattern HEADING = Pattern.compile("\\s*(?:<div class=\"run-in\">)?<h([2-6])[ >]");

    /** The level of a block that is not a heading: below all headings. */
    private static final int NO_HEADING = 7;

    private final int maxBytes;
    private final int[] levels;

    /** The number of bytes before each block; a note counts with the first block that refers to it. */
    private final long[] offsets;

    /**
     * Consecutive blocks.
     *
     * @param from the index of the first block
     * @param end the index after the last block
     */
    public record BlockRange(int from, int end) {}

    /** @param maxBytes the size limit of a range; only a range of a single block may exceed it */
    public SplitPlan(LongBody body, int maxBytes) {
        this.maxBytes = maxBytes;
        this.levels = body.blocks().stream().mapToInt(SplitPlan::level).toArray();
        this.offsets = offsets(body);
    }

    private static int level(String block) {
        Matcher heading = HEADING.matcher(block);
        return heading.lookingAt() ? heading.group(1).charAt(0) - '0' : NO_HEADING;
    }

    private static long[] offsets(LongBody body) {
        long[] offsets = new long[body.blocks().size() + 1];
        boolean[] counted = new boolean[body.notes().size()];
        for (int at = 0; at < body.blocks().size(); at++) {
            String block = body.blocks().get(at);
            offsets[at + 1] = offsets[at] + block.getBytes(StandardCharsets.UTF_8).length;
            for (int note = 0; note < counted.length; note++) {
                if (!counted[note] && body.refersTo(block, note)) {
                    counted[note] = true;
                    offsets[at + 1] += body.notes().get(note).getBytes(StandardCharsets.UTF_8).length;
                }
            }
        }
        return offsets;
    }

    /** Returns the ranges in order; together they contain all blocks. */
    public List<BlockRange> ranges() {
        return split(new BlockRange(0, levels.length));
    }

    private List<BlockRange> split(BlockRange range) {
        if (fits(range) || range.end() - range.from() == 1) {
            return List.of(range);
        }
        int highest = IntStream.range(range.from() + 1, range.end())
                .map(at -> levels[at])
                .min()
                .orElse(NO_HEADING);
        List<BlockRange> parts = new ArrayList<>();
        int from = range.from();
        for (int at = from + 1; at <= range.end(); at++) {
            if (at == range.end() || levels[at] == highest) {
                parts.addAll(split(new BlockRange(from, at)));
                from = at;
            }
        }
        return merged(parts);
    }

    /** Merges neighbouring ranges as long as they fit. */
    private List<BlockRange> merged(List<BlockRange> parts) {
        List<BlockRange> merged = new ArrayList<>();
        for (BlockRange part : parts) {
            int last = merged.size() - 1;
            BlockRange longer =
                    last < 0 ? part : new BlockRange(merged.get(last).from(), part.end());
            if (last >= 0 && fits(longer)) {
                merged.set(last, longer);
            } else {
                merged.add(part);
            }
        }
        return merged;
    }

    private boolean fits(BlockRange range) {
        return offsets[range.end()] - offsets[range.from()] <= maxBytes;
    }
}
