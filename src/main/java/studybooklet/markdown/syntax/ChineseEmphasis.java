package studybooklet.markdown.syntax;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Emphasis between Han characters: the rules of CommonMark and, beside them,
 *
 * <ul>
 *   <li>those of {@link WideFlanking};
 *   <li>two underscores open and close inside of Han text, where a single one stays what it is: {@code 前文__强调__后文}, but
 *       {@code 报告_2024_终稿};
 *   <li>two even runs always fit, so that {@code **一。****二。**} is strong twice; two runs that are multiples of three fit,
 *       as CommonMark says since 0.29.
 * </ul>
 */
final class ChineseEmphasis extends EmphasisDelimiterProcessor {
    private final boolean underscore;

    private ChineseEmphasis(char mark) {
        super(mark, false);
        this.underscore = mark == '_';
    }

    static ChineseEmphasis asterisk() {
        return new ChineseEmphasis('*');
    }

    static ChineseEmphasis underscore() {
        return new ChineseEmphasis('_');
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        boolean fits = leftFlanking || WideFlanking.opens(before, after, afterIsWhitespace);
        return fits && !(underscore && isNarrowWord(before));
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        boolean fits = rightFlanking || WideFlanking.closes(before, after, beforeIsWhitespace);
        return fits && !(underscore && isNarrowWord(after));
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        if (underscore && isInsideWideWord(opener, closer) && (opener.length() != 2 || closer.length() != 2)) {
            return 0;
        }
        if (opener.length() % 2 == 0 && closer.length() % 2 == 0) {
            return 2;
        }
        boolean threes = opener.length() % 3 == 0 && closer.length() % 3 == 0;
        return threes ? 1 : super.getDelimiterUse(opener, closer);
    }

    /** Whether one of the two has a wide letter outside, where CommonMark lets no underscore be a mark. */
    private static boolean isInsideWideWord(DelimiterRun opener, DelimiterRun closer) {
        BasedSequence first = opener.getNode().getChars();
        BasedSequence last = closer.getNode().getChars();
        BasedSequence text = first.getBaseSequence();
        return isWideLetter(text, first.getStartOffset() - 1) || isWideLetter(text, last.getEndOffset());
    }

    private static boolean isWideLetter(BasedSequence text, int offset) {
        if (offset < 0 || offset >= text.length()) {
            return false;
        }
        char c = text.charAt(offset);
        return Character.isSurrogate(c) || (WideCharacters.isWide(c) && Character.isLetterOrDigit(c));
    }

    private static boolean isNarrowWord(String character) {
        char c = character.charAt(0);
        return Character.isLetterOrDigit(c) && !WideCharacters.isWide(c);
    }
}
