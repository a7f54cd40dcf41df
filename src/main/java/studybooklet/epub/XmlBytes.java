package studybooklet.epub;

import java.util.Arrays;

/**
 * XML as it grows, in UTF-8. What needs no reference in XML and gets one here (an at sign, a greater-than sign) gets it
 * because epublib's serializer gives it one: books made before stay the same to the byte.
 */
final class XmlBytes {
    private byte[] bytes = new byte[1 << 13];
    private int length;

    /** Adds what has its place in XML as it is. */
    void markup(String markup) {
        markup(Page.utf8(markup));
    }

    /** Adds what has its place in XML as it is, in UTF-8. */
    void markup(byte[] markup) {
        room(markup.length);
        System.arraycopy(markup, 0, bytes, length, markup.length);
        length += markup.length;
    }

    /** @param number not negative */
    void number(int number) {
        room(10);
        int end = length + 1;
        for (int rest = number; rest >= 10; rest /= 10) {
            end++;
        }
        length = end;
        int rest = number;
        do {
            end--;
            bytes[end] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
    }

    /** Adds text between tags. */
    void text(String text) {
        escaped(text, (char) 0);
    }

    /** Adds a value in quotes: single ones if it has double ones in it. */
    void attribute(String value) {
        char quote = value.indexOf('"') < 0 ? '"' : '\'';
        room(1);
        bytes[length++] = (byte) quote;
        escaped(value, quote);
        room(1);
        bytes[length++] = (byte) quote;
    }

    /** All of it; the last call. */
    byte[] take() {
        return Arrays.copyOf(bytes, length);
    }

    /** @param quote around a value; 0 around text */
    private void escaped(String text, char quote) {
        int size = text.length();
        room(3 * size);
        byte[] to = bytes;
        int at = length;
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c >= 0x800 && !Character.isSurrogate(c)) {
                to[at] = (byte) (0xE0 | c >> 12);
                to[at + 1] = (byte) (0x80 | c >> 6 & 0x3F);
                to[at + 2] = (byte) (0x80 | c & 0x3F);
                at += 3;
            } else if (c >= ' ' && c < 0x80 && c != '<' && c != '>' && c != '&' && c != '@' && c != quote) {
                to[at++] = (byte) c;
            } else {
                length = at;
                i += rare(text, i, quote);
                room(3 * (size - i));
                to = bytes;
                at = length;
            }
        }
        length = at;
    }

    /** Adds a character that is neither plain ASCII nor one of three bytes; gives 1 if it is a pair, else 0. */
    private int rare(String text, int at, char quote) {
        char c = text.charAt(at);
        if (c >= 0x80) {
            boolean pair = Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            markup(text.substring(at, at + (pair ? 2 : 1)));
            return pair ? 1 : 0;
        }
        String space = quote == 0 && (c == '\n' || c == '\t' || c == '\r') ? String.valueOf(c) : "&#" + (int) c + ";";
        markup(
                switch (c) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    case '\'' -> "&apos;";
                    default -> space;
                });
        return 0;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length + (bytes.length >> 1)));
        }
    }
}
