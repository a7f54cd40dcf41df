package studybooklet.text.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import studybooklet.language.CharsetGuess;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.text.model.SourceText;

/**
 * Decodes bytes to text. A byte order mark decides; without one, a text that is (almost) all valid UTF-8 is UTF-8; else it
 * is UTF-16 if every second byte suggests it; else GB18030 or Big5 by frequency. A wrong byte becomes U+FFFD and is reported
 * with its position.
 */
public final class Decoder {
    /** Wrong bytes that get a warning each; the rest is counted. */
    private static final int REPORTED = 20;
    /** Characters decoded at a time. */
    private static final int CHUNK = 8192;
    /** UTF-8 sequences to one wrong place: a text of another charset has far more wrong ones. */
    private static final int RIGHT_TO_WRONG = 50;

    private final String file;
    private final byte[] bytes;
    private final Problems problems;
    private int wrong;

    private Decoder(String file, byte[] bytes, Problems problems) {
        this.file = file;
        this.bytes = bytes;
        this.problems = problems;
    }

    /**
     * Decodes a text.
     *
     * @param file the text's name, for locations
     * @param problems gets a warning for each wrong byte, up to a limit
     */
    public static SourceText decode(String file, byte[] bytes, Problems problems) {
        SourceText source = new SourceText(file, new Decoder(file, bytes, problems).text());
        Mojibake.warn(source, problems);
        return source;
    }

    private String text() {
        if (startsWith(0xef, 0xbb, 0xbf)) {
            return decode(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(0xff, 0xfe)) {
            return decode(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(0xfe, 0xff)) {
            return decode(StandardCharsets.UTF_16BE, 2);
        }
        return decode(guess(), 0);
    }

    private boolean startsWith(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private Charset guess() {
        if (isUtf8()) {
            return StandardCharsets.UTF_8;
        }
        int little = utf16Units(0);
        int big = utf16Units(1);
        if (Math.max(little, big) * 10L >= bytes.length / 2 * 8L) {
            return little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return CharsetGuess.chinese(bytes);
    }

    /** Whether the text is UTF-8 but for a few wrong bytes. NUL bytes suggest UTF-16. */
    private boolean isUtf8() {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequence(i);
            good += length > 1 ? 1 : 0;
            bad += length == 0 || bytes[i] == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return bad * (long) RIGHT_TO_WRONG <= good;
    }

    /** Length of the UTF-8 sequence (RFC 3629) at this index; 0 if there is none. */
    private int sequence(int at) {
        int b = bytes[at] & 0xff;
        int length = b < 0x80 ? 1 : b < 0xc2 ? 0 : b < 0xe0 ? 2 : b < 0xf0 ? 3 : b < 0xf5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** How many 16-bit units are Han, Chinese punctuation or ASCII if the low byte is at even (0) or odd (1) indexes. */
    private int utf16Units(int lowAt) {
        int count = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            int low = bytes[i + lowAt] & 0xff;
            int high = bytes[i + 1 - lowAt] & 0xff;
            boolean plausible = high >= 0x4e && high <= 0x9f || high == 0x30 || high == 0xff || high == 0x20
                    ? !(high == 0x20 && low == 0x20)
                    : high == 0 && low >= 9 && low < 0x7f;
            count += plausible ? 1 : 0;
        }
        return count;
    }

    private String decode(Charset charset, int skip) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        CharBuffer chunk = CharBuffer.allocate(CHUNK);
        StringBuilder out = new StringBuilder(bytes.length);
        while (true) {
            CoderResult result = decoder.decode(in, chunk, true);
            flush(chunk, out);
            if (result.isError()) {
                wrong(in.position(), out);
                in.position(in.position() + result.length());
                out.append('\ufffd');
            } else if (result.isUnderflow()) {
                break;
            }
        }
        decoder.flush(chunk);
        flush(chunk, out);
        if (wrong > REPORTED) {
            problems.warning(
                    SourceLocation.of(file),
                    (wrong - REPORTED) + " more wrong bytes in " + charset.name(),
                    "save the file as UTF-8");
        }
        return out.toString();
    }

    /** Replaces NUL, which is not text and cannot stand in XML, as a wrong byte is replaced. */
    private void flush(CharBuffer chunk, StringBuilder out) {
        chunk.flip();
        for (int i = 0; i < chunk.limit(); i++) {
            if (chunk.get(i) == 0) {
                wrong(-1, out);
                out.append('\ufffd');
            } else {
                out.append(chunk.get(i));
            }
        }
        chunk.clear();
    }

    private void wrong(int at, StringBuilder out) {
        if (++wrong <= REPORTED) {
            problems.warning(
                    new SourceLocation(file, lineOf(out)),
                    at < 0 ? "a NUL character" : "wrong byte at position " + at + " (from 0)",
                    "replace the character U+FFFD by the right one");
        }
    }

    private static int lineOf(StringBuilder out) {
        int line = 1;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (SourceText.isLineBreak(c) && !(c == '\r' && i + 1 < out.length() && out.charAt(i + 1) == '\n')) {
                line++;
            }
        }
        return line;
    }
}
