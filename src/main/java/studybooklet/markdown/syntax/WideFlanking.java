package studybooklet.markdown.syntax;

/**
 * Extends CommonMark's rules for left- and right-flanking delimiter runs (6.2) to Han text. CommonMark tells an opening
 * run from a closing one by the spaces around words, but Han text has no spaces. Therefore, next to a wide character,
 * punctuation inside the delimiters counts as a letter: {@code 前文**(强调)**后文}. The exception is punctuation that faces
 * the wrong way, such as a closing bracket after an opening run.
 */
final class WideFlanking {
    private static final String OPENING_PUNCTUATION = "([{";
    private static final String CLOSING_PUNCTUATION = ".,!?:;)]}";

    private WideFlanking() {}

    /**
     * Whether a delimiter run can open emphasis because a wide character precedes it.
     *
     * @param before the character before the run; a line feed at the start of the text
     * @param after the character after the run; a line feed at the end of the text
     */
    static boolean canOpen(String before, String after, boolean afterIsWhitespace) {
        return WideCharacters.isWideUnit(before.charAt(0))
                && !afterIsWhitespace
                && !CLOSING_PUNCTUATION.contains(after);
    }

    /**
     * Whether a delimiter run can close emphasis because a wide character follows it.
     *
     * @param before the character before the run; a line feed at the start of the text
     * @param after the character after the run; a line feed at the end of the text
     */
    static boolean canClose(String before, String after, boolean beforeIsWhitespace) {
        return WideCharacters.isWideUnit(after.charAt(0))
                && !beforeIsWhitespace
                && !OPENING_PUNCTUATION.contains(before);
    }
}
