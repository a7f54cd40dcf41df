package studybooklet.markdown.render;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/** Renders headings that stand on a line of their own. */
final class HeadingRenderer {
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{#[^{}]*}$");

    private final RenderContext rendering;
    private final InlineRenderer inlines;

    HeadingRenderer(RenderContext rendering, InlineRenderer inlines) {
        this.rendering = rendering;
        this.inlines = inlines;
    }

    void render(Heading node, MarkupBuilder out) {
        InlineContent content = inlines.render(node);
        warnOfNotes(node);
        warnOfForm(node, content.text());
        if (content.text().isBlank()) {
            rendering.warn(node, "a heading without text", "write its text or remove the number signs");
            out.append(content.markup());
        } else if (node.getAncestorOfType(FootnoteBlock.class) != null) {
            rendering.warn(node, "a heading inside of a note", "it is printed as strong text; write it as **text**");
            out.raw("<p" + rendering.block(content.text()) + "><strong>");
            out.append(content.markup()).raw("</strong></p>\n");
        } else {
            write(levelOf(node), content, false, out);
        }
    }

    /** Writes a heading and enters it among the article's headings. */
    void write(int level, InlineContent content, boolean runIn, MarkupBuilder out) {
        String number = content.text().substring(0, HeadingNumber.length(content.text()));
        if (!number.isEmpty() && content.markup().startsWith(number)) {
            content.markup().wrapStart(number.length(), "<span class=\"number\">", "</span>");
        }
        out.raw("<h" + level + rendering.heading(level, content.text().strip(), runIn) + ">");
        out.append(content.markup()).raw("</h" + level + ">" + (runIn ? "" : "\n"));
    }

    void warnOfNotes(Node heading) {
        if (heading.getFirstChild() instanceof Text only && only == heading.getLastChild()) {
            return;
        }
        for (Node node : heading.getDescendants()) {
            if (node instanceof Footnote) {
                rendering.warn(
                        node,
                        "a note's mark inside of a heading, which breaks pop-up notes on e-readers",
                        "move the mark into the paragraph below");
            }
        }
    }

    private void warnOfForm(Heading node, String text) {
        if (node.getOpeningMarker().isEmpty() && text.endsWith("。")) {
            rendering.warn(
                    node,
                    "a line of --- or === right below makes this paragraph a heading",
                    "put an empty line between the two");
        }
        if (text.contains("{#") && ATTRIBUTES.matcher(text).find()) {
            rendering.warn(node, "{#…} is printed as text", "take it away; a link to the heading's own words finds it");
        }
    }

    private int levelOf(Heading node) {
        if (node.getLevel() == 1) {
            rendering.warn(
                    node,
                    "a heading of level 1; that level is the article's title, so this becomes level 2",
                    "write ## for the highest level below the title");
            return 2;
        }
        return node.getLevel();
    }
}
