package studybooklet.markdown.render;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import studybooklet.markdown.Block;
import studybooklet.markdown.Piece;

/**
 * Renders notes: their marks where the text refers to them, and the notes themselves at the end of the article, both
 * numbered in the order of first reference. A mark that the source wrote as ① or 〔1〕 stays as it was.
 */
final class NoteRenderer implements InlineKind {
    /** Labels that only name a note; what else stands in a label is the mark that readers see. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.:-]+");

    /** In characters: what some e-readers show of a note in a pop-up. */
    private static final int LONGEST_POP_UP = 5000;

    private final RenderContext rendering;
    private final InlineRenderer inlines;
    private final BlockRenderer blocks;
    private final List<FootnoteBlock> definitions = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<FootnoteBlock, Note> byDefinition = new HashMap<>();

    /** A note with its number and how often the text has referred to it so far. */
    private static final class Note {
        private final int number;
        private final FootnoteBlock definition;
        private final String mark;
        private int references;

        Note(int number, FootnoteBlock definition, String mark) {
            this.number = number;
            this.definition = definition;
            this.mark = mark;
        }

        String firstReference() {
            return "fnref-" + number;
        }

        String nextReference() {
            references++;
            return references == 1 ? firstReference() : firstReference() + "-" + references;
        }
    }

    NoteRenderer(RenderContext rendering, InlineRenderer inlines, BlockRenderer blocks) {
        this.rendering = rendering;
        this.inlines = inlines;
        this.blocks = blocks;
        inlines.ask(this);
    }

    @Override
    public boolean render(Node node, InlineContent out) {
        if (node instanceof Footnote footnote) {
            reference(footnote, out);
            return true;
        }
        return false;
    }

    /** Takes note of a definition; it is printed at the end. */
    void define(FootnoteBlock definition) {
        definitions.add(definition);
    }

    private void reference(Footnote node, InlineContent out) {
        FootnoteBlock definition = node.getReferenceNode(FootnoteExtension.FOOTNOTES.get(node.getDocument()));
        if (definition == null) {
            String mark = node.getChars().toString();
            rendering.error(
                    node,
                    "the note " + mark + " is not defined",
                    "write a line " + mark + ": with its text, or \\[ for [");
            out.add(rendering.unescape(node.getChars(), node));
        } else if (out.linksClosed()) {
            rendering.error(
                    node, "a note's mark inside of a link or of an image's text", "move the mark behind the closing )");
        } else {
            Note note = noteOf(definition);
            out.markup()
                    .raw("<sup><a id=\"" + note.nextReference() + "\" href=\"#fn-" + note.number)
                    .raw("\" role=\"doc-noteref\"")
                    .slot(new Piece.EpubType("noteref"))
                    .raw(">")
                    .text(note.mark)
                    .raw("</a></sup>");
        }
    }

    private Note noteOf(FootnoteBlock definition) {
        Note known = byDefinition.get(definition);
        if (known != null) {
            return known;
        }
        int number = notes.size() + 1;
        String label = rendering.unescape(definition.getText(), definition);
        String mark = label.isBlank() || NAME.matcher(label).matches() ? String.valueOf(number) : label;
        Note note = new Note(number, definition, mark);
        notes.add(note);
        byDefinition.put(definition, note);
        return note;
    }

    /** Renders all notes: those that the text refers to, those that they refer to, and those that nothing refers to. */
    void render(MarkupBuilder out) {
        MarkupBuilder section = new MarkupBuilder();
        int printed = 0;
        int looked = 0;
        while (printed < notes.size() || looked < definitions.size()) {
            if (printed < notes.size()) {
                note(notes.get(printed++), section);
            } else {
                take(definitions.get(looked++));
            }
        }
        if (!section.isEmpty()) {
            out.raw("<section class=\"notes\" aria-label=\"注释\">\n")
                    .append(section)
                    .raw("</section>\n");
        }
    }

    private void take(FootnoteBlock definition) {
        if (byDefinition.containsKey(definition)) {
            return;
        }
        FootnoteRepository repository = FootnoteExtension.FOOTNOTES.get(definition.getDocument());
        FootnoteBlock chosen = repository.get(repository.normalizeKey(definition.getText()));
        if (chosen != null && chosen != definition) {
            rendering.error(
                    definition,
                    "a second note [^" + definition.getText() + "]; the first is in line "
                            + rendering.at(chosen).line(),
                    "give it a label of its own");
        } else {
            rendering.warn(
                    definition,
                    "nothing refers to the note [^" + definition.getText() + "]",
                    "put its mark into the text, or remove the note");
        }
        noteOf(definition);
    }

    private void note(Note note, MarkupBuilder out) {
        out.raw("<aside id=\"fn-" + note.number + "\" role=\"doc-footnote\"").slot(new Piece.EpubType("footnote"));
        out.raw(">");
        int before = rendering.blocks().size();
        Node first = note.definition.getFirstChild();
        Node rest = first;
        InlineContent content = InlineContent.open();
        if (first instanceof Paragraph) {
            inlines.children(first, content);
            rest = first.getNext();
        }
        if (first == null) {
            rendering.warn(note.definition, "a note without text", "write its text after the colon");
        }
        out.raw("<p" + rendering.block(content.text()) + ">");
        backLink(note, out);
        out.raw(" ").append(content.markup()).raw("</p>\n");
        blocks.from(rest, out);
        out.raw("</aside>\n");
        warnOfLength(note, before);
    }

    private void warnOfLength(Note note, int firstBlock) {
        List<Block> all = rendering.blocks();
        int length = 0;
        for (int i = firstBlock; i < all.size(); i++) {
            String text = all.get(i).text();
            length += text.codePointCount(0, text.length());
        }
        if (length > LONGEST_POP_UP) {
            rendering.warn(
                    note.definition,
                    "a note of " + length + " characters; pop-ups of e-readers end at " + LONGEST_POP_UP,
                    "shorten it or make it a section");
        }
    }

    private static void backLink(Note note, MarkupBuilder out) {
        if (note.references == 0) {
            out.text(note.mark);
            return;
        }
        out.raw("<a href=\"#" + note.firstReference() + "\" role=\"doc-backlink\" aria-label=\"回到正文\">");
        out.text(note.mark).raw("</a>");
    }
}
