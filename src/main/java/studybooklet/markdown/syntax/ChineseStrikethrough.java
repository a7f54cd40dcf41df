package studybooklet.markdown.syntax;

import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;

/**
 * Strikethrough with two tildes, extended to Han text by {@link WideFlanking}. A single tilde is text, because it stands for
 * a dash in {@code 3~5天}.
 */
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
        return leftFlanking || WideFlanking.canOpen(before, after, afterIsWhitespace);
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
        return rightFlanking || WideFlanking.canClose(before, after, beforeIsWhitespace);
    }
}
