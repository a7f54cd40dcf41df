package studybooklet.markdown.render;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Renders inline nodes. Links, images and note references are left to delegates. */
final class InlineRenderer {
    private final RenderContext context;
    private final NearMisses nearMisses;
    private final PageBreakRenderer pageBreaks;
    private List<Delegate> delegates = List.of();

    /** Renders some types of inline nodes. */
    interface Delegate {
        /**
         * Renders a node.
         *
         * @return false, with nothing rendered, if the node is of another type
         */
        boolean render(Node node, InlineContent out);
    }

    InlineRenderer(RenderContext context, NearMisses nearMisses, PageBreakRenderer pageBreaks) {
        this.context = context;
        this.nearMisses = nearMisses;
        this.pageBreaks = pageBreaks;
    }

    /** Sets the delegates. They render inline nodes in turn, so they are created after this renderer. */
    void setDelegates(List<Delegate> delegates) {
        this.delegates = List.copyOf(delegates);
    }

    /** Renders the inline content of a block. */
    InlineContent render(Node block) {
        InlineContent out = InlineContent.withLinks();
        renderChildren(block, out);
        return out;
    }

    void renderChildren(Node parent, InlineContent out) {
        renderSiblings(parent.getFirstChild(), out);
    }

    /** Renders a node and its following siblings. */
    void renderSiblings(@Nullable Node first, InlineContent out) {
        for (Node node = first; node != null; node = node.getNext()) {
            render(node, out);
        }
    }

    private void render(Node node, InlineContent out) {
        boolean rendered = renderText(node, out)
                || renderFormatting(node, out)
                || renderHtml(node, out)
                || renderByDelegate(node, out);
        if (!rendered) {
            String excerpt = RenderContext.excerpt(node.getChars());
            context.error(
                    node, "unsupported Markdown (" + node.getNodeName() + "): " + excerpt, "write it in another way");
            out.add(node.getChars().toString());
        }
    }

    private boolean renderText(Node node, InlineContent out) {
        if (node instanceof Text text) {
            renderText(text, out);
        } else if (node instanceof HtmlEntity) {
            out.add(context.unescape(node.getChars(), node));
        } else if (node instanceof HardLineBreak) {
            out.addSpace("<br/>");
        } else if (node instanceof SoftLineBreak) {
            if (!SoftLineBreaks.joins(out, node)) {
                out.addSpace("\n");
            }
        } else {
            return false;
        }
        return true;
    }

    /** Renders text; spaces at the start and end of a block are removed. */
    private void renderText(Text node, InlineContent out) {
        String source = node.getChars().toString();
        String text = context.unescape(source, node);
        boolean inBlock = node.getParent() instanceof Block || node.getParent() instanceof TableCell;
        if (inBlock && node.getNext() == null) {
            text = text.stripTrailing();
        }
        if (inBlock && node.getPrevious() == null) {
            text = text.stripLeading();
        }
        nearMisses.checkDelimiters(node, source);
        out.add(text);
        nearMisses.checkIndent(node);
    }

    private boolean renderFormatting(Node node, InlineContent out) {
        if (node instanceof StrongEmphasis) {
            renderElement("strong", node, out);
        } else if (node instanceof Emphasis) {
            renderElement("em", node, out);
        } else if (node instanceof Strikethrough) {
            renderElement("del", node, out);
        } else if (node instanceof Code code) {
            renderCode(code, out);
        } else if (node instanceof TextBase) {
            renderChildren(node, out);
        } else {
            return false;
        }
        return true;
    }

    private void renderElement(String name, Node node, InlineContent out) {
        out.markup().raw("<" + name + ">");
        renderChildren(node, out);
        out.markup().raw("</" + name + ">");
    }

    /** Renders a code span by CommonMark 6.1; in a table {@code \|} is a bar, as in GitHub Flavored Markdown. */
    private void renderCode(Code node, InlineContent out) {
        String code = node.getText().toString().replace('\n', ' ');
        if (code.startsWith(" ") && code.endsWith(" ") && !code.isBlank()) {
            code = code.substring(1, code.length() - 1);
        }
        if (node.getAncestorOfType(TableCell.class) != null) {
            code = code.replace("\\|", "|");
        }
        out.markup().raw("<code>");
        out.add(code);
        out.markup().raw("</code>");
    }

    private boolean renderHtml(Node node, InlineContent out) {
        if (node instanceof HtmlInlineComment comment) {
            renderComment(comment, out);
        } else if (node instanceof HtmlInline tag) {
            renderTag(tag, out);
        } else {
            return false;
        }
        return true;
    }

    private boolean renderByDelegate(Node node, InlineContent out) {
        for (Delegate delegate : delegates) {
            if (delegate.render(node, out)) {
                return true;
            }
        }
        return false;
    }

    private void renderComment(HtmlInlineComment node, InlineContent out) {
        HtmlComments html = HtmlComments.of(node.getChars().toString());
        if (RunInRenderer.isRunIn(html)) {
            context.error(node, "a run-in comment inside a paragraph", RunInRenderer.REMEDY);
        }
        pageBreaks.render(html, node, out.markup());
    }

    private void renderTag(HtmlInline node, InlineContent out) {
        String tag = node.getChars().toString();
        boolean lineBreak = tag.toLowerCase(Locale.ROOT).startsWith("<br");
        context.warn(
                node,
                "HTML in the text: " + RenderContext.excerpt(tag),
                lineBreak ? "it is printed as text; end the line with \\ for a line break" : HtmlBlockRenderer.REMEDY);
        out.add(tag);
    }
}
