package studybooklet.output;

import java.io.IOException;
import java.io.OutputStream;
import studybooklet.cache.CountingWriter;

/**
 * Text as UTF-8, in the same room for one file after the other: most files of a booklet are text that is put together
 * from hundreds of small pieces and need not stand in memory whole. A surrogate without its other half becomes a question
 * mark, as it does in {@link String#getBytes(java.nio.charset.Charset)}.
 */
public final class Utf8Writer extends CountingWriter {
    private static final int ROOM = 1 << 13;

    /** Of one character at most. Two surrogates make four bytes together. */
    private static final int BYTES = 3;

    private final char[] text = new char[ROOM];
    private final byte[] bytes = new byte[BYTES * ROOM];
    private OutputStream out = OutputStream.nullOutputStream();
    private int length;
    private int written;

    /** Begins with a file; what was left of another is forgotten. */
    public void begin(OutputStream file) {
        out = file;
        length = 0;
        written = 0;
    }

    /** Ends the file; does not close the stream. */
    public void end() throws IOException {
        flush();
        if (length > 0) {
            length = 0;
            out.write('?');
        }
    }

    @Override
    public void write(int c) throws IOException {
        if (length == ROOM) {
            flush();
        }
        text[length++] = (char) c;
    }

    @Override
    public void write(char[] from, int start, int count) throws IOException {
        int end = start + count;
        for (int at = start; at < end; ) {
            int part = Math.min(end - at, free());
            System.arraycopy(from, at, text, length, part);
            length += part;
            at += part;
        }
    }

    @Override
    public void write(String from) throws IOException {
        write(from, 0, from.length());
    }

    @Override
    public void write(String from, int start, int count) throws IOException {
        int end = start + count;
        for (int at = start; at < end; ) {
            int part = Math.min(end - at, free());
            from.getChars(at, at + part, text, length);
            length += part;
            at += part;
        }
    }

    /** How many characters there is room for, at least one. */
    private int free() throws IOException {
        if (length == ROOM) {
            flush();
        }
        return ROOM - length;
    }

    /** Hands on what was written, but for the first half of a character whose second is still to come. */
    @Override
    public void flush() throws IOException {
        int whole = length > 0 && Character.isHighSurrogate(text[length - 1]) ? length - 1 : length;
        int size = encode(whole);
        out.write(bytes, 0, size);
        written += size;
        if (whole < length) {
            text[0] = text[whole];
        }
        length -= whole;
    }

    @Override
    public int bytes() throws IOException {
        flush();
        return written + length; // half a character makes a question mark
    }

    /** Locals and plain comparisons, because every character of the site passes here. */
    private int encode(int whole) {
        char[] from = text;
        byte[] to = bytes;
        int size = 0;
        for (int at = 0; at < whole; at++) {
            int c = from[at];
            if (c < 0x80) {
                to[size++] = (byte) c;
            } else if (c >= 0x800 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)) {
                to[size] = (byte) (0xE0 | c >> 12);
                to[size + 1] = (byte) (0x80 | c >> 6 & 0x3F);
                to[size + 2] = (byte) (0x80 | c & 0x3F);
                size += 3;
            } else if (c < 0x800) {
                to[size] = (byte) (0xC0 | c >> 6);
                to[size + 1] = (byte) (0x80 | c & 0x3F);
                size += 2;
            } else if (c <= Character.MAX_HIGH_SURROGATE && at + 1 < whole && Character.isLowSurrogate(from[at + 1])) {
                size = encode(Character.toCodePoint((char) c, from[++at]), size);
            } else {
                to[size++] = '?';
            }
        }
        return size;
    }

    private int encode(int codePoint, int size) {
        bytes[size] = (byte) (0xF0 | codePoint >> 18);
        bytes[size + 1] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        bytes[size + 2] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        bytes[size + 3] = (byte) (0x80 | codePoint & 0x3F);
        return size + 4;
    }

    /** Nothing: the stream is closed by whoever opened it. */
    @Override
    public void close() {}
}
