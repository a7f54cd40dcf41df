package studybooklet.markdown.render;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studybooklet.markdown.Block;
import studybooklet.markdown.Piece;

/**
 * Renders note references where they stand, and the notes at the end of the article. Notes are numbered in the order of
 * their first reference. A label such as ① or 〔1〕 is shown instead of the number.
 */
final class NoteRenderer implements InlineRenderer.Delegate {
    /** Labels that are names, not marks for readers. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.:-]+");

    /** The number of characters that some e-readers show of a pop-up note. */
    private static final int MAX_POP_UP_LENGTH = 5000;

    private final RenderContext context;
    private final InlineRenderer inlines;
    private final BlockRenderer blocks;
    private final List<FootnoteBlock> definitions = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<FootnoteBlock, Note> notesByDefinition = new HashMap<>();
    private final Set<Note> referenced = new HashSet<>();

    /** A numbered note. Its mark is the text of its references: the number or the label. */
    private record Note(int number, FootnoteBlock definition, String mark) {
        String firstReferenceId() {
            return "fnref-" + number;
        }
    }

    NoteRenderer(RenderContext context, InlineRenderer inlines, BlockRenderer blocks) {
        this.context = context;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    @Override
    public boolean render(Node node, InlineContent out) {
        if (node instanceof Footnote reference) {
            renderReference(reference, out);
            return true;
        }
        return false;
    }

    /** Adds a definition, which is rendered at the end. */
    void addDefinition(FootnoteBlock definition) {
        definitions.add(definition);
    }

    private void renderReference(Footnote node, InlineContent out) {
        FootnoteBlock definition = node.getReferenceNode(FootnoteExtension.FOOTNOTES.get(node.getDocument()));
        if (definition == null) {
            String source = node.getChars().toString();
            context.error(
                    node,
                    "the note " + source + " is not defined",
                    "add a line " + source + ": with its text, or write \\[ for [");
            out.add(context.unescape(source, node));
        } else if (!out.allowsLinks()) {
            context.error(
                    node,
                    "a note reference inside a link or an image's alternative text",
                    "move it after the closing )");
        } else {
            Note note = noteFor(definition);
            referenced.add(note);
            String id = context.ids().unique(note.firstReferenceId());
            out.markup().raw("<sup><a" + RenderContext.idAttribute(id) + " href=\"#fn-" + note.number);
            out.markup().raw("\" role=\"doc-noteref\"").slot(new Piece.EpubType("noteref"));
            out.markup().raw(">").text(note.mark).raw("</a></sup>");
        }
    }

    /** Finds the note of a definition, or gives it the next number. */
    private Note noteFor(FootnoteBlock definition) {
        Note known = notesByDefinition.get(definition);
        if (known != null) {
            return known;
        }
        int number = notes.size() + 1;
        String label = context.unescape(definition.getText(), definition);
        String mark = label.isBlank() || NAME.matcher(label).matches() ? String.valueOf(number) : label;
        Note note = new Note(number, definition, mark);
        notes.add(note);
        notesByDefinition.put(definition, note);
        return note;
    }

    /**
     * Renders all notes: those referenced in the text, those referenced in other notes, and those without a reference.
     * Rendering a note may add further notes and definitions.
     */
    void renderNotes(MarkupBuilder out) {
        MarkupBuilder section = new MarkupBuilder();
        int rendered = 0;
        int checked = 0;
        while (rendered < notes.size() || checked < definitions.size()) {
            if (rendered < notes.size()) {
                renderNote(notes.get(rendered++), section);
            } else {
                addIfUnreferenced(definitions.get(checked++));
            }
        }
        if (!section.isEmpty()) {
            out.raw("<section class=\"notes\" aria-label=\"注释\">\n")
                    .append(section)
                    .raw("</section>\n");
        }
    }

    private void addIfUnreferenced(FootnoteBlock definition) {
        if (notesByDefinition.containsKey(definition)) {
            return;
        }
        FootnoteRepository repository = FootnoteExtension.FOOTNOTES.get(definition.getDocument());
        FootnoteBlock first = repository.get(repository.normalizeKey(definition.getText()));
        if (first != null && first != definition) {
            context.error(
                    definition,
                    "a second note [^" + definition.getText() + "]; the first is in line "
                            + context.locationOf(first).line(),
                    "give it a label of its own");
        } else {
            context.warn(
                    definition,
                    "nothing refers to the note [^" + definition.getText() + "]",
                    "put a reference into the text, or remove the note");
        }
        noteFor(definition);
    }

    private void renderNote(Note note, MarkupBuilder out) {
        out.raw("<aside id=\"fn-" + note.number + "\" role=\"doc-footnote\"").slot(new Piece.EpubType("footnote"));
        out.raw(">");
        int firstBlock = context.blocks().size();
        Node rest = renderFirstParagraph(note, out);
        blocks.renderSiblings(rest, out);
        out.raw("</aside>\n");
        warnAboutLength(note, firstBlock);
    }

    /**
     * Renders the paragraph that starts with the back link.
     *
     * @return the node after it; null if the note ends here
     */
    private @Nullable Node renderFirstParagraph(Note note, MarkupBuilder out) {
        Node first = note.definition.getFirstChild();
        if (first == null) {
            context.warn(note.definition, "a note without text", "write its text after the colon");
        }
        boolean paragraph = first instanceof Paragraph;
        InlineContent content = paragraph ? inlines.render(first) : InlineContent.withLinks();
        out.raw("<p" + context.addBlock(content.text()) + ">");
        writeBackLink(note, out);
        out.raw(" ").append(content.markup()).raw("</p>\n");
        return paragraph ? first.getNext() : first;
    }

    private void writeBackLink(Note note, MarkupBuilder out) {
        if (!referenced.contains(note)) {
            out.text(note.mark);
            return;
        }
        out.raw("<a href=\"#" + note.firstReferenceId() + "\" role=\"doc-backlink\" aria-label=\"回到正文\">");
        out.text(note.mark).raw("</a>");
    }

    private void warnAboutLength(Note note, int firstBlock) {
        List<Block> all = context.blocks();
        int length = all.subList(firstBlock, all.size()).stream()
                .map(Block::text)
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .sum();
        if (length > MAX_POP_UP_LENGTH) {
            context.warn(
                    note.definition,
                    "a note of " + length + " characters; pop-ups on e-readers end at " + MAX_POP_UP_LENGTH,
                    "shorten it or make it a section");
        }
    }
}
