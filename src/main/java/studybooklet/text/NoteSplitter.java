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
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int at = block.correction() == null ? trailing(blocks, i, notebook) : -1;
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

    /** A note may stand at the end of any paragraph; names alone only where the article can end. */
    private static int trailing(List<Block> blocks, int i, Notebook notebook) {
        String text = blocks.get(i).text();
        int at = AuthorNotes.trailing(text);
        boolean last = i + 1 == blocks.size() || Shape.isTitleLike(blocks.get(i + 1));
        if (at >= 0 || !last || !notebook.follows(Rule.SIGNATURES)) {
            return at;
        }
        int names = Signatures.trailing(text);
        return names < 0 ? SourceLines.trailingSigned(text) : names;
    }
}
