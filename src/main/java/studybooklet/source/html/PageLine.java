package studybooklet.source.html;

import java.util.List;
import org.jsoup.nodes.Element;
import studybooklet.source.SourceBlock.MarkSpan;

/**
 * A line of a page: a paragraph, heading, table, image or embedded object.
 *
 * @param kind what it is
 * @param level of a heading 1 to 6, as the page has it; else 0
 * @param text its text; Markdown of a table; empty for an image
 * @param marks as in a {@link studybooklet.source.SourceBlock}
 * @param bold whether all of the text is bold
 * @param origin the element that the line belongs to; of an image and an embedded object, the element itself
 */
record PageLine(PageLineKind kind, int level, String text, List<MarkSpan> marks, boolean bold, Element origin) {
    /** The kinds of lines. */
    enum PageLineKind {
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTE,
        TABLE,
        IMAGE,
        EMBEDDED;

        boolean isText() {
            return this != TABLE && this != IMAGE && this != EMBEDDED;
        }
    }

    PageLine {
        marks = List.copyOf(marks);
    }

    /** Whether the line is in an element. */
    boolean isIn(Element element) {
        return origin == element || origin.parents().contains(element);
    }

    /** The line as another kind. */
    PageLine as(PageLineKind other) {
        return new PageLine(other, 0, text, marks, bold, origin);
    }
}
