package studybooklet.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Suggests known words for an unknown one. */
public final class Suggestion {
    private static final int MAX_LISTED = 20;

    private Suggestion() {}

    /**
     * A remedy for an unknown word.
     *
     * @param word the unknown word
     * @param known the known words; may be empty
     * @param otherwise the remedy if there are no known words
     * @return {@code did you mean "title"?}, with two words if one is a prefix of the other (author, authors); the list
     *     of known words if none is similar
     */
    public static String of(String word, Collection<String> known, String otherwise) {
        if (known.isEmpty()) {
            return otherwise;
        }
        List<String> near = nearest(word, known);
        if (near.isEmpty()) {
            String more = known.size() > MAX_LISTED ? ", …" : "";
            return "choose one of: "
                    + String.join(", ", known.stream().limit(MAX_LISTED).toList()) + more;
        }
        return "did you mean \"" + String.join("\" or \"", near) + "\"?";
    }

    private static List<String> nearest(String word, Collection<String> known) {
        List<String> sorted = new ArrayList<>(known);
        sorted.sort(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
        String best = sorted.get(0);
        int limit = Math.max(2, Math.max(word.length(), best.length()) / 3);
        int bestDistance = distance(word, best);
        if (bestDistance > limit || bestDistance >= best.length()) {
            return List.of();
        }
        List<String> near = new ArrayList<>(List.of(best));
        sorted.stream()
                .skip(1)
                .filter(other -> other.startsWith(best) || best.startsWith(other))
                .filter(other -> distance(word, other) == bestDistance + 1)
                .findFirst()
                .ifPresent(near::add);
        return near;
    }

    /** The Levenshtein distance, ignoring case. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                row[j] = Math.min(previous[j - 1] + (same ? 0 : 1), Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
