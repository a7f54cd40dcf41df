package studybooklet.text.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Emphasis, escapes and verbatim markup inside the lines of a Markdown source, by their offsets. Filled while the lines are read, and read
 * by the writer, which emits them again; rules do not see them. All offsets count UTF-16 units of the source.
 */
public final class InlineMarks {
    /**
     * Emphasis. The delimiters can be written at other places than the source has them: by CommonMark 6.2, emphasis cannot
     * begin or end with punctuation next to a letter, so 是**“船”**的 is written as 是“**船**”的.
     *
     * @param open offset of the opening delimiter in the source
     * @param close offset of the closing delimiter
     * @param stars length of each delimiter
     * @param from offset of the first emphasised character that is written between delimiters
     * @param to offset after the last one
     */
    public record Emphasis(int open, int close, int stars, int from, int to) {}

    /**
     * Markdown that the writer emits in place of characters of the source.
     *
     * @param at offset of the first replaced character
     * @param length number of replaced characters; 0 to insert only
     * @param markdown the replacement
     * @param verbatim whether the replacement is the characters themselves, which are copied without escapes
     */
    public record Sign(int at, int length, String markdown, boolean verbatim) {}

    private final TreeMap<Integer, Emphasis> found = new TreeMap<>();
    private final TreeMap<Integer, Emphasis> kept = new TreeMap<>();
    /** By offset; they do not overlap. */
    private final TreeMap<Integer, Span> verbatim = new TreeMap<>();
    /** Offsets of backslashes that escape the next character. */
    private final TreeSet<Integer> escapes = new TreeSet<>();

    /** Whether there are no marks. */
    public boolean isEmpty() {
        return found.isEmpty() && verbatim.isEmpty() && escapes.isEmpty();
    }

    /** Records emphasis; one at the same offset is replaced. */
    public void add(Emphasis emphasis) {
        found.put(emphasis.open(), emphasis);
    }

    /** Records markup that is copied verbatim; it must not overlap another one. */
    public void addVerbatim(Span span) {
        verbatim.put(span.start(), span);
    }

    /** The verbatim markup that begins at an offset, or null. */
    public @Nullable Span verbatimAt(int offset) {
        return verbatim.get(offset);
    }

    /** Whether verbatim markup ends before an offset. */
    public boolean endsVerbatim(int offset) {
        Map.Entry<Integer, Span> before = verbatim.lowerEntry(offset);
        return before != null && before.getValue().end() == offset;
    }

    /** Records the offset of a backslash that escapes the next character. */
    public void addEscape(int offset) {
        escapes.add(offset);
    }

    /** The offsets of backslashes in [{@code from}, {@code to}), ascending. */
    public Collection<Integer> escapesBetween(int from, int to) {
        return escapes.subSet(from, to);
    }

    /** The emphasis that opens in [{@code from}, {@code to}), by offset. */
    public Collection<Emphasis> emphasisBetween(int from, int to) {
        return found.subMap(from, to).values();
    }

    /** Makes the writer emit this emphasis. */
    public void keep(Emphasis emphasis) {
        kept.put(emphasis.from(), emphasis);
    }

    /** The signs that the writer emits in a block, by offset: those of marks that begin and end in the block. */
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
        signs.addAll(verbatimIn(block));
        signs.sort(Comparator.comparingInt(Sign::at));
        return signs;
    }

    /** The signs of verbatim markup that begins and ends in one span of a block, by offset. */
    public List<Sign> verbatimIn(TextBlock block) {
        List<Sign> signs = new ArrayList<>();
        int end = block.spans().get(block.spans().size() - 1).end();
        for (Span copied : verbatim.subMap(block.start(), end).values()) {
            Span span = spanAt(block, copied.start());
            if (span != null && copied.end() <= span.end()) {
                signs.add(
                        new Sign(copied.start(), copied.length(), block.source().original(copied), true));
            }
        }
        return signs;
    }

    /** The span of the block that contains the offset, or null. */
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
