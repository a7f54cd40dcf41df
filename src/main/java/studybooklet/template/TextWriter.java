package studybooklet.template;

import java.io.Writer;
import java.util.Arrays;

/** Collects the text of one page after the other, in the same room: a page is written in hundreds of small pieces. */
final class TextWriter extends Writer {
    private char[] text = new char[1 << 15];
    private int length;

    void clear() {
        length = 0;
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
