package studybooklet.markdown.render;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renders blocks: paragraphs, lists and quotations itself, other blocks through their own renderers. */
final class BlockRenderer {
    /** The lowest start number of a list that is probably a year. */
    private static final int FIRST_YEAR = 1000;

    /**
     * The maximum length of a block, in characters. With three bytes each and its markup, it stays below the 250 KB that
     * older e-readers can open as one file.
     */
    private static final int MAX_BLOCK_LENGTH = 60_000;

    private final RenderContext context;
    private final NearMisses nearMisses;
    private final InlineRenderer inlines;
    private final ImageRenderer images;
    private final LinkRenderer links;
    private final NoteRenderer notes;
    private final HtmlBlockRenderer html;
    private final HeadingRenderer headings;
    private final TableRenderer tables;
    private final CodeBlockRenderer code;

    BlockRenderer(RenderContext context) {
        this.context = context;
        LinkResolver resolver = new LinkResolver(context.article().file());
        PageBreakRenderer pageBreaks = new PageBreakRenderer(context);
        nearMisses = new NearMisses(context);
        inlines = new InlineRenderer(context, nearMisses, pageBreaks);
        links = new LinkRenderer(context, inlines, resolver, nearMisses);
        images = new ImageRenderer(context, inlines, links, resolver);
        notes = new NoteRenderer(context, inlines, this);
        inlines.setDelegates(List.of(links, images, notes));
        headings = new HeadingRenderer(context, inlines);
        tables = new TableRenderer(context, inlines);
        code = new CodeBlockRenderer(context);
        html = new HtmlBlockRenderer(context, pageBreaks, new RunInRenderer(context, inlines, headings));
    }

    /** Renders a document with its notes at the end. */
    void renderDocument(Document document, MarkupBuilder out) {
        warnAboutLongBlocks(document);
        renderSiblings(document.getFirstChild(), out);
        notes.renderNotes(out);
        links.warnAboutUnusedDefinitions();
    }

    /** Paragraphs may be longer, because the EPUB can split them at a sentence. */
    private void warnAboutLongBlocks(Document document) {
        for (Node block : document.getChildren()) {
            if (!(block instanceof Paragraph) && block.getChars().length() > MAX_BLOCK_LENGTH) {
                context.warn(
                        block,
                        "more than " + MAX_BLOCK_LENGTH + " characters in one list, table or quotation",
                        "divide it; older e-readers cannot open so long a page");
            }
        }
    }

    /** Renders a block and its following siblings. */
    void renderSiblings(@Nullable Node first, MarkupBuilder out) {
        for (Node node = first; node != null; node = node.getNext()) {
            if (node instanceof HtmlBlockBase block) {
                node = html.render(block, out);
            } else {
                render(node, out);
            }
        }
    }

    private void render(Node node, MarkupBuilder out) {
        boolean rendered = renderText(node, out) || renderContainer(node, out) || addDefinition(node);
        if (!rendered) {
            context.error(node, "unsupported Markdown (" + node.getNodeName() + ")", "write it in another way");
            String text = node.getChars().toString();
            out.raw("<p" + context.addBlock(text) + ">").text(text).raw("</p>\n");
        }
    }

    private boolean renderText(Node node, MarkupBuilder out) {
        if (node instanceof Paragraph paragraph) {
            renderParagraph(paragraph, out);
        } else if (node instanceof Heading heading) {
            headings.render(heading, out);
        } else if (node instanceof FencedCodeBlock fenced) {
            code.render(fenced, out);
        } else if (node instanceof IndentedCodeBlock indented) {
            code.render(indented, out);
        } else if (node instanceof ThematicBreak) {
            out.raw("<hr/>\n");
        } else {
            return false;
        }
        return true;
    }

    private boolean renderContainer(Node node, MarkupBuilder out) {
        if (node instanceof TableBlock table) {
            tables.render(table, out);
        } else if (node instanceof BulletList) {
            renderList(node, "ul", "", out);
        } else if (node instanceof OrderedList list) {
            renderOrderedList(list, out);
        } else if (node instanceof BlockQuote) {
            out.raw("<blockquote>\n");
            renderSiblings(node.getFirstChild(), out);
            out.raw("</blockquote>\n");
        } else {
            return false;
        }
        return true;
    }

    private boolean addDefinition(Node node) {
        if (node instanceof FootnoteBlock definition) {
            notes.addDefinition(definition);
        } else if (node instanceof Reference definition) {
            links.addDefinition(definition);
        } else {
            return false;
        }
        return true;
    }

    private void renderParagraph(Paragraph node, MarkupBuilder out) {
        if (images.renderFigure(node, out)) {
            return;
        }
        InlineContent content = inlines.render(node);
        if (content.markup().isEmpty()) {
            return;
        }
        nearMisses.checkParagraph(node, content.text());
        out.raw("<p" + context.addBlock(content.text()) + ">")
                .append(content.markup())
                .raw("</p>\n");
    }

    private void renderOrderedList(OrderedList node, MarkupBuilder out) {
        int start = node.getStartNumber();
        if (start >= FIRST_YEAR) {
            context.warn(
                    node,
                    "this line starts a numbered list at " + start,
                    "write " + start + "\\. if it is a year or the end of a sentence");
        }
        renderList(node, "ol", start == 1 ? "" : " start=\"" + start + "\"", out);
    }

    private void renderList(Node node, String name, String attributes, MarkupBuilder out) {
        out.raw("<" + name + attributes + ">\n");
        ListOptions options = ListOptions.get(node.getDocument());
        for (Node child : node.getChildren()) {
            if (child instanceof ListItem item) {
                renderItem(item, options, out);
            } else {
                render(child, out);
            }
        }
        out.raw("</" + name + ">\n");
    }

    /** Renders a list item; in a tight list (CommonMark 5.3) the first paragraph has no element of its own. */
    private void renderItem(ListItem node, ListOptions options, MarkupBuilder out) {
        Node first = node.getFirstChild();
        boolean tight = first instanceof Paragraph paragraph
                && node.isParagraphWrappingDisabled(paragraph, options, node.getDocument());
        if (tight) {
            InlineContent content = inlines.render(first);
            out.raw("<li" + context.addBlock(content.text()) + ">").append(content.markup());
            renderSiblings(first.getNext(), out);
        } else {
            out.raw("<li>");
            renderSiblings(first, out);
        }
        out.raw("</li>\n");
    }
}
