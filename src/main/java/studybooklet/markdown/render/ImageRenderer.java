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

/** Renders images: inside of text, or as a figure where a paragraph holds nothing else. */
final class ImageRenderer implements InlineKind {
    private final RenderContext rendering;
    private final InlineRenderer inlines;
    private final LinkRenderer links;
    private final LinkResolver resolver;

    /** An image node with the address and title that it or its definition gives. */
    private record Picture(Node node, BasedSequence address, BasedSequence title) {}

    ImageRenderer(RenderContext rendering, InlineRenderer inlines, LinkRenderer links, LinkResolver resolver) {
        this.rendering = rendering;
        this.inlines = inlines;
        this.links = links;
        this.resolver = resolver;
        inlines.ask(this);
    }

    @Override
    public boolean render(Node node, InlineContent out) {
        boolean image = node instanceof Image || node instanceof ImageRef;
        if (image) {
            inText(node, out);
        }
        return image;
    }

    /**
     * Renders a paragraph that is only an image as a figure, whose caption is the image's title.
     *
     * @return false, with nothing rendered, if the paragraph is something else
     */
    boolean figure(Paragraph paragraph, MarkupBuilder out) {
        Picture picture = onlyPicture(paragraph);
        if (picture == null) {
            return false;
        }
        InlineContent image = InlineContent.open();
        String caption = rendering.unescape(picture.title(), picture.node());
        write(picture, "", image);
        String id = rendering.block(caption.isBlank() ? image.text() : caption);
        out.raw("<figure" + id + ">").append(image.markup());
        if (!caption.isBlank()) {
            out.raw("<figcaption>").text(caption).raw("</figcaption>");
        }
        out.raw("</figure>\n");
        return true;
    }

    private void inText(Node node, InlineContent out) {
        Picture picture = pictureOf(node);
        if (picture != null) {
            write(picture, rendering.unescape(picture.title(), node), out);
        } else if (node instanceof ImageRef reference) {
            links.asText(reference, out);
        }
    }

    private @Nullable Picture pictureOf(Node node) {
        if (node instanceof Image image) {
            return new Picture(node, image.getUrl(), image.getTitle());
        }
        Reference definition = node instanceof ImageRef reference ? links.definitionOf(reference) : null;
        return definition == null ? null : new Picture(node, definition.getUrl(), definition.getTitle());
    }

    private @Nullable Picture onlyPicture(Paragraph paragraph) {
        Picture only = null;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (only != null || !(node instanceof Image || node instanceof ImageRef)) {
                if (!(node instanceof HtmlInlineComment)) {
                    return null;
                }
            } else {
                only = pictureOf(node);
                if (only == null) {
                    return null;
                }
            }
        }
        return only;
    }

    private void write(Picture picture, String title, InlineContent out) {
        InlineContent content = InlineContent.withoutLinks();
        inlines.children(picture.node(), content);
        String alt = content.text().strip();
        String address = rendering.unescape(picture.address(), picture.node());
        LinkTarget target = resolver.image(address);
        if (target instanceof LinkTarget.Refused refused) {
            rendering.error(picture.node(), refused.what(), refused.remedy());
        }
        if (alt.isEmpty()) {
            rendering.warn(
                    picture.node(),
                    "the image " + address + " has no text for readers who cannot see it",
                    "say between [ and ] what it shows");
        }
        if (target instanceof LinkTarget.Inside inside) {
            out.markup().raw("<img ").slot(new Piece.ImageLink(inside.file(), rendering.at(picture.node())));
            out.markup().raw(" alt=\"").text(alt).raw("\"");
            out.markup().attribute("title", title).raw("/>");
        }
        out.addPlain(alt);
    }
}
