package studybooklet.text.model;

import java.util.List;

/** A part of an article's body, in the order of the text. */
public sealed interface BodyElement {
    /** A heading on a line of its own; level 2 to 6. */
    record HeadingElement(int level, TextBlock text) implements BodyElement {}

    /** A paragraph that opens with a heading; {@code head} ends with the full stop. Level 2 to 6. */
    record RunInElement(int level, TextBlock head, TextBlock rest) implements BodyElement {}

    /** A paragraph. */
    record ParagraphElement(TextBlock text) implements BodyElement {}

    /** A point of a list with a bullet; the bullet itself is not in it. */
    record ItemElement(TextBlock text) implements BodyElement {}

    /** A quotation, or what the editors put before an article. */
    record QuoteElement(TextBlock text) implements BodyElement {}

    /** Lines that keep their line ends. */
    record VerseElement(List<TextBlock> lines) implements BodyElement {
        public VerseElement {
            lines = List.copyOf(lines);
        }
    }

    /** A structure of a Markdown source, a table or the like, whose lines are copied as they stand. */
    record VerbatimElement(TextBlock text) implements BodyElement {}

    /** An endnote; its mark stands in the text as a reference of the same label, escaped as Markdown needs it. */
    record EndnoteElement(String label, TextBlock text) implements BodyElement {}
}
