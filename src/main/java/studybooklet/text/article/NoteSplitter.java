package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.AuthorNotes;
import studybooklet.text.names.Signatures;
import studybooklet.text.report.ConversionLog;

/** Splits an author note from the end of a paragraph: 全文到此为止。（作者系某校教师） becomes two blocks. */
public final class NoteSplitter implements Step<List<TextBlock>> {
    private final ConversionLog log;

    /** A step that reports to this log. */
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

    /** Index of the note at the end of the block; negative if there is none. Names alone count only where the article can end. */
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
