package studybooklet.markdown.render;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Renders run-in headings. A comment {@code <!-- run-in 3 -->} on a line of its own turns the strong text at the start of the
 * next paragraph into a heading of level 3. The stop that separates the heading from the text becomes part of the
 * paragraph.
 */
final class RunInRenderer {
    static final String REMEDY =
            "write <!-- run-in N -->, with N from 2 to 6, on a line of its own above a paragraph that "
                    + "starts with its heading in **bold**";

    private static final Pattern RUN_IN_COMMENT = Pattern.compile("run-in\\s+([2-6])");
    private static final List<String> STOPS = List.of("。", "．", ".", "：", ":");

    private final RenderContext context;
    private final InlineRenderer inlines;
    private final HeadingRenderer headings;

    RunInRenderer(RenderContext context, InlineRenderer inlines, HeadingRenderer headings) {
        this.context = context;
        this.inlines = inlines;
        this.headings = headings;
    }

    /** Whether one of the comments is a run-in comment, valid or not. */
    static boolean isRunIn(HtmlComments html) {
        return html.comments().stream().anyMatch(comment -> comment.startsWith("run-in"));
    }

    /** The level of the first valid run-in comment, 2 to 6; 0 if there is none. */
    static int levelOf(HtmlComments html) {
        return html.comments().stream()
                .map(RUN_IN_COMMENT::matcher)
                .filter(Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                .findFirst()
                .orElse(0);
    }

    /**
     * Renders a run-in heading and its paragraph.
     *
     * @return false, with nothing rendered, if the paragraph does not start with strong text or is part of a note
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
        InlineContent text = InlineContent.withLinks();
        Node rest = opening.getNext();
        inlines.renderSiblings(rest instanceof SoftLineBreak ? rest.getNext() : rest, text);
        headings.warnAboutNoteReferences(opening);
        write(level, heading, text, paragraph, out);
        return true;
    }

    private void write(int level, InlineContent heading, InlineContent text, Paragraph paragraph, MarkupBuilder out) {
        String stop = removeStop(heading, text);
        if (text.text().isBlank()) {
            context.warn(
                    paragraph,
                    "a run-in heading without text after it",
                    "make it an ordinary heading: " + "#".repeat(level) + " " + heading.text());
            headings.write(level, heading, false, out);
            return;
        }
        out.raw("<div class=\"run-in\">");
        headings.write(level, heading, true, out);
        out.raw("<p" + context.addBlock(text.text(), stop) + ">");
        if (!stop.isEmpty()) {
            out.raw("<span class=\"stop\">" + stop + "</span>");
        }
        out.append(text.markup()).raw("</p></div>\n");
    }

    /** Removes the stop from the end of the heading or from the start of the text and returns it; empty if none. */
    private static String removeStop(InlineContent heading, InlineContent text) {
        for (String stop : STOPS) {
            if (heading.markup().endsWith(stop) && heading.text().length() > 1) {
                heading.removeLast();
                return stop;
            }
        }
        for (String stop : STOPS) {
            if (text.markup().startsWith(stop)) {
                text.removeFirst();
                return stop;
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
