package studybooklet.language;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;

/** Detects legacy Chinese encodings. */
public final class CharsetGuess {
    /** ICU examines no more bytes than this. */
    private static final int SAMPLE = 8000;

    private CharsetGuess() {}

    /**
     * Distinguishes GB18030 (a superset of GBK and GB 2312) from Big5 by character frequency.
     *
     * @param bytes a text that is neither UTF-8 nor UTF-16
     * @return Big5 or GB18030; GB18030 if neither is likely, because it can encode every character
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

    /** A sample from the first byte above ASCII, because ASCII text says nothing about the encoding. */
    private static byte[] sample(byte[] bytes) {
        int from = 0;
        while (from < bytes.length && bytes[from] >= 0) {
            from++;
        }
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
    }
}
