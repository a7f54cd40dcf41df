package studybooklet.text;

import java.util.List;

/** A part of an article's body, in the order of the text. */
sealed interface Element {
    /** A heading on a line of its own; level 2 to 6. */
    record Heading(int level, Block text) implements Element {}

    /** A paragraph that opens with a heading; {@code head} ends with the full stop. Level 2 to 6. */
    record RunIn(int level, Block head, Block rest) implements Element {}

    /** A paragraph. */
    record Paragraph(Block text) implements Element {}

    /** A point of a list with a bullet; the bullet itself is not in it. */
    record Item(Block text) implements Element {}

    /** A quotation, or what the editors put before an article. */
    record Quote(Block text) implements Element {}

    /** Lines that keep their line ends. */
    record Verse(List<Block> lines) implements Element {
        public Verse {
            lines = List.copyOf(lines);
        }
    }

    /** An endnote; its mark stands in the text as a reference of the same label, escaped as Markdown needs it. */
    record Endnote(String label, Block text) implements Element {}
}
