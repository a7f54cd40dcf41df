package studybooklet.text.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Emphasis and links inside the lines of a Markdown source, which stay what they are. */
public final class InlineMarks {
    /**
     * Emphasised words: signs from {@code open} and from {@code close}, each of so many stars. Where the written signs stand
     * is not always where the source has them: CommonMark 6.2 knows no emphasis that begins or ends with a mark of
     * punctuation beside a letter, so 是**“船”**的 is written as “**船**”.
     */
    public record Emphasis(int open, int close, int stars, int from, int to) {}

    /** A link: [ at {@code open}, ]( at {@code middle}, ) at {@code close}; the address between the last two. */
    public record InlineLink(int open, int middle, int close) {}

    /**
     * What the writer puts at a place of the source.
     *
     * @param at offset before which it stands
     * @param length characters of the source that it takes the place of
     * @param markdown what is written
     * @param text whether the characters belong to the body all the same, as an address does
     */
    public record Sign(int at, int length, String markdown, boolean text) {}

    private final TreeMap<Integer, Emphasis> found = new TreeMap<>();
    private final TreeMap<Integer, Emphasis> kept = new TreeMap<>();
    private final TreeMap<Integer, InlineLink> links = new TreeMap<>();
    /** Offsets of backslashes that escape the character after them. */
    private final TreeSet<Integer> escapes = new TreeSet<>();

    public boolean isEmpty() {
        return found.isEmpty() && links.isEmpty() && escapes.isEmpty();
    }

    public void add(Emphasis emphasis) {
        found.put(emphasis.open(), emphasis);
    }

    public void add(InlineLink link) {
        links.put(link.open(), link);
    }

    /** Adds the offset of a backslash that escapes the character after it. */
    public void addEscape(int offset) {
        escapes.add(offset);
    }

    /** The backslashes between two offsets, in order. */
    public Collection<Integer> escapesBetween(int from, int to) {
        return escapes.subSet(from, to);
    }

    /** The emphasised words whose signs begin between two offsets, in order. */
    public Collection<Emphasis> emphasisBetween(int from, int to) {
        return found.subMap(from, to).values();
    }

    /** The writer is to write the signs of these words again. */
    public void keep(Emphasis emphasis) {
        kept.put(emphasis.from(), emphasis);
    }

    /** What the writer puts into this block, in order: only what begins and ends in it. */
    public List<Sign> signsIn(TextBlock block) {
        if (isEmpty()) {
            return List.of();
        }
        List<Sign> signs = new ArrayList<>();
        int end = block.spans().get(block.spans().size() - 1).end();
        for (Emphasis e : kept.subMap(block.start(), end).values()) {
            String stars = "*".repeat(e.stars());
            if (spanAt(block, e.from()) != null && spanAt(block, e.to() - 1) != null) {
                signs.add(new Sign(e.from(), 0, stars, false));
                signs.add(new Sign(e.to(), 0, stars, false));
            }
        }
        for (InlineLink link : links.subMap(block.start(), end).values()) {
            Span span = spanAt(block, link.open());
            if (span != null && link.close() < span.end()) {
                signs.add(new Sign(link.open(), 1, "[", false));
                signs.add(new Sign(link.middle(), 2, "](", false));
                int address = link.middle() + 2;
                String text = block.source().original().substring(address, link.close());
                signs.add(new Sign(address, text.length(), text, true));
                signs.add(new Sign(link.close(), 1, ")", false));
            }
        }
        signs.sort(Comparator.comparingInt(Sign::at));
        return signs;
    }

    /** The span of the block that holds the offset; null if none does. */
    private static @Nullable Span spanAt(TextBlock block, int offset) {
        List<Span> spans = block.spans();
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < spans.size() && spans.get(low).start() <= offset ? spans.get(low) : null;
    }
}
