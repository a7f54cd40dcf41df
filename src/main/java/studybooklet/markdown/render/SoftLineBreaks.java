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

/** Decides which soft line breaks are spaces. Between Chinese characters they are not. */
final class SoftLineBreaks {
    private static final int NONE = -1;

    private SoftLineBreaks() {}

    /**
     * Whether the text before and after a soft line break is joined without a space.
     *
     * @param before the content of the block up to the line break
     */
    static boolean joins(InlineContent before, Node lineBreak) {
        int next = firstAfter(lineBreak);
        if (WideCharacters.isWide(next)) {
            return before.endsWide() || before.endsAmbiguous();
        }
        return WideCharacters.isAmbiguous(next) && before.endsWide();
    }

    /** The first visible code point after a node; {@link #NONE} at the end of the block. */
    private static int firstAfter(Node node) {
        for (Node up = node; up != null && !(up instanceof Block); up = up.getParent()) {
            int found = firstInSiblings(up.getNext());
            if (found != NONE) {
                return found;
            }
        }
        return NONE;
    }

    /** The first visible code point of a node and its following siblings, or {@link #NONE}. */
    private static int firstInSiblings(@Nullable Node first) {
        for (Node node = first; node != null; node = node.getNext()) {
            int found = firstIn(node);
            if (found != NONE) {
                return found;
            }
        }
        return NONE;
    }

    /** The first visible code point of a node, or {@link #NONE}; a space for a line break or an unknown leaf. */
    private static int firstIn(Node node) {
        if (node instanceof HtmlInlineComment
                || node instanceof Footnote
                || node.getChars().isEmpty()) {
            return NONE;
        }
        if (node instanceof Text || node instanceof HtmlEntity) {
            return firstOf(node.getChars().unescape());
        }
        if (node instanceof Code code) {
            return firstOf(code.getText().toString());
        }
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak || !node.hasChildren()) {
            return ' ';
        }
        return firstInSiblings(node.getFirstChild());
    }

    private static int firstOf(String text) {
        return text.isEmpty() ? NONE : text.codePointAt(0);
    }
}
