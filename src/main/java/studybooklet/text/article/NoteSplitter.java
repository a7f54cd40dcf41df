package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.AuthorNotes;
import studybooklet.text.names.Signatures;
import studybooklet.text.report.ConversionLog;

/**
 * Gives an author note at the end of a paragraph a block of its own, so that everything later meets notes in one shape
 * only: 全文到此为止。（作者系某校教师） becomes two blocks.
 */
public final class NoteSplitter implements Step<List<TextBlock>> {
    private final ConversionLog log;

    public NoteSplitter(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<TextBlock> apply(List<TextBlock> blocks) {
        if (!log.follows(Rule.TRAILING_NOTES)) {
            return blocks;
        }
        List<TextBlock> out = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            int at = block.correction() == null ? trailing(blocks, i) : -1;
            TextBlock body = at < 0 ? null : block.part(0, at);
            TextBlock note = at < 0 ? null : block.part(at, block.text().length());
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
    private int trailing(List<TextBlock> blocks, int i) {
        String text = blocks.get(i).text();
        int at = AuthorNotes.trailing(text);
        boolean last = i + 1 == blocks.size() || BlockShape.isTitleLike(blocks.get(i + 1));
        if (at >= 0 || !last || !log.follows(Rule.SIGNATURES)) {
            return at;
        }
        int names = Signatures.trailing(text);
        return names < 0 ? SourceLines.trailingSigned(text) : names;
    }
}
