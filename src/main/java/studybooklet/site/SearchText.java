package studybooklet.site;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The form in which text is searched: white space is one space, characters are composed (NFC), as in the search script. */
final class SearchText {
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \t\n\r\f]+");

    private SearchText() {}

    static String of(String text) {
        return Normalizer.normalize(WHITE_SPACE.matcher(text).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }
}
