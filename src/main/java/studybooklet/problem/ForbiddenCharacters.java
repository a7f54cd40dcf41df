package studybooklet.problem;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The characters that a page cannot contain: those outside the production Char of XML 1.0, and the control characters
 * and noncharacters that are parse errors in HTML.
 */
public final class ForbiddenCharacters {
    private ForbiddenCharacters() {}

    private static boolean isForbidden(int codePoint) {
        if (codePoint < 0x20) {
            return codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
        }
        boolean control = codePoint >= 0x7F && codePoint <= 0x9F;
        boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        boolean noncharacter = (codePoint >= 0xFDD0 && codePoint <= 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE;
        return control || surrogate || noncharacter;
    }

    /** Whether a text contains a forbidden character. A loop, because all input is checked. */
    public static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= ' ' && c < 0x7F) || (c > 0x9F && c < Character.MIN_SURROGATE);
            if (!plain && isForbidden(text.codePointAt(i))) {
                return true;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
            }
        }
        return false;
    }

    /** The text without its forbidden characters. */
    public static String removedFrom(CharSequence text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(codePoint -> !isForbidden(codePoint)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** The distinct forbidden characters of a text: {@code U+0007, U+FFFF}. */
    public static String namesIn(CharSequence text) {
        Set<Integer> found = text.codePoints()
                .filter(ForbiddenCharacters::isForbidden)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        return found.stream()
                .map(codePoint -> String.format(Locale.ROOT, "U+%04X", codePoint))
                .collect(Collectors.joining(", "));
    }
}
