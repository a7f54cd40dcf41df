package studybooklet.markdown.render;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import studybooklet.markdown.syntax.WideCharacters;

/** Warns about text that its author probably meant as Markdown. */
final class NearMisses {
    private static final char IDEOGRAPHIC_SPACE = '　';
    private static final String STRONG = "**";
    private static final Pattern ADDRESS_IN_FULL_WIDTH_PARENTHESES =
            Pattern.compile("（\\s*(?:#|https?:|[^（）]{1,200}\\.(?:md|txt|png|jpe?g|gif|svg)\\b)");

    private final RenderContext context;

    NearMisses(RenderContext context) {
        this.context = context;
    }

    /** Checks for an indented line inside a paragraph, which may be meant as a new paragraph. */
    void checkIndent(Text node) {
        if (node.getPrevious() instanceof SoftLineBreak && node.getChars().charAt(0) == IDEOGRAPHIC_SPACE) {
            context.warn(
                    node,
                    "an indented line inside a paragraph",
                    "put a blank line before it if it starts a new paragraph, or remove the indent");
        }
    }

    /**
     * Checks for unmatched delimiters of strong emphasis next to wide characters. It warns at most once for each node.
     *
     * @param source the node's source text
     */
    void checkDelimiters(Text node, String source) {
        int end;
        for (int start = source.indexOf(STRONG); start >= 0; start = source.indexOf(STRONG, end)) {
            end = start + STRONG.length();
            while (end < source.length() && source.charAt(end) == '*') {
                end++;
            }
            char before = context.source().charAt(node.getStartOffset() + start - 1);
            char after = context.source().charAt(node.getStartOffset() + end);
            if (before != '\\' && (WideCharacters.isWideUnit(before) || WideCharacters.isWideUnit(after))) {
                context.warn(
                        node,
                        "** is printed as text, because it has no matching **",
                        "put ** directly before the first and after the last character to mark, or write \\*\\*");
                return;
            }
        }
    }

    /**
     * Checks a paragraph for what looks like a heading or a table.
     *
     * @param text the paragraph's plain text
     */
    void checkParagraph(Paragraph node, String text) {
        BasedSequence source = node.getChars();
        if (source.startsWith("##")) {
            context.warn(
                    node,
                    "number signs without a space make no heading: " + RenderContext.excerpt(source),
                    "put a space after them, or write \\# for #");
        }
        if (text.indexOf('|') >= 0 && source.toString().lines().anyMatch(NearMisses::isDelimiterRow)) {
            context.warn(
                    node,
                    "lines that look like a table but are not one",
                    "put a blank line before the first row, and give the row of dashes as many cells as that row");
        }
    }

    private static boolean isDelimiterRow(String line) {
        return line.contains("|") && line.contains("-") && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    /** Checks a reference without a definition for an address in full-width parentheses after it. */
    void checkReference(RefNode node) {
        Node next = node.getNext();
        if (next instanceof Text
                && ADDRESS_IN_FULL_WIDTH_PARENTHESES.matcher(next.getChars()).lookingAt()) {
            context.warn(node, "full-width parentheses after [ ] make no link", "write the address between ( and )");
        }
    }
}
