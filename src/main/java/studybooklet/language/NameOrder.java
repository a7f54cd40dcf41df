package studybooklet.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Orders names as {@link NameReading#fileAs} returns them: by surname in Pinyin, then by given name. Case, diacritics
 * and apostrophes count only if the names are otherwise equal. Not thread-safe.
 */
public final class NameOrder implements Comparator<String> {
    /** The characters between words. */
    private static final String SEPARATORS = ", \t\n\u000B\f\r";

    /** Sort keys by name. */
    private final Map<String, String> keys = new HashMap<>();

    @Override
    public int compare(String a, String b) {
        int byWords = key(a).compareTo(key(b));
        return byWords != 0 ? byWords : a.compareTo(b);
    }

    private String key(String fileAs) {
        String key = keys.get(fileAs);
        if (key == null) {
            key = folded(fileAs.toLowerCase(Locale.ROOT));
            keys.put(fileAs, key);
        }
        return key;
    }

    /** The words separated by spaces, which sorts Li, Ang before Lian, Bo. */
    private static String folded(String name) {
        StringBuilder key = new StringBuilder();
        int at = 0;
        while (at < name.length()) {
            int end = at;
            while (end < name.length() && SEPARATORS.indexOf(name.charAt(end)) < 0) {
                end++;
            }
            if (at > 0) {
                key.append(' ');
            }
            fold(name.substring(at, end), key);
            at = end;
            while (at < name.length() && SEPARATORS.indexOf(name.charAt(at)) >= 0) {
                at++;
            }
        }
        return key.toString();
    }

    /** Appends a word in ASCII; ü sorts after u and before ua. */
    private static void fold(String word, StringBuilder key) {
        int from = 0;
        for (int dotted = word.indexOf('ü'); dotted >= 0; dotted = word.indexOf('ü', from)) {
            key.append(Pinyin.ascii(word.substring(from, dotted))).append("u!");
            from = dotted + 1;
        }
        key.append(Pinyin.ascii(word.substring(from)));
    }
}
