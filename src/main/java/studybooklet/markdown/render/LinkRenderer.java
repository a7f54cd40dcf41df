package studybooklet.markdown.render;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studybooklet.markdown.Piece;
import studybooklet.problem.SourceLocation;

/** Renders links and link references. */
final class LinkRenderer implements InlineRenderer.Delegate {
    private final RenderContext context;
    private final InlineRenderer inlines;
    private final LinkResolver resolver;
    private final NearMisses nearMisses;
    private final List<Reference> definitions = new ArrayList<>();
    private final Set<Reference> used = new HashSet<>();

    LinkRenderer(RenderContext context, InlineRenderer inlines, LinkResolver resolver, NearMisses nearMisses) {
        this.context = context;
        this.inlines = inlines;
        this.resolver = resolver;
        this.nearMisses = nearMisses;
    }

    @Override
    public boolean render(Node node, InlineContent out) {
        if (node instanceof Link link) {
            renderLink(link, out);
        } else if (node instanceof LinkRef reference) {
            renderReference(reference, out);
        } else if (node instanceof AutoLink link) {
            renderAutolink(node, link.getText(), "", out);
        } else if (node instanceof MailLink link) {
            renderAutolink(node, link.getText(), "mailto:", out);
        } else {
            return false;
        }
        return true;
    }

    /** Adds a link definition, {@code [label]: address}, which renders as nothing. */
    void addDefinition(Reference definition) {
        definitions.add(definition);
    }

    /** Warns about definitions that no link has used so far; they may have been meant as text. */
    void warnAboutUnusedDefinitions() {
        for (Reference definition : definitions) {
            if (!used.contains(definition)) {
                context.warn(
                        definition,
                        "a link definition that no link uses, so it prints nothing: "
                                + RenderContext.excerpt(definition.getChars()),
                        "remove it, or write \\[ if it is text");
            }
        }
    }

    /**
     * Finds the definition for a reference, {@code [text][label]} or {@code [label]}, and counts it as used.
     *
     * @return null if there is none; the reference is then text
     */
    @Nullable
    Reference definitionOf(RefNode node) {
        Document document = node.getDocument();
        Reference definition = node.getReferenceNode(document);
        if (definition != null) {
            used.add(definition);
        }
        return definition;
    }

    /** Renders a reference without a definition as text, brackets included. */
    void renderAsText(RefNode node, InlineContent out) {
        nearMisses.checkReference(node);
        BasedSequence chars = node.getChars();
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            out.add(context.unescape(chars, node));
            return;
        }
        int start = node.getStartOffset();
        out.add(chars.subSequence(0, first.getStartOffset() - start).toString());
        inlines.renderChildren(node, out);
        out.add(chars.subSequence(last.getEndOffset() - start).toString());
    }

    private void renderReference(LinkRef node, InlineContent out) {
        Reference definition = definitionOf(node);
        if (definition == null) {
            renderAsText(node, out);
        } else {
            renderLink(node, definition.getUrl(), definition.getTitle(), out);
        }
    }

    private void renderLink(Link node, InlineContent out) {
        if (node.getText().startsWith("^")) {
            context.error(node, "a note reference right before ( reads as a link", "write \\( for (");
            inlines.renderChildren(node, out);
        } else {
            renderLink(node, node.getUrl(), node.getTitle(), out);
        }
    }

    private void renderAutolink(Node node, BasedSequence chars, String scheme, InlineContent out) {
        String text = chars.toString();
        InlineContent content = InlineContent.withoutLinks();
        content.add(text);
        write(node, scheme + text, "", content, out);
    }

    private void renderLink(Node node, BasedSequence destination, BasedSequence title, InlineContent out) {
        InlineContent content = InlineContent.withoutLinks();
        inlines.renderChildren(node, content);
        String address = context.unescape(destination, node);
        if (content.markup().isEmpty()) {
            context.warn(node, "a link without text: " + address, "write the text between [ and ]");
            content.add(address);
        }
        write(node, address, context.unescape(title, node), content, out);
    }

    /** Writes a link, or its content alone if the address is invalid or a link cannot stand here. */
    private void write(Node node, String address, String title, InlineContent content, InlineContent out) {
        LinkTarget target = resolver.link(address);
        if (target instanceof LinkTarget.Invalid invalid) {
            context.error(node, invalid.what(), invalid.remedy());
        }
        boolean linked = out.allowsLinks() && !(target instanceof LinkTarget.Invalid);
        if (linked) {
            writeStartTag(target, title, context.locationOf(node), out.markup());
        }
        out.append(content);
        if (linked) {
            out.markup().raw("</a>");
        }
    }

    private static void writeStartTag(LinkTarget target, String title, SourceLocation location, MarkupBuilder out) {
        out.raw("<a href=\"");
        if (target instanceof LinkTarget.External external) {
            out.text(external.address());
        } else if (target instanceof LinkTarget.Internal internal) {
            out.slot(new Piece.FileLink(internal.file(), internal.anchor(), location));
        }
        out.raw("\"").attribute("title", title).raw(">");
    }
}
