package studybooklet.site;

import java.text.Normalizer;

/** A text as it is searched: white space is one space, and characters are composed (NFC), as the search composes what is
 * typed. */
final class SearchText {
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private SearchText() {}

    static String of(String text) {
        boolean settled = true;
        boolean composed = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            settled &= !isSpace(c) || (c == ' ' && (at == 0 || text.charAt(at - 1) != ' '));
            composed &= isComposed(c);
        }
        String line = settled ? text : text.replaceAll("[ \t\n\r\f]+", " ");
        line = line.strip();
        return composed ? line : Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    /**
     * Whether a text is searched as it stands, and a script's string may hold it as it stands: it has only what most lines
     * of Chinese text have. One look at each character, because every character of the booklet passes here.
     */
    static boolean isOrdinary(char[] text, int length) {
        char before = ' ';
        for (int at = 0; at < length; at++) {
            char c = text[at];
            boolean isHan = c >= 0x4E00 && c <= 0x9FFF;
            if (!isHan && !isOrdinaryMark(c) && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return length == 0 || before != ' ';
    }

    /** Neither white space nor special in a script, and settled beside any other character. */
    private static boolean isOrdinaryMark(char c) {
        return c < 0x300 ? c > ' ' && c != '"' && c != '\\' : c != IDEOGRAPHIC_SPACE && isComposed(c);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /** Whether a character stays as it is beside any other: of those that do, the ranges that Chinese text is made of. */
    private static boolean isComposed(char c) {
        return c < 0x300
                || (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x3000 && c <= 0x3029)
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0xFF00 && c <= 0xFFEF);
    }
}
