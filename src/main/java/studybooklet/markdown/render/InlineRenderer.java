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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Renders what stands inside of a block: text, emphasis, line breaks, code. */
final class InlineRenderer {
    private final RenderContext rendering;
    private final NearMisses nearMisses;
    private final PageMarkRenderer pages;
    /** The renderers of links, images and notes. */
    private final List<InlineKind> others = new ArrayList<>(3);

    InlineRenderer(RenderContext rendering, NearMisses nearMisses, PageMarkRenderer pages) {
        this.rendering = rendering;
        this.nearMisses = nearMisses;
        this.pages = pages;
    }

    /** Where the renderers of links, images and notes enter themselves. */
    void ask(InlineKind other) {
        others.add(other);
    }

    /** Renders all that a block holds. */
    InlineContent render(Node block) {
        InlineContent out = InlineContent.open();
        children(block, out);
        return out;
    }

    void children(Node parent, InlineContent out) {
        from(parent.getFirstChild(), out);
    }

    /** Renders a node and its following siblings. */
    void from(@Nullable Node first, InlineContent out) {
        for (Node node = first; node != null; node = node.getNext()) {
            node(node, out);
        }
    }

    private void node(Node node, InlineContent out) {
        if (node instanceof Text text) {
            text(text, out);
        } else if (node instanceof SoftLineBreak lineBreak) {
            softBreak(lineBreak, out);
        } else if (!mark(node, out) && !other(node, out) && !html(node, out)) {
            unknown(node, out);
        }
    }

    private boolean mark(Node node, InlineContent out) {
        if (node instanceof StrongEmphasis) {
            element("strong", node, out);
        } else if (node instanceof Emphasis) {
            element("em", node, out);
        } else if (node instanceof Strikethrough) {
            element("del", node, out);
        } else if (node instanceof Code code) {
            code(code, out);
        } else if (node instanceof HtmlEntity) {
            out.add(rendering.unescape(node.getChars(), node));
        } else if (node instanceof HardLineBreak) {
            out.addSpace("<br/>");
        } else if (node instanceof TextBase) {
            children(node, out);
        } else {
            return false;
        }
        return true;
    }

    private boolean other(Node node, InlineContent out) {
        for (InlineKind other : others) {
            if (other.render(node, out)) {
                return true;
            }
        }
        return false;
    }

    private boolean html(Node node, InlineContent out) {
        if (node instanceof HtmlInlineComment comment) {
            comment(comment, out);
        } else if (node instanceof HtmlInline html) {
            html(html, out);
        } else {
            return false;
        }
        return true;
    }

    private void text(Text node, InlineContent out) {
        String written = node.getChars().toString();
        String text = rendering.unescape(written, node);
        boolean inBlock = node.getParent() instanceof Block || node.getParent() instanceof TableCell;
        if (inBlock && node.getNext() == null) {
            text = text.stripTrailing();
        }
        if (inBlock && node.getPrevious() == null) {
            text = text.stripLeading();
        }
        nearMisses.checkMarks(node, written);
        out.add(text);
        nearMisses.checkIndent(node);
    }

    private void softBreak(SoftLineBreak node, InlineContent out) {
        if (!SoftLineBreaks.joins(out, node)) {
            out.addSpace("\n");
        }
    }

    private void element(String name, Node node, InlineContent out) {
        out.markup().raw("<" + name + ">");
        children(node, out);
        out.markup().raw("</" + name + ">");
    }

    /** Code as CommonMark 0.31 reads it, and in a table as GitHub does, where \| stands for |. */
    private void code(Code node, InlineContent out) {
        String code = node.getText()
                .toString()
                .replace("\r\n", " ")
                .replace('\n', ' ')
                .replace('\r', ' ');
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

    private void html(HtmlInline node, InlineContent out) {
        String tag = RenderContext.normalized(node.getChars());
        boolean lineBreak = tag.toLowerCase(Locale.ROOT).startsWith("<br");
        rendering.warn(
                node,
                "HTML in the text: " + RenderContext.excerpt(tag),
                lineBreak ? "it is printed as text; end the line with \\ to break it" : HtmlBlockRenderer.REMEDY);
        out.add(tag);
    }

    private void comment(HtmlInlineComment node, InlineContent out) {
        HtmlComments html = HtmlComments.of(node.getChars().toString());
        if (RunInRenderer.isMark(html)) {
            rendering.error(node, "a run-in mark inside of a paragraph", RunInRenderer.REMEDY);
        }
        pages.render(html, node, out.markup());
    }

    private void unknown(Node node, InlineContent out) {
        rendering.error(
                node,
                "Markdown that is not understood (" + node.getNodeName() + "): "
                        + RenderContext.excerpt(node.getChars()),
                "write it in another way");
        out.add(RenderContext.normalized(node.getChars()));
    }
}
