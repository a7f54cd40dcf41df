package studybooklet.text;

import java.util.ArrayList;
import java.util.List;

/** Reads what a news agency writes for the desk: （小标题） before a line says that it is a heading. */
final class WireSigns {
    private static final String[] HEADING_SIGNS = {"（小标题）", "(小标题)", "【小标题】", "［小标题］", "〔小标题〕", "小标题：", "（副标题）", "(副标题)"
    };

    private WireSigns() {}

    static List<Block> read(Notebook notebook, List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            out.add(block.correction() == null ? read(notebook, block) : block);
        }
        return out;
    }

    private static Block read(Notebook notebook, Block block) {
        for (String sign : HEADING_SIGNS) {
            if (Script.simplified(block.text()).startsWith(sign)) {
                Block label = block.part(0, sign.length());
                Block rest = block.part(sign.length(), block.text().length());
                if (label != null && rest != null) {
                    notebook.consume(label, "an agency's sign for a heading");
                    return rest.as(sign.contains("副") ? Correction.Kind.SUBTITLE : Correction.Kind.HEADING);
                }
            }
        }
        return block;
    }
}
