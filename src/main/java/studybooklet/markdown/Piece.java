package studybooklet.markdown;

import org.jspecify.annotations.Nullable;
import studybooklet.problem.SourceLocation;

/** A stretch of a {@link Fragment}: markup that both outputs share, or a slot that each fills in its own way. */
public sealed interface Piece {
    /**
     * Well-formed XHTML, to be copied as it is.
     *
     * @param xhtml markup; tags may stay open until a later piece closes them
     */
    record Markup(String xhtml) implements Piece {}

    /** What an output fills in. */
    sealed interface Slot extends Piece {}

    /**
     * The address of a link to another content file, as the author wrote it; stands inside an href attribute.
     *
     * @param file the target, relative to the content folder: {@code articles/preface.md}
     * @param anchor the id or the heading's text after the #, decoded, or null
     * @param at where the link stands
     */
    record FileLink(String file, @Nullable String anchor, SourceLocation at) implements Slot {}

    /**
     * The address of a link to a chapter; the book makes it from a {@link FileLink}. Stands inside an href attribute.
     *
     * @param slug the chapter's slug
     * @param anchor an id in that chapter, or null
     */
    record ChapterLink(String slug, @Nullable String anchor) implements Slot {}

    /**
     * Stands inside the start tag of an img element, where the output writes src, and width and height if it knows them.
     *
     * @param path relative to the content folder before the book is made ({@code images/map.svg}), afterwards the path
     *     in the output
     * @param at where the image stands
     */
    record ImageLink(String path, SourceLocation at) implements Slot {}

    /**
     * Stands inside a start tag where EPUB wants an {@code epub:type} attribute and HTML must not have one. What fills it
     * begins with a space or is nothing.
     *
     * @param type one word or more of the EPUB Structural Semantics Vocabulary
     */
    record EpubType(String type) implements Slot {}

    /**
     * Where a page of the printed edition begins: an empty element, between blocks or inside of one.
     *
     * @param id an ASCII id, unique in the article
     * @param label the page's number as printed: {@code 12}, {@code xii}, {@code 第3版}; letters, digits and hyphens, so
     *     that it stands in markup as it is
     */
    record PageBreak(String id, String label) implements Slot {
        public PageBreak {
            if (label.isEmpty() || !label.codePoints().allMatch(c -> c == '-' || Character.isLetterOrDigit(c))) {
                throw new IllegalArgumentException("no number of a page: " + label);
            }
        }

        /** What to call the page where the number alone would say too little. */
        public String name() {
            return label.chars().allMatch(c -> c < 0x80) ? "第" + label + "页" : label;
        }
    }
}
