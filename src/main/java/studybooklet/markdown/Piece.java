package studybooklet.markdown;

import org.jspecify.annotations.Nullable;
import studybooklet.problem.SourceLocation;

/** A part of a {@link Fragment}: markup that both outputs share, or a slot that each output fills in its own way. */
public sealed interface Piece {
    /**
     * XHTML that both outputs copy unchanged.
     *
     * @param xhtml the markup; an element that starts here may end in a later piece
     */
    record Markup(String xhtml) implements Piece {}

    /** A placeholder that each output fills. */
    sealed interface Slot extends Piece {}

    /**
     * The value of an href attribute: a link to another content file, as the author wrote it. The book replaces it by a
     * {@link ChapterLink}.
     *
     * @param file the target, relative to the content folder: {@code articles/preface.md}
     * @param anchor the decoded text after the #, an id or the text of a heading; null if the link has none
     * @param at the location of the link
     */
    record FileLink(String file, @Nullable String anchor, SourceLocation at) implements Slot {}

    /**
     * The value of an href attribute: a link to a chapter.
     *
     * @param slug the slug of the chapter
     * @param anchor an id in that chapter; null for its beginning
     */
    record ChapterLink(String slug, @Nullable String anchor) implements Slot {}

    /**
     * The attributes of an img element that depend on the output: src, and width and height if they are known.
     *
     * @param path before the book is made, relative to the content folder ({@code images/map.svg}); afterwards, the path
     *     in the output
     * @param at the location of the image
     */
    record ImageLink(String path, SourceLocation at) implements Slot {}

    /**
     * An {@code epub:type} attribute with a leading space in the EPUB; nothing on the site, because HTML does not allow
     * the attribute.
     *
     * @param type one or more terms of the EPUB Structural Semantics Vocabulary, separated by spaces
     */
    record EpubType(String type) implements Slot {}

    /**
     * An empty element that marks the start of a page of the printed edition. It stands between blocks or inside a block.
     *
     * @param id an ASCII id, unique in the article
     * @param label the page number as printed: {@code 12}, {@code xii}, {@code 第3版}; only letters, digits and hyphens, so
     *     that it needs no escaping
     */
    record PageBreak(String id, String label) implements Slot {
        public PageBreak {
            if (label.isEmpty() || !label.codePoints().allMatch(c -> c == '-' || Character.isLetterOrDigit(c))) {
                throw new IllegalArgumentException("not a page number: " + label);
            }
        }

        /** The accessible name of the page break. */
        public String name() {
            return label.chars().allMatch(c -> c < 0x80) ? "第" + label + "页" : label;
        }
    }
}
