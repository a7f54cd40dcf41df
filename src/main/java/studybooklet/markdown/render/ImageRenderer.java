package studybooklet.markdown.render;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;
import studybooklet.markdown.Piece;

/** Renders images: inline, or as a figure if a paragraph contains nothing else. */
final class ImageRenderer implements InlineRenderer.Delegate {
    private final RenderContext context;
    private final InlineRenderer inlines;
    private final LinkRenderer links;
    private final LinkResolver resolver;

    /** An image node with the destination and title from the node or from its link definition. */
    private record ResolvedImage(Node node, BasedSequence destination, BasedSequence title) {}

    ImageRenderer(RenderContext context, InlineRenderer inlines, LinkRenderer links, LinkResolver resolver) {
        this.context = context;
        this.inlines = inlines;
        this.links = links;
        this.resolver = resolver;
    }

    @Override
    public boolean render(Node node, InlineContent out) {
        if (!isImage(node)) {
            return false;
        }
        ResolvedImage image = resolve(node);
        if (image != null) {
            write(image, context.unescape(image.title(), node), out);
        } else if (node instanceof ImageRef reference) {
            links.renderAsText(reference, out);
        }
        return true;
    }

    /**
     * Renders a paragraph that contains only an image as a figure. The image's title becomes the caption.
     *
     * @return false, with nothing rendered, if the paragraph contains anything else but comments
     */
    boolean renderFigure(Paragraph paragraph, MarkupBuilder out) {
        ResolvedImage image = onlyImage(paragraph);
        if (image == null) {
            return false;
        }
        InlineContent content = InlineContent.withLinks();
        String caption = context.unescape(image.title(), image.node());
        write(image, "", content);
        String id = context.addBlock(caption.isBlank() ? content.text() : caption);
        out.raw("<figure" + id + ">").append(content.markup());
        if (!caption.isBlank()) {
            out.raw("<figcaption>").text(caption).raw("</figcaption>");
        }
        out.raw("</figure>\n");
        return true;
    }

    private @Nullable ResolvedImage onlyImage(Paragraph paragraph) {
        ResolvedImage only = null;
        for (Node node : paragraph.getChildren()) {
            if (node instanceof HtmlInlineComment) {
                continue;
            }
            if (only != null || !isImage(node)) {
                return null;
            }
            only = resolve(node);
            if (only == null) {
                return null;
            }
        }
        return only;
    }

    private static boolean isImage(Node node) {
        return node instanceof Image || node instanceof ImageRef;
    }

    /** Returns null for a reference without a link definition. */
    private @Nullable ResolvedImage resolve(Node node) {
        if (node instanceof Image image) {
            return new ResolvedImage(node, image.getUrl(), image.getTitle());
        }
        Reference definition = node instanceof ImageRef reference ? links.definitionOf(reference) : null;
        return definition == null ? null : new ResolvedImage(node, definition.getUrl(), definition.getTitle());
    }

    private void write(ResolvedImage image, String title, InlineContent out) {
        Node node = image.node();
        InlineContent description = InlineContent.withoutLinks();
        inlines.renderChildren(node, description);
        String alt = description.text().strip();
        String address = context.unescape(image.destination(), node);
        LinkTarget target = resolver.image(address);
        if (target instanceof LinkTarget.Invalid invalid) {
            context.error(node, invalid.what(), invalid.remedy());
        }
        if (alt.isEmpty()) {
            context.warn(
                    node, "the image " + address + " has no alternative text", "describe the image between [ and ]");
        }
        if (target instanceof LinkTarget.Internal internal) {
            out.markup().raw("<img ").slot(new Piece.ImageLink(internal.file(), context.locationOf(node)));
            out.markup().raw(" alt=\"").text(alt).raw("\"");
            out.markup().attribute("title", title).raw("/>");
        }
        out.addPlainText(alt);
    }
}
