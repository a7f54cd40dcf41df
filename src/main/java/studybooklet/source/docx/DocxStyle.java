package studybooklet.source.docx;

import org.jspecify.annotations.Nullable;

/**
 * What a style says about its text, with what it inherits.
 *
 * @param role what its paragraphs are
 * @param level of a heading 1 to 9; else 0
 * @param listId the list that numbers its paragraphs; 0 for none
 * @param listLevel the level in the list, from 0; -1 if the style names none
 * @param listStyle the id of the style that names the list, to which a level of the list may refer
 * @param bold whether the text is bold; null if no style says so
 * @param hidden whether the text is hidden; null if no style says so
 */
record DocxStyle(
        Role role,
        int level,
        int listId,
        int listLevel,
        String listStyle,
        @Nullable Boolean bold,
        @Nullable Boolean hidden) {
    /** What a style's paragraphs are. */
    enum Role {
        TITLE,
        SUBTITLE,
        HEADING,
        QUOTE,
        /** A line of a table of contents. */
        CONTENTS,
        BODY
    }

    /** The style of text that has none. */
    static final DocxStyle NONE = new DocxStyle(Role.BODY, 0, 0, -1, "", null, null);

    /** The same style with another role. */
    DocxStyle withRole(Role newRole, int newLevel) {
        return new DocxStyle(newRole, newLevel, listId, listLevel, listStyle, bold, hidden);
    }
}
