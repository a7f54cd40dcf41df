package studybooklet.language;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;

/** Which of the old Chinese encodings a text without a byte order mark is in. */
public final class CharsetGuess {
    /** ICU looks no further than this. */
    private static final int SAMPLE = 8000;

    private CharsetGuess() {}

    /**
     * Tells GB18030 (with GBK and GB 2312 inside it) from Big5 by the frequency of their characters. Where neither is
     * likely, GB18030, because it can hold every character.
     *
     * @param bytes a text that is neither UTF-8 nor UTF-16
     */
    public static Charset chinese(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample(bytes));
        int gb = 0;
        int big5 = 0;
        for (CharsetMatch match : detector.detectAll()) {
            if (match.getName().equals("GB18030")) {
                gb = match.getConfidence();
            } else if (match.getName().equals("Big5")) {
                big5 = match.getConfidence();
            }
        }
        return Charset.forName(big5 > gb ? "Big5" : "GB18030");
    }

    /** The first stretch with bytes above ASCII: a long English head says nothing about the encoding. */
    private static byte[] sample(byte[] bytes) {
        int from = 0;
        while (from < bytes.length && bytes[from] >= 0) {
            from++;
        }
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
    }
}
