package studybooklet.text.names;

import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/** Texts that begin something of their own, told by their first characters. */
public final class BlockOpenings {
    /** Words that begin a point of an argument; such a point likes to begin a paragraph. */
    private static final String[] POINTS = {
        "问：", "答：", "首先，", "其次，", "再次，", "最后，", "第一，", "第二，", "第三，", "第四，", "第五，", "第六，", "第七，", "第八，", "此外，", "另外，",
        "总之，", "一方面，", "另一方面，", "综上所述，", "一是", "二是", "三是", "四是", "五是", "六是"
    };

    private BlockOpenings() {}

    /** Whether the text begins with a heading's number, or as an answer to choose from, a note, an editor line or a label. */
    public static boolean opensBlock(String text) {
        Numbering number = Numbering.parse(text);
        boolean numbered = number != null
                && number.kind() != Numbering.NumberKind.ARABIC_BRACKETS
                && number.kind() != Numbering.NumberKind.CIRCLE;
        return numbered || isOption(text) || AuthorNotes.opens(text) || EditorLines.matches(text) || Labels.opens(text);
    }

    /** Whether the text begins as an answer to choose from does: A. 2016年; not A.I. 时代. */
    private static boolean isOption(String text) {
        return text.length() > 2
                && text.charAt(0) >= 'A'
                && text.charAt(0) <= 'H'
                && Signs.in(text.charAt(1), ".．、")
                && !Signs.isAsciiLetter(text.charAt(2));
    }

    /** Whether the text begins as a point of an argument does. */
    public static boolean opensPoint(String text) {
        for (String point : POINTS) {
            if (text.startsWith(point)) {
                return true;
            }
        }
        return false;
    }
}
