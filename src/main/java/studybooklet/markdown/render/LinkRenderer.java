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

/** Renders links of all forms, and text that only looks like one. */
final class LinkRenderer implements InlineKind {
    private final RenderContext rendering;
    private final InlineRenderer inlines;
    private final LinkResolver resolver;
    private final NearMisses nearMisses;
    private final List<Reference> definitions = new ArrayList<>();
    private final Set<Reference> used = new HashSet<>();

    LinkRenderer(RenderContext rendering, InlineRenderer inlines, LinkResolver resolver, NearMisses nearMisses) {
        this.nearMisses = nearMisses;
        this.rendering = rendering;
        this.inlines = inlines;
        this.resolver = resolver;
        inlines.ask(this);
    }

    @Override
    public boolean render(Node node, InlineContent out) {
        if (node instanceof Link link) {
            link(link, out);
        } else if (node instanceof LinkRef reference) {
            reference(reference, out);
        } else if (node instanceof AutoLink link) {
            automatic(node, link.getText(), "", out);
        } else if (node instanceof MailLink link) {
            automatic(node, link.getText(), "mailto:", out);
        } else {
            return false;
        }
        return true;
    }

    /** Takes note of a definition {@code [name]: address}, which shows nothing by itself. */
    void define(Reference definition) {
        definitions.add(definition);
    }

    /** Warns of definitions that no link uses: perhaps they were meant as text. */
    void finish() {
        for (Reference definition : definitions) {
            if (!used.contains(definition)) {
                rendering.warn(
                        definition,
                        "a link definition that no link uses, so it prints nothing: "
                                + RenderContext.excerpt(definition.getChars()),
                        "remove it, or write \\[ for [ if it is text");
            }
        }
    }

    /**
     * The definition that a reference of the form [text][name] or [name] leads to.
     *
     * @return null where there is none, so that the reference is text
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

    /** Renders a reference without a definition as the text that it is. */
    void asText(RefNode node, InlineContent out) {
        nearMisses.check(node);
        BasedSequence chars = node.getChars();
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            out.add(rendering.unescape(chars, node));
            return;
        }
        out.add(chars.subSequence(0, first.getStartOffset() - node.getStartOffset())
                .toString());
        inlines.children(node, out);
        out.add(chars.subSequence(last.getEndOffset() - node.getStartOffset()).toString());
    }

    private void reference(LinkRef node, InlineContent out) {
        Reference definition = definitionOf(node);
        if (definition == null) {
            asText(node, out);
        } else {
            link(node, definition.getUrl(), definition.getTitle(), out);
        }
    }

    private void link(Link node, InlineContent out) {
        if (node.getText().startsWith("^")) {
            rendering.error(node, "the mark of a note right before ( reads as a link", "write \\( for (");
            inlines.children(node, out);
        } else {
            link(node, node.getUrl(), node.getTitle(), out);
        }
    }

    private void automatic(Node node, BasedSequence chars, String scheme, InlineContent out) {
        String text = chars.toString();
        InlineContent content = InlineContent.withoutLinks();
        content.add(text);
        link(node, scheme + text, "", content, out);
    }

    private void link(Node node, BasedSequence url, BasedSequence title, InlineContent out) {
        InlineContent content = InlineContent.withoutLinks();
        inlines.children(node, content);
        String address = rendering.unescape(url, node);
        if (content.markup().isEmpty()) {
            rendering.warn(node, "a link without text: " + address, "write the text between [ and ]");
            content.add(address);
        }
        link(node, address, rendering.unescape(title, node), content, out);
    }

    private void link(Node node, String address, String title, InlineContent content, InlineContent out) {
        LinkTarget target = resolver.link(address);
        if (target instanceof LinkTarget.Refused refused) {
            rendering.error(node, refused.what(), refused.remedy());
        }
        boolean opens = !out.linksClosed() && !(target instanceof LinkTarget.Refused);
        if (opens) {
            startTag(target, title, rendering.at(node), out.markup());
        }
        out.append(content);
        if (opens) {
            out.markup().raw("</a>");
        }
    }

    private static void startTag(LinkTarget target, String title, SourceLocation at, MarkupBuilder out) {
        out.raw("<a href=\"");
        if (target instanceof LinkTarget.Outside outside) {
            out.text(outside.address());
        } else if (target instanceof LinkTarget.Inside inside) {
            out.slot(new Piece.FileLink(inside.file(), inside.anchor(), at));
        }
        out.raw("\"").attribute("title", title).raw(">");
    }
}
