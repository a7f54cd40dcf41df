package studybooklet.source.docx;

import studybooklet.source.docx.xml.XmlElement;

/**
 * How a level of a list numbers its paragraphs.
 *
 * @param start the first number
 * @param format the name of the number format: {@code decimal}
 * @param template the label, with {@code %1} to {@code %9} for the numbers of the levels from the highest
 * @param suffix what stands between label and text: {@code tab}, {@code space} or {@code nothing}
 * @param legal whether all numbers of the label are decimal
 * @param restart the levels above this number, counted from 1, restart this one; -1 for all above it, 0 for none
 * @param style the id of the paragraph style that this level belongs to; empty for none
 */
record ListLevel(int start, String format, String template, String suffix, boolean legal, int restart, String style) {
    static final ListLevel NONE = new ListLevel(1, "none", "", "nothing", false, -1, "");

    /** Reads a {@code w:lvl}. */
    static ListLevel of(XmlElement level) {
        XmlElement holder = level;
        for (XmlElement child : level.children()) {
            // Formats that only newer programs know are in a choice, and a replacement in the fallback.
            if (child.is("mc:AlternateContent") && !level.has("w:numFmt")) {
                holder = child.childOrEmpty("mc:Fallback");
            }
        }
        return new ListLevel(
                level.number("w:start", 1),
                holder.value("w:numFmt"),
                level.value("w:lvlText"),
                level.value("w:suff"),
                Boolean.TRUE.equals(level.toggle("w:isLgl")),
                level.number("w:lvlRestart", -1),
                level.value("w:pStyle"));
    }

    boolean isBullet() {
        return format.equals("bullet");
    }
}
