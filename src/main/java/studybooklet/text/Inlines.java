package studybooklet.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Emphasis and links inside the lines of a Markdown source, which stay what they are. */
final class Inlines {
    /**
     * Emphasised words: signs from {@code open} and from {@code close}, each of so many stars. Where the written signs stand
     * is not always where the source has them: CommonMark 6.2 knows no emphasis that begins or ends with a mark of
     * punctuation beside a letter, so 是**“船”**的 is written as “**船**”.
     */
    record Emphasis(int open, int close, int stars, int from, int to) {}

    /** A link: [ at {@code open}, ]( at {@code middle}, ) at {@code close}; the address between the last two. */
    record Link(int open, int middle, int close) {}

    /**
     * What the writer puts at a place of the source.
     *
     * @param at offset before which it stands
     * @param length characters of the source that it takes the place of
     * @param markdown what is written
     * @param text whether the characters belong to the body all the same, as an address does
     */
    record Sign(int at, int length, String markdown, boolean text) {}

    private final TreeMap<Integer, Emphasis> found = new TreeMap<>();
    private final TreeMap<Integer, Emphasis> kept = new TreeMap<>();
    private final TreeMap<Integer, Link> links = new TreeMap<>();

    boolean isEmpty() {
        return found.isEmpty() && links.isEmpty();
    }

    void add(Emphasis emphasis) {
        found.put(emphasis.open(), emphasis);
    }

    void add(Link link) {
        links.put(link.open(), link);
    }

    /** Takes the signs of emphasis out of the blocks, so that no rule takes them for text. */
    void lift(Notebook notebook, List<Block> blocks) {
        if (!found.isEmpty()) {
            blocks.replaceAll(block -> lift(notebook, block));
        }
    }

    private Block lift(Notebook notebook, Block block) {
        if (Labels.opens(block.text())) {
            return block;
        }
        List<Run> runs = new ArrayList<>();
        for (Run run : block.runs()) {
            int at = run.start();
            for (Emphasis e : found.subMap(run.start(), run.end()).values()) {
                int end = e.close() + e.stars();
                if (e.open() < at || end > run.end()) {
                    continue;
                }
                addRun(runs, at, e.open());
                addRun(runs, e.open() + e.stars(), e.close());
                notebook.consume(new Run(e.open(), e.open() + e.stars()), "sign of emphasis");
                notebook.consume(new Run(e.close(), end), "sign of emphasis");
                boolean whole = block.runs().size() == 1 && e.open() == run.start() && end == run.end();
                if (!whole) {
                    kept.put(e.from(), e);
                }
                at = end;
            }
            addRun(runs, at, run.end());
        }
        return runs.size() == block.runs().size()
                        && runs.get(0).equals(block.runs().get(0))
                ? block
                : block.of(runs);
    }

    private static void addRun(List<Run> runs, int from, int to) {
        if (from < to) {
            runs.add(new Run(from, to));
        }
    }

    /** What the writer puts into this block, in order: only what begins and ends in it. */
    List<Sign> signsIn(Block block) {
        if (isEmpty()) {
            return List.of();
        }
        List<Sign> signs = new ArrayList<>();
        int end = block.runs().get(block.runs().size() - 1).end();
        for (Emphasis e : kept.subMap(block.start(), end).values()) {
            String stars = "*".repeat(e.stars());
            if (runAt(block, e.from()) != null && runAt(block, e.to() - 1) != null) {
                signs.add(new Sign(e.from(), 0, stars, false));
                signs.add(new Sign(e.to(), 0, stars, false));
            }
        }
        for (Link link : links.subMap(block.start(), end).values()) {
            Run run = runAt(block, link.open());
            if (run != null && link.close() < run.end()) {
                signs.add(new Sign(link.open(), 1, "[", false));
                signs.add(new Sign(link.middle(), 2, "](", false));
                int address = link.middle() + 2;
                String text = block.source().text().substring(address, link.close());
                signs.add(new Sign(address, text.length(), text, true));
                signs.add(new Sign(link.close(), 1, ")", false));
            }
        }
        signs.sort(Comparator.comparingInt(Sign::at));
        return signs;
    }

    /** The run of the block that holds the offset; null if none does. */
    private static @Nullable Run runAt(Block block, int offset) {
        List<Run> runs = block.runs();
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < runs.size() && runs.get(low).start() <= offset ? runs.get(low) : null;
    }
}
