package studybooklet.text.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.Span;
import studybooklet.text.model.TextBlock;
import studybooklet.text.signs.NoteMark;

/** Collects the marks by which text cites its notes: 〔1〕, [1], ①. */
final class Citations {
    private final Map<String, List<Span>> places = new HashMap<>();

    /** The citations in these blocks. */
    static Citations in(List<TextBlock> text) {
        Citations found = new Citations();
        text.forEach(block -> found.add(block, false));
        return found;
    }

    /**
     * Adds the citations in a block. A mark at its head, or one that a line break splits, cites nothing.
     *
     * @param strict whether to leave out marks that may count items instead
     */
    void add(TextBlock block, boolean strict) {
        String text = block.text();
        for (int i = 1; i < text.length(); i++) {
            NoteMark mark = NoteMark.at(text, i);
            if (mark != null) {
                Span span = span(block, i, mark.end());
                if (span != null && (!strict || NoteMark.cites(text, i))) {
                    places.computeIfAbsent(mark.key(), key -> new ArrayList<>(1))
                            .add(span);
                }
                i = mark.end() - 1;
            }
        }
    }

    private static @Nullable Span span(TextBlock block, int from, int to) {
        int start = block.offsetAt(from);
        int end = block.offsetAt(to - 1) + 1;
        return end - start == to - from ? new Span(start, end) : null;
    }

    /** Where the mark is cited; null if nowhere. A circled number that occurs twice counts items and cites nothing. */
    @Nullable
    List<Span> of(@Nullable NoteMark mark) {
        List<Span> found = mark == null ? null : places.get(mark.key());
        boolean counts = mark != null && mark.isCircle() && found != null && found.size() > 1;
        return counts ? null : found;
    }

    /** Where the note with this number is cited; null if nowhere. */
    @Nullable
    List<Span> of(int number) {
        return places.get(String.valueOf(number));
    }

    void clear() {
        places.clear();
    }
}
