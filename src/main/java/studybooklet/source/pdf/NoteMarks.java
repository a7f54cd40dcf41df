package studybooklet.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studybooklet.source.pdf.LayoutPart.TextColumn;
import studybooklet.source.pdf.glyph.LineBox;

/**
 * Finds the notes at the foot of pages and their marks in the text. A note is set smaller than the text, stands at the end of a column
 * and begins with a mark that stands raised in the text of its page. Labels are numbers that count over the whole document.
 */
final class NoteMarks {
    /** Notes are smaller than the text by this factor or more. */
    private static final double MAX_SIZE = .95;

    private static final Pattern MARK = Pattern.compile("[\\[〔(（]?\\s*([0-9]{1,3}|[①-⑳]|[*＊†‡]{1,3})\\s*[\\]〕)）]?");
    private static final Pattern START = Pattern.compile("^(" + MARK.pattern() + ")[.、．\\s]*");

    private final double em;
    private final List<TextColumn> notes = new ArrayList<>();

    /** @param em the size of the text */
    NoteMarks(double em) {
        this.em = em;
    }

    /** The notes of the pages so far, the first of which has the label 1. The first line of each begins with its mark. */
    List<TextColumn> notes() {
        return List.copyOf(notes);
    }

    /** The parts of a page without its notes, in which marks of notes are written {@code [^1]}. */
    List<LayoutPart> marked(List<LayoutPart> page) {
        Map<String, TextColumn> found = new HashMap<>();
        List<LayoutPart> rest = new ArrayList<>();
        Map<String, Integer> raised = new HashMap<>();
        page.forEach(part -> countRaised(part, raised));
        for (LayoutPart part : page) {
            LayoutPart kept = part instanceof TextColumn column ? withoutNotes(column, raised, found) : part;
            if (kept != null) {
                rest.add(kept);
            }
        }
        if (found.isEmpty()) {
            return page;
        }
        Map<String, Integer> labels = new HashMap<>();
        return rest.stream()
                .map(part -> part instanceof TextColumn column ? withLabels(column, found, labels) : part)
                .toList();
    }

    private static void countRaised(LayoutPart part, Map<String, Integer> raised) {
        if (part instanceof TextColumn column) {
            for (LineBox line : column.lines()) {
                for (RaisedRun run : RaisedRun.in(line)) {
                    String key = key(run.text());
                    if (key != null && run.from() > 0) {
                        raised.merge(key, 1, Integer::sum);
                    }
                }
            }
        }
    }

    private @Nullable TextColumn withoutNotes(
            TextColumn column, Map<String, Integer> raised, Map<String, TextColumn> found) {
        List<LineBox> lines = column.lines();
        int tail = lines.size();
        while (tail > 0 && lines.get(tail - 1).size() <= MAX_SIZE * em) {
            tail--;
        }
        while (tail < lines.size() && !raised.containsKey(startOf(lines.get(tail)))) {
            tail++;
        }
        int from = tail;
        for (int i = tail + 1; i <= lines.size(); i++) {
            if (i == lines.size() || raised.containsKey(startOf(lines.get(i)))) {
                found.putIfAbsent(startOf(lines.get(from)), column.with(lines.subList(from, i)));
                from = i;
            }
        }
        return tail == 0 ? null : column.with(lines.subList(0, tail));
    }

    /** The key of the mark that a line begins with; empty if none. */
    private static String startOf(LineBox line) {
        Matcher start = START.matcher(line.text());
        String key = start.find() ? key(start.group(1)) : null;
        return key == null ? "" : key;
    }

    /** The text of a note without its mark. */
    static String withoutMark(String note) {
        return START.matcher(note).replaceFirst("");
    }

    private static @Nullable String key(String mark) {
        Matcher matcher = MARK.matcher(mark.strip());
        if (!matcher.matches()) {
            return null;
        }
        String core = matcher.group(1);
        char first = core.charAt(0);
        return first >= '①' && first <= '⑳' ? String.valueOf(first - '①' + 1) : core;
    }

    private TextColumn withLabels(TextColumn column, Map<String, TextColumn> found, Map<String, Integer> labels) {
        List<LineBox> lines = new ArrayList<>();
        for (LineBox line : column.lines()) {
            LineBox labelled = line;
            for (int i = 0; i < RaisedRun.in(labelled).size(); i++) {
                RaisedRun run = RaisedRun.in(labelled).get(i);
                String key = key(run.text());
                if (key != null && run.from() > 0 && found.containsKey(key)) {
                    int label = labels.computeIfAbsent(key, unused -> notes.size() + 1);
                    if (label > notes.size()) {
                        notes.add(found.get(key));
                    }
                    labelled = run.replaced(labelled, "[^" + label + "]");
                }
            }
            lines.add(labelled);
        }
        return column.with(lines);
    }
}
