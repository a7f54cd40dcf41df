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
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.jspecify.annotations.Nullable;

/** Renders blocks: paragraphs, lists, quotations, code; hands headings, tables, notes and HTML to their own renderers. */
final class BlockRenderer {
    /** A list that begins with a number like this begins with a year. */
    private static final int FIRST_YEAR = 1000;

    /** Characters in one block; three bytes each, and markup, must stay below the 250 KB of an e-reader's page. */
    private static final int LONGEST = 60_000;

    private final RenderContext rendering;
    private final NearMisses nearMisses;
    private final InlineRenderer inlines;
    private final ImageRenderer images;
    private final LinkRenderer links;
    private final NoteRenderer notes;
    private final HtmlBlockRenderer html;
    private final HeadingRenderer headings;
    private final TableRenderer tables;

    BlockRenderer(RenderContext rendering) {
        this.rendering = rendering;
        LinkResolver resolver = new LinkResolver(rendering.article().file());
        nearMisses = new NearMisses(rendering);
        PageMarkRenderer pages = new PageMarkRenderer(rendering);
        inlines = new InlineRenderer(rendering, nearMisses, pages);
        links = new LinkRenderer(rendering, inlines, resolver, nearMisses);
        images = new ImageRenderer(rendering, inlines, links, resolver);
        notes = new NoteRenderer(rendering, inlines, this);
        headings = new HeadingRenderer(rendering, inlines);
        tables = new TableRenderer(rendering, inlines);
        html = new HtmlBlockRenderer(rendering, pages, new RunInRenderer(rendering, inlines, headings));
    }

    /** Renders a whole document, its notes last. */
    void render(Node document, MarkupBuilder out) {
        warnOfLongBlocks(document);
        from(document.getFirstChild(), out);
        notes.render(out);
        links.finish();
    }

    /** In the EPUB a long paragraph is cut at a sentence; nothing else can be. */
    private void warnOfLongBlocks(Node document) {
        for (Node block : document.getChildren()) {
            if (!(block instanceof Paragraph) && block.getChars().length() > LONGEST) {
                rendering.warn(
                        block,
                        "more than " + LONGEST + " characters in one list, table or quotation",
                        "divide it: older e-readers give up on so long a page");
            }
        }
    }

    /** Renders a block and its following siblings. */
    void from(@Nullable Node first, MarkupBuilder out) {
        for (Node node = first; node != null; node = node.getNext()) {
            if (node instanceof HtmlBlockBase block) {
                node = html.render(block, out);
            } else {
                block(node, out);
            }
        }
    }

    private void block(Node node, MarkupBuilder out) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph, out);
        } else if (node instanceof Heading heading) {
            headings.render(heading, out);
        } else if (node instanceof TableBlock table) {
            tables.render(table, out);
        } else if (node instanceof FootnoteBlock definition) {
            notes.define(definition);
        } else if (node instanceof Reference definition) {
            links.define(definition);
        } else if (node instanceof BulletList) {
            list(node, "ul", "", out);
        } else if (node instanceof OrderedList list) {
            orderedList(list, out);
        } else if (!quoted(node, out)) {
            unknown(node, out);
        }
    }

    /** Renders what is taken from elsewhere, and the line between. */
    private boolean quoted(Node node, MarkupBuilder out) {
        if (node instanceof BlockQuote) {
            quotation(node, out);
        } else if (node instanceof FencedCodeBlock code) {
            fencedCode(code, out);
        } else if (node instanceof IndentedCodeBlock code) {
            indentedCode(code, out);
        } else if (node instanceof ThematicBreak) {
            out.raw("<hr/>\n");
        } else {
            return false;
        }
        return true;
    }

    private void paragraph(Paragraph node, MarkupBuilder out) {
        if (images.figure(node, out)) {
            return;
        }
        InlineContent content = inlines.render(node);
        if (content.markup().isEmpty()) {
            return;
        }
        nearMisses.check(node, content.text());
        out.raw("<p" + rendering.block(content.text()) + ">")
                .append(content.markup())
                .raw("</p>\n");
    }

    private void orderedList(OrderedList node, MarkupBuilder out) {
        int start = node.getStartNumber();
        if (start >= FIRST_YEAR) {
            rendering.warn(
                    node,
                    "this line begins a numbered list at " + start,
                    "write " + start + "\\. if it is a year or the end of a sentence");
        }
        list(node, "ol", start == 1 ? "" : " start=\"" + start + "\"", out);
    }

    private void list(Node node, String name, String attributes, MarkupBuilder out) {
        out.raw("<" + name + attributes + ">\n");
        ListOptions options = ListOptions.get(node.getDocument());
        for (Node child : node.getChildren()) {
            if (child instanceof ListItem item) {
                item(item, options, out);
            } else {
                block(child, out);
            }
        }
        out.raw("</" + name + ">\n");
    }

    /** A tight item holds its text itself, a loose one holds paragraphs. */
    private void item(ListItem node, ListOptions options, MarkupBuilder out) {
        Node first = node.getFirstChild();
        boolean tight = first instanceof Paragraph paragraph
                && node.isParagraphWrappingDisabled(paragraph, options, node.getDocument());
        if (tight) {
            InlineContent content = inlines.render(first);
            out.raw("<li" + rendering.block(content.text()) + ">").append(content.markup());
            from(first.getNext(), out);
        } else {
            out.raw("<li>");
            from(first, out);
        }
        out.raw("</li>\n");
    }

    private void quotation(Node node, MarkupBuilder out) {
        out.raw("<blockquote>\n");
        from(node.getFirstChild(), out);
        out.raw("</blockquote>\n");
    }

    private void fencedCode(FencedCodeBlock node, MarkupBuilder out) {
        String info = RenderContext.normalized(node.getInfo());
        if (info.codePoints().anyMatch(Character::isIdeographic)) {
            rendering.warn(
                    node,
                    "the text behind ``` names a language and is not printed: " + RenderContext.excerpt(info),
                    "begin a new line after ```");
        }
        code(RenderContext.normalized(node.getContentChars()), node, out);
    }

    private void indentedCode(IndentedCodeBlock node, MarkupBuilder out) {
        String text = Escaping.normalizeEndWithEOL(
                RenderContext.normalized(node.getContentChars().trimTailBlankLines()));
        if (text.codePoints().anyMatch(Character::isIdeographic)) {
            rendering.warn(
                    node,
                    "four spaces at the start of a line make this code",
                    "take the spaces away, or put the code between lines of ```");
        }
        code(text, node, out);
    }

    private void code(String text, Node node, MarkupBuilder out) {
        String clean = rendering.withoutForbidden(text, node);
        out.raw("<pre" + rendering.block(clean) + "><code>").text(clean).raw("</code></pre>\n");
    }

    private void unknown(Node node, MarkupBuilder out) {
        rendering.error(
                node, "Markdown that is not understood (" + node.getNodeName() + ")", "write it in another way");
        String text = RenderContext.normalized(node.getChars());
        out.raw("<p" + rendering.block(text) + ">").text(text).raw("</p>\n");
    }
}
