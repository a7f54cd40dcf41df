package studybooklet.text.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.source.Omission;

/** Tells what a document has and its text has not. */
public final class Omissions {
    /** A note shows so many omissions of its kind. */
    private static final int SHOWN = 3;
    /** A note shows so many characters of a text. */
    private static final int LONGEST_SHOWN = 30;

    private Omissions() {}

    /** Adds one note for each kind. */
    public static void tell(String file, List<Omission> omissions, Problems problems) {
        Map<Omission.OmissionKind, List<Omission>> kinds = new EnumMap<>(Omission.OmissionKind.class);
        omissions.forEach(omission ->
                kinds.computeIfAbsent(omission.kind(), key -> new ArrayList<>()).add(omission));
        kinds.forEach((kind, same) -> problems.note(
                new SourceLocation(file, 0, same.get(0).place()),
                "left out " + same.size() + " (" + kind.label() + "): " + shown(same),
                "copy what is missing into the Markdown that convert writes"));
    }

    private static String shown(List<Omission> same) {
        String first = same.stream()
                .limit(SHOWN)
                .map(omission ->
                        omission.text().isEmpty() ? omission.place() : "\"" + shortened(omission.text()) + "\"")
                .collect(Collectors.joining(", "));
        return same.size() > SHOWN ? first + ", …" : first;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
