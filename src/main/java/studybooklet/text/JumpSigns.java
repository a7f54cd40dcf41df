package studybooklet.text;

import java.util.ArrayList;
import java.util.List;

/** Takes out the signs that send the reader to another page and stand inside the text: …真的。（下转第3版）. */
final class JumpSigns {
    private static final int LONGEST = 16;

    private JumpSigns() {}

    static List<Block> remove(Notebook notebook, List<Block> blocks) {
        if (!notebook.follows(Rule.FURNITURE)) {
            return blocks;
        }
        List<Block> out = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            out.add(block.correction() == null ? withoutHead(notebook, withoutTail(notebook, block)) : block);
        }
        return out;
    }

    private static Block withoutTail(Notebook notebook, Block block) {
        String text = block.text();
        int open = Math.max(text.lastIndexOf("（下转"), text.lastIndexOf("(下转"));
        boolean sign = open > 0 && text.length() - open <= LONGEST && Signs.in(block.last(), "）)");
        return sign ? cut(notebook, block, 0, open, text.length()) : block;
    }

    private static Block withoutHead(Notebook notebook, Block block) {
        String text = block.text();
        if (!text.startsWith("（上接") && !text.startsWith("(上接")) {
            return block;
        }
        int close = 3;
        while (close < text.length() && close < LONGEST && !Signs.in(text.charAt(close), "）)")) {
            close++;
        }
        boolean sign = close + 1 < text.length() && Signs.in(text.charAt(close), "）)");
        return sign ? cut(notebook, block, close + 1, text.length(), 0) : block;
    }

    /** Keeps what stands between two indexes and consumes what stands from there to {@code edge}. */
    private static Block cut(Notebook notebook, Block block, int from, int to, int edge) {
        Block kept = block.part(from, to);
        Block sign = edge == 0 ? block.part(0, from) : block.part(to, edge);
        if (kept == null || sign == null) {
            return block;
        }
        notebook.consume(sign, "sign that sends the reader to another page");
        return kept;
    }
}
