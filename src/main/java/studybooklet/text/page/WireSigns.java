package studybooklet.text.page;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;

/** Reads what a news agency writes for the desk: （小标题） before a line says that it is a heading. */
public final class WireSigns implements Step<List<TextBlock>> {
    private static final String[] HEADING_SIGNS = {"（小标题）", "(小标题)", "【小标题】", "［小标题］", "〔小标题〕", "小标题：", "（副标题）", "(副标题)"
    };

    private final ConversionLog log;

    public WireSigns(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<TextBlock> apply(List<TextBlock> blocks) {
        List<TextBlock> out = new ArrayList<>(blocks.size());
        for (TextBlock block : blocks) {
            out.add(block.correction() == null ? read(block) : block);
        }
        return out;
    }

    private TextBlock read(TextBlock block) {
        for (String sign : HEADING_SIGNS) {
            if (block.text().startsWith(sign)) {
                TextBlock label = block.part(0, sign.length());
                TextBlock rest = block.part(sign.length(), block.text().length());
                if (label != null && rest != null) {
                    log.consume(label, "an agency's sign for a heading");
                    return rest.as(
                            sign.contains("副")
                                    ? Correction.CorrectionKind.SUBTITLE
                                    : Correction.CorrectionKind.HEADING);
                }
            }
        }
        return block;
    }
}
