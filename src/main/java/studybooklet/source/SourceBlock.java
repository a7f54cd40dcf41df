package studybooklet.source;

import java.util.List;

/**
 * A paragraph, heading or structure of a document.
 *
 * @param kind what the document says that the block is
 * @param level of a heading 1 (the highest) to 6; else 0
 * @param text for {@link BlockKind#VERBATIM} Markdown of one or more lines, which is copied; else one line of plain text without
 *     Markdown escapes, without white space at its ends, whose note references are written as {@code [^1]}
 * @param marks spans of the text that are Markdown and are copied: references to notes {@code [^1]}, and links; sorted, apart
 * @param bold whether all of the text is bold
 * @param place the block's place in words, for messages: {@code paragraph 12}, {@code page 2, column 3}; empty if unknown
 */
public record SourceBlock(BlockKind kind, int level, String text, List<MarkSpan> marks, boolean bold, String place) {
    /** What a block is. */
    public enum BlockKind {
        /** The title of the document or of an article. */
        TITLE,
        /** A line below a title that belongs to it. */
        SUBTITLE,
        /** A heading by its style or outline level. */
        HEADING,
        /** Running text, or a short line of which the document says nothing. */
        PARAGRAPH,
        /** A list item without a number; automatic numbers are text of a paragraph. */
        ITEM,
        /** A block quotation. */
        QUOTE,
        /** A table, an image, or a note {@code [^1]: …}, in Markdown. */
        VERBATIM
    }

    /**
     * A span of a block's text.
     *
     * @param from index of the first character, in UTF-16 units
     * @param to index after the last one
     */
    public record MarkSpan(int from, int to) {
        public MarkSpan {
            if (from < 0 || to <= from) {
                throw new IllegalArgumentException("no span: " + from + " to " + to);
            }
        }
    }

    /** Copies the list. */
    public SourceBlock {
        marks = List.copyOf(marks);
        boolean heading = kind == BlockKind.HEADING;
        if (text.isBlank() || heading != level > 0 || level > 6) {
            throw new IllegalArgumentException(kind + " of level " + level + ": " + text);
        }
        if (kind != BlockKind.VERBATIM && text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a block of several lines: " + text);
        }
    }

    /** A paragraph without marks. */
    public static SourceBlock paragraph(String text, String place) {
        return new SourceBlock(BlockKind.PARAGRAPH, 0, text, List.of(), false, place);
    }

    /** Markdown that is copied. */
    public static SourceBlock verbatim(String markdown, String place) {
        return new SourceBlock(BlockKind.VERBATIM, 0, markdown, List.of(), false, place);
    }
}
