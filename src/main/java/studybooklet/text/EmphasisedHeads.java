package studybooklet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the heading that opens a paragraph of a Markdown source, **（一）认账。**欠条…: the number says already that it is a
 * heading, so the signs of emphasis around it are taken out.
 */
final class EmphasisedHeads {
    private static final String SIGN = "**";
    private static final int LONGEST = 60;

    private EmphasisedHeads() {}

    static List<Block> read(Notebook notebook, List<Block> blocks) {
        if (!notebook.follows(Rule.MARKDOWN_SIGNS)) {
            return blocks;
        }
        List<Block> out = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            out.add(block.correction() == null && block.text().startsWith(SIGN) ? read(notebook, block) : block);
        }
        return EmphasisSigns.remove(notebook, out);
    }

    private static Block read(Notebook notebook, Block block) {
        String text = block.text();
        int close = text.indexOf(SIGN, 2);
        boolean numbered = close > 2 && close <= LONGEST && Numbering.parse(text.substring(2, close)) != null;
        Block opening = block.part(0, 2);
        Block head = numbered ? block.part(2, close) : null;
        Block closing = numbered ? block.part(close, close + 2) : null;
        Block rest = numbered ? block.part(close + 2, text.length()) : null;
        if (opening == null || head == null || closing == null || rest == null) {
            return block;
        }
        notebook.consume(opening, "sign of emphasis");
        notebook.consume(closing, "sign of emphasis");
        List<Run> runs = new ArrayList<>(head.runs());
        runs.addAll(rest.runs());
        return block.of(runs);
    }
}
