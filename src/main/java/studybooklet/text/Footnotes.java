package studybooklet.text;

import java.util.List;
import java.util.TreeMap;

/** The endnotes of one article and where their marks stand in its text. */
final class Footnotes {
    /**
     * A mark in the text.
     *
     * @param run the mark with its brackets
     * @param label the label of the footnote it refers to
     */
    record Mark(Run run, String label) {}

    private final TreeMap<Integer, Mark> marks = new TreeMap<>();
    private final TreeMap<Integer, String> labels = new TreeMap<>();

    void add(Mark mark) {
        marks.put(mark.run().start(), mark);
    }

    /** The note whose text begins at this offset has this label. */
    void define(int start, String label) {
        labels.put(start, label);
    }

    /** The label of the note whose text begins at this offset. */
    String labelAt(int start) {
        return labels.getOrDefault(start, "");
    }

    List<Mark> marksIn(Run run) {
        return marks.isEmpty()
                ? List.of()
                : List.copyOf(marks.subMap(run.start(), run.end()).values());
    }
}
