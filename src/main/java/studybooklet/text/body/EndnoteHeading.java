package studybooklet.text.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.TextBlock;
import studybooklet.text.signs.NoteMark;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Finds the heading of endnotes: 注释, 【参考文献】, or 注：① … with the first note in the same block. */
final class EndnoteHeading {
    private static final WordList HEADINGS = WordFile.read("endnotes").group("heading");
    /** No heading is longer, with spaces between its characters. */
    private static final int LONGEST = 12;

    private EndnoteHeading() {}

    /** Index of the last block that is, or begins with, such a heading; negative if there is none. */
    static int lastIn(List<TextBlock> body) {
        for (int i = body.size() - 1; i >= 0; i--) {
            if (body.get(i).role() == TextBlock.Role.PROSE && in(body.get(i)) != null) {
                return i;
            }
        }
        return -1;
    }

    /** The heading with its brackets and colon; null unless the block consists of it, or goes on with a note. */
    static @Nullable TextBlock in(TextBlock block) {
        String text = block.text();
        int from = Signs.in(text.charAt(0), "【［[〔（(") ? 1 : 0;
        int to = from;
        while (to < text.length() && to < LONGEST && (Signs.isHan(text.charAt(to)) || Signs.isSpace(text.charAt(to)))) {
            to++;
        }
        if (!HEADINGS.contains(Signs.squeeze(text.substring(from, to)))) {
            return null;
        }
        int end = to;
        while (end < text.length() && Signs.in(text.charAt(end), "】］]〕）)：:")) {
            end++;
        }
        TextBlock rest = block.part(end, text.length());
        return rest == null || NoteMark.at(rest.text(), 0) != null ? block.part(0, end) : null;
    }
}
