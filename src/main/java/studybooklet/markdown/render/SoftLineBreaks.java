package studybooklet.markdown.render;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;
import studybooklet.markdown.syntax.WideCharacters;

/** Decides whether the end of a line inside a paragraph is a space to the reader. */
final class SoftLineBreaks {
    private static final int NONE = -1;

    private SoftLineBreaks() {}

    /** Whether nothing belongs between the text so far and what follows a line break. */
    static boolean joins(InlineContent before, Node lineBreak) {
        int next = after(lineBreak);
        if (WideCharacters.isWide(next)) {
            return before.endsWide() || before.endsEither();
        }
        return WideCharacters.isEither(next) && before.endsWide();
    }

    /** The first character that a reader sees after a node, or {@link #NONE} at the end of the block. */
    private static int after(Node node) {
        for (Node up = node; up != null && !(up instanceof Block); up = up.getParent()) {
            int found = firstOf(up.getNext());
            if (found != NONE) {
                return found;
            }
        }
        return NONE;
    }

    /** The first character of a node and its following siblings. */
    private static int firstOf(@Nullable Node first) {
        for (Node node = first; node != null; node = node.getNext()) {
            int found = firstIn(node);
            if (found != NONE) {
                return found;
            }
        }
        return NONE;
    }

    private static int firstIn(Node node) {
        if (node instanceof HtmlInlineComment
                || node instanceof Footnote
                || node.getChars().isEmpty()) {
            return NONE;
        }
        if (node instanceof Text || node instanceof HtmlEntity || node instanceof Code) {
            String start = node instanceof Code code ? code.getText().toString() : startOf(node);
            return start.isEmpty() ? NONE : start.codePointAt(0);
        }
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak || !node.hasChildren()) {
            return ' ';
        }
        return firstOf(node.getFirstChild());
    }

    /** Enough of a node to see its first character: an escape has two. */
    private static String startOf(Node node) {
        int length = node instanceof Text ? Math.min(2, node.getTextLength()) : node.getTextLength();
        return node.getChars().subSequence(0, length).unescape();
    }
}
