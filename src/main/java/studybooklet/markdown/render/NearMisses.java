package studybooklet.markdown.render;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import studybooklet.markdown.syntax.WideCharacters;

/** Warns of text that is printed as it stands, but which its author very likely meant as Markdown. */
final class NearMisses {
    private static final char IDEOGRAPHIC_SPACE = '　';
    private static final String STRONG = "**";
    private static final Pattern ADDRESS =
            Pattern.compile("（\\s*(?:#|https?:|[^（）]{1,200}\\.(?:md|txt|png|jpe?g|gif|svg)\\b)");

    private final RenderContext rendering;

    NearMisses(RenderContext rendering) {
        this.rendering = rendering;
    }

    void checkIndent(Text node) {
        if (node.getPrevious() instanceof SoftLineBreak && node.getChars().charAt(0) == IDEOGRAPHIC_SPACE) {
            rendering.warn(
                    node,
                    "an indented line inside of a paragraph",
                    "put an empty line before it if a new paragraph begins here, else take the indent away");
        }
    }

    /**
     * Checks for emphasis marks beside Han characters that found no partner; the first of a text is enough.
     *
     * @param chars the node's text as it was written
     */
    void checkMarks(Text node, String chars) {
        int end;
        for (int i = chars.indexOf(STRONG); i >= 0; i = chars.indexOf(STRONG, end)) {
            end = i + STRONG.length();
            while (end < chars.length() && chars.charAt(end) == '*') {
                end++;
            }
            char before = rendering.body().charAt(node.getStartOffset() + i - 1);
            char after = rendering.body().charAt(node.getStartOffset() + end);
            if (before != '\\' && (WideCharacters.isWideUnit(before) || WideCharacters.isWideUnit(after))) {
                rendering.warn(
                        node,
                        "the mark ** is printed as it stands, because it has no partner here",
                        "put the mark directly at the first and last character of what it marks, or write \\*\\*");
                return;
            }
        }
    }

    /** @param text the paragraph's plain text */
    void check(Paragraph node, String text) {
        BasedSequence chars = node.getChars();
        if (chars.startsWith("##")) {
            rendering.warn(
                    node,
                    "number signs without a space make no heading: " + RenderContext.excerpt(chars),
                    "put a space after the number signs, or write \\# for #");
        }
        if (text.indexOf('|') >= 0 && chars.toString().lines().anyMatch(NearMisses::isDelimiterRow)) {
            rendering.warn(
                    node,
                    "lines that look like a table and are none",
                    "put an empty line before the first row, and as many cells into the row of dashes");
        }
    }

    private static boolean isDelimiterRow(String line) {
        return line.contains("|") && line.contains("-") && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    /** Checks [text] that is no link for an address in full-width brackets behind it. */
    void check(RefNode node) {
        Node next = node.getNext();
        if (next instanceof Text && ADDRESS.matcher(next.getChars()).lookingAt()) {
            rendering.warn(node, "full-width brackets behind [ ] make no link", "write the address between ( and )");
        }
    }
}
