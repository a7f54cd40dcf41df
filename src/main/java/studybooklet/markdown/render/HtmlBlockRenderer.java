package studybooklet.markdown.render;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;

/** Renders HTML that stands as a block: comments vanish, run-in and page marks do their work, all else is shown as text. */
final class HtmlBlockRenderer {
    static final String REMEDY = "it is printed as text; use Markdown, the only HTML read here is <!-- a comment -->";

    private final RenderContext rendering;
    private final PageMarkRenderer pages;
    private final RunInRenderer runIn;

    HtmlBlockRenderer(RenderContext rendering, PageMarkRenderer pages, RunInRenderer runIn) {
        this.rendering = rendering;
        this.pages = pages;
        this.runIn = runIn;
    }

    /**
     * Renders a block of HTML and, after a run-in mark, the paragraph below it.
     *
     * @return the last node that was rendered
     */
    Node render(HtmlBlockBase block, MarkupBuilder out) {
        HtmlComments html = HtmlComments.of(RenderContext.normalized(block.getContentChars()));
        if (html.open()) {
            rendering.error(block, "a comment without its end hides the text below it", "close it with -->");
        }
        String rest = rendering.withoutForbidden(html.rest().strip(), block);
        if (!rest.isEmpty()) {
            rendering.warn(block, "HTML in the text: " + RenderContext.excerpt(rest), REMEDY);
            out.raw("<p" + rendering.block(rest) + ">").text(rest).raw("</p>\n");
        }
        pages.render(html, block, out);
        if (!RunInRenderer.isMark(html)) {
            return block;
        }
        Node next = block.getNext();
        int level = RunInRenderer.levelOf(html);
        if (level > 0 && next instanceof Paragraph paragraph && runIn.render(level, paragraph, out)) {
            return paragraph;
        }
        rendering.error(block, "a run-in mark without its heading", RunInRenderer.REMEDY);
        return block;
    }
}
