package studybooklet.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The order of an index of names, for names as {@link NameReading#fileAs} files them: by surname in Pinyin, then by
 * given name; case, marks and apostrophes decide only between names that are otherwise the same.
 */
public final class NameOrder implements Comparator<String> {
    /** By name; sorting asks for each many times. */
    private final Map<String, String> keys = new HashMap<>();

    @Override
    public int compare(String a, String b) {
        int byWords = key(a).compareTo(key(b));
        return byWords != 0 ? byWords : a.compareTo(b);
    }

    private String key(String fileAs) {
        return keys.computeIfAbsent(fileAs, NameOrder::folded);
    }

    /** Words parted by spaces, so that Li, Ang stands before Lian, Bo; ü stands after u and before ua. */
    private static String folded(String fileAs) {
        return Arrays.stream(fileAs.toLowerCase(Locale.ROOT).split("[\\s,]+"))
                .map(word ->
                        Arrays.stream(word.split("ü", -1)).map(Pinyin::ascii).collect(Collectors.joining("u!")))
                .collect(Collectors.joining(" "));
    }
}
