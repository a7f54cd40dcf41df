package studybooklet.text.names;

import java.util.List;
import studybooklet.text.model.TextBlock;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Recognises the lines at the head of minutes: 时间：…, 地点：…, 出席人员　…. One line alone may be anything. */
public final class MinutesLines {
    private static final WordList WORDS = WordFile.read("openings").group("minutes");

    /** The longest of the words. */
    private static final int LONGEST = 4;

    private MinutesLines() {}

    /** Whether the block at this index and the one above or below it are such lines, with different words. */
    public static boolean at(List<TextBlock> blocks, int i) {
        String word = word(blocks.get(i).text());
        return !word.isEmpty() && (isOther(blocks, i - 1, word) || isOther(blocks, i + 1, word));
    }

    private static boolean isOther(List<TextBlock> blocks, int i, String word) {
        String other = i < 0 || i >= blocks.size() ? "" : word(blocks.get(i).text());
        return !other.isEmpty() && !other.equals(word);
    }

    /** The word before a colon or a space, without the spaces in it: 主 持 人　…; empty if the text begins otherwise. */
    private static String word(String text) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length() && word.length() <= LONGEST; i++) {
            char c = text.charAt(i);
            boolean colon = Signs.in(c, "：:");
            if ((colon || Signs.isSpace(c)) && WORDS.contains(word.toString())) {
                return word.toString();
            }
            if (!Signs.isSpace(c)) {
                word.append(c);
            }
        }
        return "";
    }
}
