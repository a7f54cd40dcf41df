package studybooklet.markdown.syntax;

/**
 * When a mark such as ** may open or close beside Han text. CommonMark tells an opening mark from a closing one by the
 * spaces around words, which Han text does not have. So where a wide character stands outside of the mark, punctuation
 * inside of it counts as a letter, unless it looks the wrong way: {@code 前文**(强调)**后文}.
 */
final class WideFlanking {
    private static final String OPENING = "([{";
    private static final String CLOSING = ".,!?:;)]}";

    private WideFlanking() {}

    /**
     * Whether a mark may open.
     *
     * @param before the character before the mark; a line feed where there is none
     * @param after the character after the mark, likewise
     */
    static boolean opens(String before, String after, boolean afterIsWhitespace) {
        return WideCharacters.isWideUnit(before.charAt(0)) && !afterIsWhitespace && !CLOSING.contains(after);
    }

    /** Whether a mark may close. */
    static boolean closes(String before, String after, boolean beforeIsWhitespace) {
        return WideCharacters.isWideUnit(after.charAt(0)) && !beforeIsWhitespace && !OPENING.contains(before);
    }
}
