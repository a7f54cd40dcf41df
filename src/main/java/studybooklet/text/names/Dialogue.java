package studybooklet.text.names;

import studybooklet.text.signs.Signs;

/** Lines that say who speaks, as an interview or a play prints them: 问：…, 记者：…, 王炳：…. */
public final class Dialogue {
    private static final String[] SPEAKERS = {"问", "答", "记者", "主持人", "嘉宾"};
    private static final int LONGEST_SPEAKER = 4;

    private Dialogue() {}

    /** Who speaks by the form of the text; empty if it does not begin as a line of a dialogue does. */
    public static String speaker(String text) {
        int colon = 0;
        while (colon < text.length() && colon <= LONGEST_SPEAKER && !Signs.in(text.charAt(colon), "：:")) {
            colon++;
        }
        return colon > 0 && colon <= LONGEST_SPEAKER && colon + 1 < text.length() ? text.substring(0, colon) : "";
    }

    /** Whether the text begins with a word that nobody but a speaker bears, so that one such line is enough. */
    public static boolean isSpoken(String text) {
        String speaker = speaker(text);
        for (String word : SPEAKERS) {
            if (word.equals(speaker)) {
                return true;
            }
        }
        return false;
    }
}
