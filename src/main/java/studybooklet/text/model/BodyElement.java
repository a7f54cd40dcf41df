package studybooklet.text.model;

import java.util.List;

/** An element of an article's body. */
public sealed interface BodyElement {
    /** A heading on a line of its own, of level 2 to 6. */
    record HeadingElement(int level, TextBlock text) implements BodyElement {}

    /** A paragraph that opens with a run-in heading of level 2 to 6; {@code head} includes the full stop. */
    record RunInElement(int level, TextBlock head, TextBlock rest) implements BodyElement {}

    /** A paragraph. */
    record ParagraphElement(TextBlock text) implements BodyElement {}

    /** A list item, without its bullet. */
    record ItemElement(TextBlock text) implements BodyElement {}

    /** A block quotation, or an editor's introduction. */
    record QuoteElement(TextBlock text) implements BodyElement {}

    /** A stanza; its line breaks are kept. */
    record VerseElement(List<TextBlock> lines) implements BodyElement {
        public VerseElement {
            lines = List.copyOf(lines);
        }
    }

    /** A structure of a Markdown source, for example a table, whose lines are copied verbatim. */
    record VerbatimElement(TextBlock text) implements BodyElement {}

    /** An endnote; {@code label} is escaped for Markdown, and citations in the text use the same label. */
    record EndnoteElement(String label, TextBlock text) implements BodyElement {}
}
