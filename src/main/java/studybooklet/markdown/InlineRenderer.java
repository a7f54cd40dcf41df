package studybooklet.markdown;

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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Renders what stands inside of a block: text, emphasis, line breaks, code. */
final class InlineRenderer {
    private final Rendering rendering;
    private final NearMisses nearMisses;
    private final PageMarks pages;
    private final Handlers<Inline> handlers;

    InlineRenderer(Rendering rendering, NearMisses nearMisses, PageMarks pages) {
        this.rendering = rendering;
        this.nearMisses = nearMisses;
        this.pages = pages;
        this.handlers = new Handlers<Inline>(this::unknown)
                .on(Text.class, this::text)
                .on(TextBase.class, this::children)
                .on(HtmlEntity.class, (node, out) -> out.add(rendering.unescape(node.getChars(), node)))
                .on(SoftLineBreak.class, this::softBreak)
                .on(HardLineBreak.class, (node, out) -> out.addSpace("<br/>"))
                .on(Emphasis.class, (node, out) -> element("em", node, out))
                .on(StrongEmphasis.class, (node, out) -> element("strong", node, out))
                .on(Strikethrough.class, (node, out) -> element("del", node, out))
                .on(Code.class, this::code)
                .on(HtmlInline.class, this::html)
                .on(HtmlInlineComment.class, this::comment);
    }

    /** Where the renderers of links and notes enter themselves. */
    Handlers<Inline> handlers() {
        return handlers;
    }

    /** Renders all that a block holds. */
    Inline render(Node block) {
        Inline out = Inline.open();
        children(block, out);
        return out;
    }

    void children(Node parent, Inline out) {
        from(parent.getFirstChild(), out);
    }

    /** Renders a node and its following siblings. */
    void from(@Nullable Node first, Inline out) {
        for (Node node = first; node != null; node = node.getNext()) {
            handlers.handle(node, out);
        }
    }

    private void text(Text node, Inline out) {
        String text = rendering.unescape(node.getChars(), node);
        boolean inBlock = node.getParent() instanceof Block || node.getParent() instanceof TableCell;
        if (inBlock && node.getNext() == null) {
            text = text.stripTrailing();
        }
        if (inBlock && node.getPrevious() == null) {
            text = text.stripLeading();
        }
        nearMisses.check(node);
        out.add(text);
    }

    private void softBreak(SoftLineBreak node, Inline out) {
        if (!LineBreaks.joins(out, node)) {
            out.addSpace("\n");
        }
    }

    private void element(String name, Node node, Inline out) {
        out.markup().raw("<" + name + ">");
        children(node, out);
        out.markup().raw("</" + name + ">");
    }

    /** Code as CommonMark 0.31 reads it, and in a table as GitHub does, where \| stands for |. */
    private void code(Code node, Inline out) {
        String code = rendering
                .body()
                .textOf(node.getText())
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

    private void html(HtmlInline node, Inline out) {
        String tag = rendering.written(node.getChars());
        boolean lineBreak = tag.toLowerCase(Locale.ROOT).startsWith("<br");
        rendering.warn(
                node,
                "HTML in the text: " + Rendering.excerpt(tag),
                lineBreak ? "it is printed as text; end the line with \\ to break it" : HtmlBlocks.REMEDY);
        out.add(tag);
    }

    private void comment(HtmlInlineComment node, Inline out) {
        HtmlComments html = HtmlComments.of(rendering.body().textOf(node.getChars()));
        if (RunIn.isMark(html)) {
            rendering.error(node, "a run-in mark inside of a paragraph", RunIn.REMEDY);
        }
        pages.render(html, node, out.markup());
    }

    private void unknown(Node node, Inline out) {
        rendering.error(
                node,
                "Markdown that is not understood (" + node.getNodeName() + "): " + rendering.excerpt(node.getChars()),
                "write it in another way");
        out.add(rendering.written(node.getChars()));
    }
}
