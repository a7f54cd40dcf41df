package studybooklet.text.names;

import studybooklet.text.signs.Signs;

/** Finds the brackets around an author note. */
public final class NoteBrackets {
    /** Longer text in brackets is not a note. */
    static final int LONGEST = 400;

    private static final String OPENING = "（([［【〔";
    private static final String CLOSING = "）)]］】〕";
    /** 【（作者系…）】 is as deep as brackets at the head of a note nest. */
    private static final int DEEPEST = 3;

    private NoteBrackets() {}

    /** Whether the first character, of a text that is not empty, is an opening bracket. */
    static boolean open(String text) {
        return Signs.in(text.charAt(0), OPENING);
    }

    /** Whether brackets enclose the whole text up to {@code end}. */
    static boolean enclose(String text, int end) {
        return end > 1 && open(text) && Signs.in(text.charAt(end - 1), CLOSING) && openingOf(text, end - 1) == 0;
    }

    /** Index of the bracket that opens the one that ends at {@code end}; negative if there is none. */
    static int openingBefore(String text, int end) {
        return end > 0 && Signs.in(text.charAt(end - 1), CLOSING) ? openingOf(text, end - 1) : -1;
    }

    /** The bounds of a note's own text, without the brackets around it and the marks after them. */
    public static int[] inner(String text) {
        int end = bare(text);
        if (enclose(text, end)) {
            return new int[] {1, end - 1};
        }
        int last = text.length();
        while (last > 1 && Signs.in(text.charAt(last - 1), Signs.END_MARKS)) {
            last--;
        }
        return new int[] {0, last};
    }

    /** The text's length without white space, full stops and end marks at its end. */
    static int bare(String text) {
        int end = text.length();
        while (end > 0
                && (Signs.isSpace(text.charAt(end - 1)) || Signs.in(text.charAt(end - 1), "。." + Signs.END_MARKS))) {
            end--;
        }
        return end;
    }

    /** Index of the bracket that this one closes, however deep they nest; negative if it is too far away. */
    private static int openingOf(String text, int close) {
        int depth = 0;
        for (int i = close; i >= 0 && close - i <= LONGEST; i--) {
            if (Signs.in(text.charAt(i), CLOSING)) {
                depth++;
            } else if (Signs.in(text.charAt(i), OPENING) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** How many opening brackets the text begins with. */
    static int openings(String text) {
        int i = 0;
        while (i < text.length() && i < DEEPEST && Signs.in(text.charAt(i), OPENING)) {
            i++;
        }
        return i;
    }
}
