package studybooklet.template;

import java.util.Arrays;
import studybooklet.cache.CountingWriter;

/** Collects the text of one page after the other, in the same room: a page is written in hundreds of small pieces. */
final class TextWriter extends CountingWriter {
    private char[] text = new char[1 << 15];
    private int length;

    /** What the first characters take as UTF-8, and how many they are. */
    private int bytes;

    private int counted;

    void clear() {
        length = 0;
        bytes = 0;
        counted = 0;
    }

    @Override
    public int bytes() {
        char[] all = text;
        int sum = bytes;
        for (int at = counted; at < length; at++) {
            char c = all[at];
            if (!Character.isSurrogate(c)) {
                sum += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            } else if (at + 1 < length && Character.isSurrogatePair(c, all[at + 1])) {
                sum += 4;
                at++;
            } else {
                sum++; // a question mark
            }
        }
        counted = length;
        bytes = sum;
        return sum;
    }

    @Override
    public void write(int c) {
        room(1);
        text[length++] = (char) c;
    }

    @Override
    public void write(char[] from, int start, int count) {
        room(count);
        System.arraycopy(from, start, text, length, count);
        length += count;
    }

    @Override
    public void write(String from, int start, int count) {
        room(count);
        from.getChars(start, start + count, text, length);
        length += count;
    }

    private void room(int count) {
        if (text.length - length < count) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + count));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return new String(text, 0, length);
    }
}
