package studybooklet.text.furniture;

import studybooklet.text.signs.Signs;

/**
 * A line with what may be a page number at one of its ends.
 *
 * @param words the line without white space and without the number and the signs beside it
 * @param number the number; -1 if there is none
 */
record NumberedHead(String words, int number) {
    /** More digits belong to no page number. */
    private static final int LIMIT = 10_000;

    /** Reads a line. */
    static NumberedHead of(String text) {
        String bare = Signs.squeeze(text);
        int from = 0;
        int to = bare.length();
        while (to > 0 && isEdge(bare.charAt(to - 1))) {
            to--;
        }
        while (from < to && isEdge(bare.charAt(from))) {
            from++;
        }
        int first = number(bare.substring(0, from));
        int last = number(bare.substring(to));
        return new NumberedHead(bare.substring(from, to), first >= 0 ? first : last);
    }

    private static boolean isEdge(char c) {
        return Signs.isDigit(c) || Signs.in(c, "·•・-—－─|｜/");
    }

    private static int number(String edge) {
        int value = -1;
        for (int i = 0; i < edge.length(); i++) {
            if (Signs.isDigit(edge.charAt(i)) && value < LIMIT) {
                value = Math.max(0, value) * 10 + Signs.digit(edge.charAt(i));
            }
        }
        return value;
    }
}
