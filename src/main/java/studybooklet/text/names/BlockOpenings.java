package studybooklet.text.names;

import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Recognises by its first characters a text that begins a new block. */
public final class BlockOpenings {
    private static final WordList POINTS = WordFile.read("openings").group("point");

    private BlockOpenings() {}

    /** Whether the text begins with the number of a heading, an answer to choose from, a note, an editor line or a label. */
    public static boolean opensBlock(String text) {
        Numbering number = Numbering.parse(text);
        boolean numbered = number != null
                && number.kind() != Numbering.NumberKind.ARABIC_BRACKETS
                && number.kind() != Numbering.NumberKind.CIRCLE;
        return numbered || isOption(text) || AuthorNotes.opens(text) || EditorLines.matches(text) || Labels.opens(text);
    }

    /** Whether the text begins as an answer to choose from does: A. 2016年; not A.I. 时代. */
    public static boolean isOption(String text) {
        return text.length() > 2
                && text.charAt(0) >= 'A'
                && text.charAt(0) <= 'H'
                && Signs.in(text.charAt(1), ".．、")
                && !Signs.isAsciiLetter(text.charAt(2));
    }

    /** Whether the text begins a point of an argument: 首先，…, 一是…. */
    public static boolean opensPoint(String text) {
        return POINTS.opens(text);
    }
}
