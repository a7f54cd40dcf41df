package studybooklet.site;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Normalizes text for the search index in the same way as the search script normalizes queries. */
final class SearchText {
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \t\n\r\f]+");

    private SearchText() {}

    /** Collapses white space to single spaces and composes characters (Unicode NFC). */
    static String of(String text) {
        return Normalizer.normalize(WHITE_SPACE.matcher(text).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }
}
