package studybooklet.markdown.syntax;

import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;

/** Strikethrough with two tildes, between Han characters too; a single tilde is the dash of 3~5天. */
final class ChineseStrikethrough extends StrikethroughDelimiterProcessor {
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
        return leftFlanking || WideFlanking.opens(before, after, afterIsWhitespace);
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
        return rightFlanking || WideFlanking.closes(before, after, beforeIsWhitespace);
    }
}
