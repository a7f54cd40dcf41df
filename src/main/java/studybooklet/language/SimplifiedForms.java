package studybooklet.language;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Traditional characters and the simplified ones that stand for them, so that a search for either finds both. One
 * character at a time, as ICU's Traditional-Simplified maps it.
 *
 * @param traditional characters, each once
 * @param simplified as many; the n-th is the simplified form of the n-th
 */
public record SimplifiedForms(String traditional, String simplified) {
    private static final int FIRST = 0x3400;
    private static final int LAST = 0x9FFF;

    public SimplifiedForms {
        if (traditional.codePointCount(0, traditional.length()) != simplified.codePointCount(0, simplified.length())) {
            throw new IllegalArgumentException("as many simplified characters as traditional ones");
        }
    }

    /**
     * The pairs that matter for a text: those whose simplified form occurs in it, in either form. A reader may type any
     * of them; no other pair can change what is found.
     *
     * @param text any text
     */
    public static SimplifiedForms in(String text) {
        int[] all = IntStream.rangeClosed(FIRST, LAST).toArray();
        String[] forms = simplified(all);
        // Each character once: ICU takes seconds for the text of a thousand articles.
        Set<Integer> used = Arrays.stream(
                        simplified(text.codePoints().distinct().toArray()))
                .flatMapToInt(String::codePoints)
                .boxed()
                .collect(Collectors.toSet());
        StringBuilder traditional = new StringBuilder();
        StringBuilder simplified = new StringBuilder();
        for (int at = 0; at < all.length; at++) {
            int form = forms[at].codePointAt(0);
            if (form != all[at] && forms[at].codePointCount(0, forms[at].length()) == 1 && used.contains(form)) {
                traditional.appendCodePoint(all[at]);
                simplified.appendCodePoint(form);
            }
        }
        return new SimplifiedForms(traditional.toString(), simplified.toString());
    }

    /** What ICU makes of each character by itself. */
    private static String[] simplified(int[] characters) {
        String joined = IntStream.of(characters).mapToObj(Character::toString).collect(Collectors.joining("\n"));
        return Transliterator.getInstance("Traditional-Simplified")
                .transliterate(joined)
                .split("\n");
    }
}
