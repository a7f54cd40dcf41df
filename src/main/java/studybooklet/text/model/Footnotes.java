package studybooklet.text.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * The footnotes of one article. Both lists are sorted by offset.
 *
 * @param labels the label of each note
 * @param citations the replacement of each note mark in the text
 */
public record Footnotes(List<FootnoteLabel> labels, List<InlineMarks.Sign> citations) {
    /** An article without footnotes. */
    public static final Footnotes NONE = new Footnotes(List.of(), List.of());

    /**
     * A note that the text cites.
     *
     * @param start offset of the note's text
     * @param shown the mark as printed
     * @param places the spans of the marks in the text that cite it
     */
    public record CitedNote(int start, String shown, List<Span> places) {
        public CitedNote {
            places = List.copyOf(places);
        }
    }

    /**
     * A note's label.
     *
     * @param start offset of the note's text
     * @param label the label, escaped for Markdown
     */
    public record FootnoteLabel(int start, String label) {}

    /** Sorts both lists by offset. */
    public Footnotes {
        labels = labels.stream()
                .sorted(Comparator.comparingInt(FootnoteLabel::start))
                .toList();
        citations = citations.stream()
                .sorted(Comparator.comparingInt(InlineMarks.Sign::at))
                .toList();
    }

    /**
     * Labels each note with its mark as printed, or all notes with consecutive numbers if two of them have the same mark
     * because each page counts from 1.
     */
    public static Footnotes of(List<CitedNote> notes) {
        Set<String> shown = new HashSet<>();
        boolean differ = notes.stream().allMatch(note -> shown.add(note.shown()));
        List<FootnoteLabel> labels = new ArrayList<>();
        Map<Integer, InlineMarks.Sign> citations = new TreeMap<>();
        for (int i = 0; i < notes.size(); i++) {
            CitedNote note = notes.get(i);
            String label = differ ? escaped(note.shown()) : String.valueOf(i + 1);
            labels.add(new FootnoteLabel(note.start(), label));
            note.places().forEach(place -> citations.put(place.start(), citation(place, label)));
        }
        return new Footnotes(labels, List.copyOf(citations.values()));
    }

    /** Escapes brackets, which would end the label. */
    private static String escaped(String label) {
        return label.replace("[", "\\[").replace("]", "\\]");
    }

    private static InlineMarks.Sign citation(Span place, String label) {
        return new InlineMarks.Sign(place.start(), place.length(), "[^" + label + "]", false);
    }

    /** The label of the note whose text begins at the offset; an empty string if there is none. */
    public String labelAt(int start) {
        int at = firstFrom(labels, FootnoteLabel::start, start);
        return at < labels.size() && labels.get(at).start() == start
                ? labels.get(at).label()
                : "";
    }

    /** The citations in the block, by offset. */
    public List<InlineMarks.Sign> citationsIn(TextBlock block) {
        List<InlineMarks.Sign> found = new ArrayList<>();
        for (Span span : block.spans()) {
            int at = firstFrom(citations, InlineMarks.Sign::at, span.start());
            while (at < citations.size() && citations.get(at).at() < span.end()) {
                found.add(citations.get(at++));
            }
        }
        return found;
    }

    /** Index of the first element with an offset of at least {@code from}; the size of the list if there is none. */
    private static <T> int firstFrom(List<T> sorted, ToIntFunction<T> offset, int from) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset.applyAsInt(sorted.get(middle)) < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
