package studybooklet.text.names;

import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Recognises lines of an interview or a play, which begin with the speaker: 问：…, 记者：…, 王炳：…. */
public final class Dialogue {
    private static final WordList SPEAKERS = WordFile.read("openings").group("speaker");
    /** A longer text before a colon is rather the beginning of a sentence. */
    private static final int LONGEST_SPEAKER = 4;

    private Dialogue() {}

    /** The speaker before the first colon; empty if the text does not have the form of a line of dialogue. */
    public static String speaker(String text) {
        int colon = 0;
        while (colon < text.length() && colon <= LONGEST_SPEAKER && !Signs.in(text.charAt(colon), "：:")) {
            colon++;
        }
        return colon > 0 && colon <= LONGEST_SPEAKER && colon + 1 < text.length() ? text.substring(0, colon) : "";
    }

    /** Whether the text begins with a word that only names speakers, so that a single such line is evidence. */
    public static boolean isSpoken(String text) {
        return SPEAKERS.contains(speaker(text));
    }
}
