package studybooklet.text.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import studybooklet.text.model.InlineMarks;
import studybooklet.text.model.Span;
import studybooklet.text.model.TextBlock;

/** The notes of one article and where their marks stand in its text. */
public final class Footnotes {
    /** A note whose text begins at {@code start}, with its mark as the source shows it. */
    private record FootnoteEntry(int start, String shown, List<Span> places) {}

    private final List<FootnoteEntry> notes = new ArrayList<>();
    private final TreeMap<Integer, InlineMarks.Sign> marks = new TreeMap<>();
    private final TreeMap<Integer, String> labels = new TreeMap<>();

    /** The note whose text begins at this offset has this mark, and the text cites it at these places. */
    void define(int start, String shown, List<Span> places) {
        notes.add(new FootnoteEntry(start, shown, places));
    }

    /** A label is the mark as readers saw it; where each page counts anew, a number, because labels must differ. */
    void decideLabels() {
        Set<String> shown = new HashSet<>();
        boolean differ = notes.stream().allMatch(note -> shown.add(note.shown()));
        for (int i = 0; i < notes.size(); i++) {
            FootnoteEntry note = notes.get(i);
            String label = differ ? escaped(note.shown()) : String.valueOf(i + 1);
            labels.put(note.start(), label);
            note.places().forEach(place -> marks.put(place.start(), sign(place, label)));
        }
    }

    /** A bracket would end the label. */
    private static String escaped(String label) {
        return label.replace("[", "\\[").replace("]", "\\]");
    }

    /** The label, as Markdown has it, of the note whose text begins at this offset. */
    String labelAt(int start) {
        return labels.getOrDefault(start, "");
    }

    private static InlineMarks.Sign sign(Span place, String label) {
        return new InlineMarks.Sign(place.start(), place.length(), "[^" + label + "]", false);
    }

    /** The marks in the block, in the order of the text. */
    public List<InlineMarks.Sign> signsIn(TextBlock block) {
        List<InlineMarks.Sign> signs = new ArrayList<>();
        if (!marks.isEmpty()) {
            block.spans()
                    .forEach(span ->
                            signs.addAll(marks.subMap(span.start(), span.end()).values()));
        }
        return signs;
    }
}
