package studybooklet.text.signs;

import org.jspecify.annotations.Nullable;

/**
 * The mark of a note, in the text or at the head of the note itself: 〔1〕, [1], ［1］, 【1】, [注1], ①.
 *
 * @param key what both marks of one note share: the number, or the circled number
 * @param end index after the mark, spaces not included
 */
public record NoteMark(String key, int end) {
    private static final String OPENING = "〔[［【";
    private static final String CLOSING = "〕]］】";

    /** The mark at this index; null if there is none. */
    public static @Nullable NoteMark at(CharSequence text, int at) {
        if (at >= text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (c >= '①' && c <= '⑳' || c >= '㉑' && c <= '㉟') {
            return new NoteMark(String.valueOf(c), at + 1);
        }
        int open = OPENING.indexOf(c);
        return open < 0 ? null : bracketed(text, at, CLOSING.charAt(open));
    }

    private static @Nullable NoteMark bracketed(CharSequence text, int at, char close) {
        int i = at + 1;
        if (i < text.length() && text.charAt(i) == '注') {
            i++;
        }
        int digits = i;
        int value = 0;
        while (i < text.length() && i < digits + 3 && Signs.isDigit(text.charAt(i))) {
            value = value * 10 + Signs.digit(text.charAt(i));
            i++;
        }
        boolean closed = i > digits && i < text.length() && text.charAt(i) == close;
        return closed && value > 0 ? new NoteMark(String.valueOf(value), i + 1) : null;
    }

    /**
     * Whether the mark at this index can cite a note. After a colon or a semicolon it numbers an item: 要做三件事：①…；②…. At
     * the start of the text it cites nothing.
     */
    public static boolean cites(CharSequence text, int at) {
        return at > 0 && !Signs.in(text.charAt(at - 1), "：:；;");
    }

    /** Whether it is a circled number. */
    public boolean isCircle() {
        return !Signs.isDigit(key.charAt(0));
    }

    /** The key of the next mark in counting order. */
    public String following() {
        return isCircle() ? String.valueOf((char) (key.charAt(0) + 1)) : String.valueOf(Integer.parseInt(key) + 1);
    }
}
