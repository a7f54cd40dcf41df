package studybooklet.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Finds emphasis marks that were left standing in Han text as the stars that they are. */
final class LiteralMarks {
    private static final String MARK = "**";

    private final Rendering rendering;

    LiteralMarks(Rendering rendering) {
        this.rendering = rendering;
    }

    /** Warns once if a text shows a mark beside a wide character. */
    void check(Text node) {
        BasedSequence chars = node.getChars();
        for (int i = chars.indexOf(MARK); i >= 0; ) {
            int end = i + MARK.length();
            while (end < chars.length() && chars.charAt(end) == '*') {
                end++;
            }
            int offset = node.getStartOffset() + i;
            char before = rendering.body().charAt(offset - 1);
            if (before != '\\' && (isWide(before) || isWide(rendering.body().charAt(offset + end - i)))) {
                rendering.warn(
                        node,
                        "the mark ** is printed as it stands, because it has no partner here",
                        "put the mark directly at the first and last character of what it marks, or write \\*\\*");
                return;
            }
            i = chars.indexOf(MARK, end);
        }
    }

    private static boolean isWide(char c) {
        return Character.isSurrogate(c) || WideCharacters.isWide(c);
    }
}
