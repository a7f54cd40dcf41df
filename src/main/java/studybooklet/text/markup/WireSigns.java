package studybooklet.text.markup;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Reads the words that a news agency sets before a line for the desk: （小标题） before a heading, （副标题） before a subtitle. */
public final class WireSigns implements Step<List<TextBlock>> {
    private static final WordFile WORDS = WordFile.read("agency");
    private static final WordList HEADING = WORDS.group("heading");
    private static final WordList SUBTITLE = WORDS.group("subtitle");

    private final ConversionLog log;

    /** Tells the log of each word that it reads. */
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
        int heading = HEADING.endAt(block.text(), 0);
        return heading > 0
                ? read(block, heading, Correction.CorrectionKind.HEADING)
                : read(block, SUBTITLE.endAt(block.text(), 0), Correction.CorrectionKind.SUBTITLE);
    }

    /** Reads a word that ends at this index; does nothing if there is none or nothing follows it. */
    private TextBlock read(TextBlock block, int end, Correction.CorrectionKind kind) {
        TextBlock word = block.part(0, end);
        TextBlock rest = block.part(end, block.text().length());
        if (word == null || rest == null) {
            return block;
        }
        log.consume(word, "agency label of a heading");
        return rest.as(kind);
    }
}
