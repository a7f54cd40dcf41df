package studybooklet.markdown.render;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/** Renders headings and adds them to the article's headings. */
final class HeadingRenderer {
    /** Attribute syntax of other Markdown dialects: {@code {#id}}. */
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{#[^{}]*}$");

    private final RenderContext context;
    private final InlineRenderer inlines;

    HeadingRenderer(RenderContext context, InlineRenderer inlines) {
        this.context = context;
        this.inlines = inlines;
    }

    /** Renders a heading that stands on a line of its own. */
    void render(Heading node, MarkupBuilder out) {
        InlineContent content = inlines.render(node);
        warnAboutNoteReferences(node);
        warnAboutSyntax(node, content.text());
        if (content.text().isBlank()) {
            context.warn(node, "a heading without text", "write its text or remove the number signs");
            out.append(content.markup());
        } else if (node.getAncestorOfType(FootnoteBlock.class) != null) {
            context.warn(node, "a heading inside a note", "it is printed as bold text; write **text** instead");
            out.raw("<p" + context.addBlock(content.text()) + "><strong>");
            out.append(content.markup()).raw("</strong></p>\n");
        } else {
            write(levelOf(node), content, false, out);
        }
    }

    /** Writes a heading element, with its number in a span, and adds it to the article's headings. */
    void write(int level, InlineContent content, boolean runIn, MarkupBuilder out) {
        String number = content.text().substring(0, HeadingNumber.length(content.text()));
        if (!number.isEmpty() && content.markup().startsWith(number)) {
            content.markup().wrapPrefix(number.length(), "<span class=\"number\">", "</span>");
        }
        out.raw("<h" + level + context.addHeading(level, content.text().strip(), runIn) + ">");
        out.append(content.markup()).raw("</h" + level + ">" + (runIn ? "" : "\n"));
    }

    /** Warns about note references in a heading. */
    void warnAboutNoteReferences(Node heading) {
        for (Node node : heading.getDescendants()) {
            if (node instanceof Footnote) {
                context.warn(
                        node,
                        "a note reference in a heading, which breaks pop-up notes on e-readers",
                        "move it to the paragraph below");
            }
        }
    }

    private void warnAboutSyntax(Heading node, String text) {
        boolean setext = node.getOpeningMarker().isEmpty();
        if (setext && text.endsWith("。")) {
            context.warn(
                    node,
                    "the --- or === below turns this paragraph into a heading",
                    "put a blank line between the two");
        }
        if (ATTRIBUTES.matcher(text).find()) {
            context.warn(node, "{#…} is printed as text", "remove it; links find a heading by its text");
        }
    }

    private int levelOf(Heading node) {
        if (node.getLevel() == 1) {
            context.warn(
                    node,
                    "a level-1 heading becomes level 2, because level 1 is the article's title",
                    "use ## for the highest level in the text");
            return 2;
        }
        return node.getLevel();
    }
}
