package studybooklet.markdown.render;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Run-in headings: a comment {@code <!-- run-in 3 -->} on a line of its own says that the strong text which opens the
 * next paragraph is a heading of level 3. The stop between heading and text belongs to the paragraph.
 */
final class RunInRenderer {
    static final String REMEDY = "write <!-- run-in N -->, N from 2 to 6, on a line of its own above a paragraph that "
            + "opens with its heading in **strong** text";

    private static final Pattern MARK = Pattern.compile("run-in\\s+([2-6])");
    private static final String STOPS = "。．.：:";

    private final RenderContext rendering;
    private final InlineRenderer inlines;
    private final HeadingRenderer headings;

    RunInRenderer(RenderContext rendering, InlineRenderer inlines, HeadingRenderer headings) {
        this.rendering = rendering;
        this.inlines = inlines;
        this.headings = headings;
    }

    /** Whether one of the comments wants to be a run-in mark. */
    static boolean isMark(HtmlComments html) {
        return html.comments().stream().anyMatch(comment -> comment.startsWith("run-in"));
    }

    /** The level that the mark gives, or 0 if it gives none from 2 to 6. */
    static int levelOf(HtmlComments html) {
        for (String comment : html.comments()) {
            Matcher matcher = MARK.matcher(comment);
            if (matcher.matches()) {
                return Integer.parseInt(matcher.group(1));
            }
        }
        return 0;
    }

    /**
     * Renders a paragraph with its heading.
     *
     * @return false, with nothing rendered, if the paragraph does not open with strong text or stands in a note
     */
    boolean render(int level, Paragraph paragraph, MarkupBuilder out) {
        Node opening = skipComments(paragraph.getFirstChild());
        if (!(opening instanceof StrongEmphasis) || paragraph.getAncestorOfType(FootnoteBlock.class) != null) {
            return false;
        }
        InlineContent heading = inlines.render(opening);
        if (heading.text().isBlank()) {
            return false;
        }
        InlineContent text = InlineContent.open();
        Node rest = opening.getNext();
        inlines.from(rest instanceof SoftLineBreak ? rest.getNext() : rest, text);
        headings.warnOfNotes(opening);
        write(level, heading, text, paragraph, out);
        return true;
    }

    private void write(int level, InlineContent heading, InlineContent text, Paragraph paragraph, MarkupBuilder out) {
        String stop = takeStop(heading, text);
        if (text.text().isBlank()) {
            rendering.warn(
                    paragraph,
                    "a run-in heading with no text after it",
                    "write it as a heading of its own: " + "#".repeat(level) + " " + heading.text());
            headings.write(level, heading, false, out);
            return;
        }
        out.raw("<div class=\"run-in\">");
        headings.write(level, heading, true, out);
        out.raw("<p" + rendering.block(text.text(), stop) + ">");
        if (!stop.isEmpty()) {
            out.raw("<span class=\"stop\">" + stop + "</span>");
        }
        out.append(text.markup()).raw("</p></div>\n");
    }

    /** Takes the stop from the end of the heading or from the start of the text. */
    private static String takeStop(InlineContent heading, InlineContent text) {
        for (char stop : STOPS.toCharArray()) {
            if (heading.markup().endsWith(stop) && heading.text().length() > 1) {
                heading.removeLast();
                return String.valueOf(stop);
            }
        }
        for (char stop : STOPS.toCharArray()) {
            if (text.markup().startsWith(String.valueOf(stop))) {
                text.removeFirst();
                return String.valueOf(stop);
            }
        }
        return "";
    }

    private static @Nullable Node skipComments(@Nullable Node first) {
        Node node = first;
        while (node instanceof HtmlInlineComment) {
            node = node.getNext();
        }
        return node;
    }
}
