package studybooklet.source.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studybooklet.language.CharsetGuess;

/**
 * Decodes pages. A byte order mark decides; without one, a page that is valid UTF-8 is UTF-8; else it is GB18030 or Big5 by the
 * frequency of characters, and by the declared charset if there are too few characters to count. Declarations are often wrong.
 */
final class PageCharset {
    /** Bytes in which a declaration is searched for. */
    private static final int HEAD = 4096;
    /** Bytes above ASCII that are too few to count characters. */
    private static final int FEW = 120;
    /** Characters of a damaged UTF-8 page to one wrong place. */
    private static final int RIGHT_TO_WRONG = 50;

    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w-]+)");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final Charset GB18030 = Charset.forName("GB18030");

    private PageCharset() {}

    /** Decodes a page; a wrong byte becomes U+FFFD. */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, '<', 0)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0, '<')) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        return new String(bytes, guess(bytes));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset guess(byte[] bytes) {
        String declared = declared(bytes);
        if (isUtf8(bytes, declared)) {
            return StandardCharsets.UTF_8;
        }
        boolean few = countHigh(bytes) < FEW;
        if (few && declared.startsWith("big5")) {
            return BIG5;
        }
        if (few && declared.startsWith("gb")) {
            return GB18030;
        }
        return CharsetGuess.chinese(bytes).equals(GB18030) ? GB18030 : BIG5;
    }

    private static String declared(byte[] bytes) {
        Matcher matcher =
                DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether the bytes are valid UTF-8, or declared as UTF-8 with few wrong places. */
    private static boolean isUtf8(byte[] bytes, String declared) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            if (!declared.startsWith("utf")) {
                return false;
            }
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        long wrong = text.chars().filter(c -> c == '\ufffd').count();
        return wrong * RIGHT_TO_WRONG < text.chars().filter(c -> c > 0x7f).count();
    }

    private static int countHigh(byte[] bytes) {
        int high = 0;
        for (byte b : Arrays.copyOf(bytes, Math.min(bytes.length, 1_000_000))) {
            high += b < 0 ? 1 : 0;
        }
        return high;
    }
}
