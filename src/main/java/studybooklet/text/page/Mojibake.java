package studybooklet.text.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.text.model.SourceText;
import studybooklet.text.signs.Signs;

/** Warns of text that somebody decoded with the wrong charset and saved again: 澶滄牎 for 夜校, å¤œæ ¡, 锟斤拷. */
final class Mojibake {
    private static final Charset GBK = Charset.forName("GB18030");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** U+FFFD in UTF-8, twice, read as GBK. */
    private static final String REPLACEMENTS_AS_GBK = "锟斤拷";
    /** So many characters show what the whole text is. */
    private static final int SAMPLE = 4000;
    /** Fewer characters prove nothing. */
    private static final int FEWEST = 4;
    /** Chinese text of the right charset, read as UTF-8, hardly ever gives a Han character. */
    private static final double ENOUGH = 0.5;

    private Mojibake() {}

    /** Adds a warning with the likely cause, if there is one. */
    static void warn(SourceText source, Problems problems) {
        String text = source.original();
        String cause = cause(text.substring(0, Math.min(text.length(), SAMPLE)));
        if (cause == null && text.contains(REPLACEMENTS_AS_GBK)) {
            cause = "characters were lost before it was saved (" + REPLACEMENTS_AS_GBK + ")";
        }
        if (cause != null) {
            problems.warning(
                    SourceLocation.of(source.file()),
                    "this text was decoded with the wrong charset: " + cause,
                    "get the original file, or copy the text again");
        }
    }

    private static @Nullable String cause(String sample) {
        if (isUtf8(sample, GBK)) {
            return "it is UTF-8 that was read as GBK";
        }
        return isUtf8(sample, WINDOWS_1252) ? "it is UTF-8 that was read as windows-1252 or Latin-1" : null;
    }

    /** Whether the text's bytes in this charset are mostly Han characters or Latin letters of UTF-8. */
    private static boolean isUtf8(String sample, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            boolean control = c >= 0x80 && c < 0xa0; // windows-1252 has no characters for five of these bytes
            if (c >= 0x80 && c != '\ufffd' && !Character.isSurrogate(c)) {
                bytes.writeBytes(String.valueOf(c).getBytes(control ? ISO_8859_1 : charset));
            }
        }
        int decoded = (int) new String(bytes.toByteArray(), UTF_8)
                .chars()
                .filter(c -> Signs.isHan((char) c) || Signs.isWide((char) c) || c >= 0xc0 && c < 0x250)
                .count();
        int size = charset.equals(GBK) ? bytes.size() / 3 : bytes.size() / 3 + 1;
        return decoded >= FEWEST && decoded > size * ENOUGH;
    }
}
