package studybooklet.site.format;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Normalizes text for the search index in the same way as the search script normalizes queries. */
public final class SearchText {
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \t\n\r\f]+");

    private SearchText() {}

    /** Collapses white space to single spaces and composes characters (Unicode NFC). */
    public static String of(String text) {
        String line = hasSpace(text) ? WHITE_SPACE.matcher(text).replaceAll(" ").strip() : text.strip();
        return Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    /** Most lines of Chinese text have none, and a regular expression takes long to find that out. */
    private static boolean hasSpace(String text) {
        for (char c : text.toCharArray()) {
            if (c <= ' ') {
                return true;
            }
        }
        return false;
    }
}
