package studybooklet.markdown.render;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;

/** Renders HTML blocks: run-in and page comments have an effect, other comments are dropped, all else becomes text. */
final class HtmlBlockRenderer {
    static final String REMEDY = "it is printed as text; use Markdown, the only HTML supported is <!-- a comment -->";

    private final RenderContext context;
    private final PageBreakRenderer pageBreaks;
    private final RunInRenderer runIns;

    HtmlBlockRenderer(RenderContext context, PageBreakRenderer pageBreaks, RunInRenderer runIns) {
        this.context = context;
        this.pageBreaks = pageBreaks;
        this.runIns = runIns;
    }

    /**
     * Renders an HTML block and, if it is a run-in comment, the paragraph below it.
     *
     * @return the last node rendered: the block or that paragraph
     */
    Node render(HtmlBlockBase block, MarkupBuilder out) {
        HtmlComments html = HtmlComments.of(block.getContentChars().toString());
        if (html.unclosed()) {
            context.error(block, "an unclosed comment hides the text below it", "close it with -->");
        }
        renderAsText(html.rest(), block, out);
        pageBreaks.render(html, block, out);
        if (!RunInRenderer.isRunIn(html)) {
            return block;
        }
        Node next = block.getNext();
        int level = RunInRenderer.levelOf(html);
        if (level > 0 && next instanceof Paragraph paragraph && runIns.render(level, paragraph, out)) {
            return paragraph;
        }
        context.error(block, "a run-in comment without a heading", RunInRenderer.REMEDY);
        return block;
    }

    private void renderAsText(String html, HtmlBlockBase block, MarkupBuilder out) {
        String text = context.withoutForbidden(html.strip(), block);
        if (!text.isEmpty()) {
            context.warn(block, "HTML in the text: " + RenderContext.excerpt(text), REMEDY);
            out.raw("<p" + context.addBlock(text) + ">").text(text).raw("</p>\n");
        }
    }
}
