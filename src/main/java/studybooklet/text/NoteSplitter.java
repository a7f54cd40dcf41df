package studybooklet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives an author note at the end of a paragraph a block of its own, so that everything later meets notes in one shape
 * only: 全文到此为止。（作者系某校教师） becomes two blocks.
 */
final class NoteSplitter {
    private NoteSplitter() {}

    static List<Block> split(Notebook notebook, List<Block> blocks) {
        if (!notebook.follows(Rule.TRAILING_NOTES)) {
            return blocks;
        }
        List<Block> out = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            int at = block.correction() == null ? AuthorNotes.trailing(block.text()) : -1;
            Block body = at < 0 ? null : block.part(0, at);
            Block note = at < 0 ? null : block.part(at, block.text().length());
            if (body == null || note == null) {
                out.add(block);
            } else {
                out.add(body);
                out.add(note);
            }
        }
        return out;
    }
}
