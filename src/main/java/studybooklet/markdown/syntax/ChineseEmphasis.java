package studybooklet.markdown.syntax;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Emphasis and strong emphasis by CommonMark's rules (6.2), with these differences for Han text:
 *
 * <ul>
 *   <li>Delimiter runs next to wide characters are flanking by the rules of {@link WideFlanking}.
 *   <li>Two underscores can open and close inside a run of Han characters ({@code 前文__强调__后文}); one underscore cannot
 *       ({@code 报告_2024_终稿}).
 *   <li>Two runs of even length always match, so that {@code **一。****二。**} is strong twice.
 *   <li>Two runs whose lengths are multiples of three match; CommonMark has this rule since 0.29, flexmark does not.
 * </ul>
 */
final class ChineseEmphasis extends EmphasisDelimiterProcessor {
    private final boolean underscore;

    private ChineseEmphasis(char delimiter) {
        super(delimiter, false);
        this.underscore = delimiter == '_';
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
        boolean flanking = leftFlanking || WideFlanking.canOpen(before, after, afterIsWhitespace);
        return flanking && !(underscore && isNarrowLetter(before));
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
        boolean flanking = rightFlanking || WideFlanking.canClose(before, after, beforeIsWhitespace);
        return flanking && !(underscore && isNarrowLetter(after));
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        if (underscore && isInsideWideWord(opener, closer) && (opener.length() != 2 || closer.length() != 2)) {
            return 0;
        }
        if (opener.length() % 2 == 0 && closer.length() % 2 == 0) {
            return 2;
        }
        boolean multiplesOfThree = opener.length() % 3 == 0 && closer.length() % 3 == 0;
        return multiplesOfThree ? 1 : super.getDelimiterUse(opener, closer);
    }

    /** Whether a wide letter precedes the opener or follows the closer. */
    private static boolean isInsideWideWord(DelimiterRun opener, DelimiterRun closer) {
        BasedSequence openerChars = opener.getNode().getChars();
        BasedSequence closerChars = closer.getNode().getChars();
        BasedSequence text = openerChars.getBaseSequence();
        return isWideLetter(text, openerChars.getStartOffset() - 1) || isWideLetter(text, closerChars.getEndOffset());
    }

    private static boolean isWideLetter(BasedSequence text, int offset) {
        if (offset < 0 || offset >= text.length()) {
            return false;
        }
        char c = text.charAt(offset);
        return Character.isSurrogate(c) || (WideCharacters.isWide(c) && Character.isLetterOrDigit(c));
    }

    private static boolean isNarrowLetter(String character) {
        char c = character.charAt(0);
        return Character.isLetterOrDigit(c) && !WideCharacters.isWide(c);
    }
}
