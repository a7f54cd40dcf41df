package studybooklet.text.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import studybooklet.language.SimplifiedForms;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.text.signs.Signs;

/** Records the text that one conversion removes, and the lines that an editor wants to keep. Mutable. */
final class Removals {
    /** A note shows so many lines of its kind. */
    private static final int SHOWN = 3;
    /** A note shows so many characters of a line. */
    private static final int LONGEST_SHOWN = 30;

    private final List<ConversionReport.Removal> removed = new ArrayList<>();
    /** Simplified and without white space. */
    private final Set<String> kept = new HashSet<>();

    /** Never removes a line that has these words, white space aside. */
    void keep(String words) {
        kept.add(normalized(words));
    }

    /** Whether these words must not be removed. */
    boolean keeps(String words) {
        return !kept.isEmpty() && kept.contains(normalized(words));
    }

    private static String normalized(String words) {
        return SimplifiedForms.simplify(Signs.squeeze(words));
    }

    void add(ConversionReport.Removal removal) {
        removed.add(removal);
    }

    /** All removals so far, sorted by line. */
    List<ConversionReport.Removal> all() {
        return removed.stream()
                .sorted(Comparator.comparingInt(ConversionReport.Removal::line))
                .toList();
    }

    /**
     * Adds one note for each kind.
     *
     * @param document whether the text is that of a document, which cannot hold marks
     */
    void tell(String file, boolean document, Problems problems) {
        Map<RemovalKind, List<ConversionReport.Removal>> kinds = new EnumMap<>(RemovalKind.class);
        all().forEach(removal ->
                kinds.computeIfAbsent(removal.kind(), key -> new ArrayList<>()).add(removal));
        kinds.forEach((kind, removals) -> problems.note(
                new SourceLocation(file, removals.get(0).line()),
                "removed " + removals.size() + (removals.size() == 1 ? " line (" : " lines (") + kind.label() + "): "
                        + shown(removals, document),
                remedy(removals.get(0), document)));
    }

    private static String remedy(ConversionReport.Removal removal, boolean document) {
        return document
                ? "to keep one, pass --keep \"" + removal.text() + "\""
                : "to keep one, write " + removal.mark() + " at the top of the text";
    }

    private static String shown(List<ConversionReport.Removal> removals, boolean document) {
        String first = removals.stream()
                .limit(SHOWN)
                .map(removal ->
                        (document ? "" : "line " + removal.line() + " ") + "\"" + shortened(removal.text()) + "\"")
                .collect(Collectors.joining(", "));
        return removals.size() > SHOWN ? first + ", …" : first;
    }

    private static String shortened(String text) {
        int end = Math.min(text.length(), LONGEST_SHOWN);
        boolean split = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        return end == text.length() ? text : text.substring(0, split ? end - 1 : end) + "…";
    }
}
