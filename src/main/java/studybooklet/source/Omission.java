package studybooklet.source;

/**
 * Something that a document has and its blocks do not.
 *
 * @param kind what it is
 * @param place its place in words; empty if unknown
 * @param text its text as far as it has one, in one line; may be empty
 */
public record Omission(OmissionKind kind, String place, String text) {
    /** The kinds of omitted content. */
    public enum OmissionKind {
        /** Text that change tracking marks as deleted. */
        DELETED_TEXT("deleted text"),
        /** Text that the document hides. */
        HIDDEN_TEXT("hidden text"),
        /** A reviewer's comment. */
        COMMENT("comment"),
        /** The reading that stands above characters (ruby). */
        PHONETIC_READING("reading above characters"),
        /** A running head or foot. */
        RUNNING_HEAD("running head or foot"),
        /** A page number. */
        PAGE_NUMBER("page number"),
        /** An embedded document, chart, equation or drawing. */
        EMBEDDED_OBJECT("embedded object"),
        /** Menus, links to other pages, share buttons and the like. */
        NAVIGATION("part of the page around the article"),
        /** An image that is not in the file. */
        MISSING_IMAGE("image that is not in the file"),
        /** A mark of a note or an affiliation on an author's name. */
        NOTE_MARK("mark on a name"),
        /** Text that runs in another direction than the page's. */
        ROTATED_TEXT("rotated text");

        private final String label;

        OmissionKind(String label) {
            this.label = label;
        }

        /** The kind in words, in the singular. */
        public String label() {
            return label;
        }
    }
}
