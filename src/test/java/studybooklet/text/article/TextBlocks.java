package studybooklet.text.article;

import java.util.List;
import studybooklet.text.TextLog;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.TextBlock;
import studybooklet.text.page.Joiner;
import studybooklet.text.page.LineReader;
import studybooklet.text.report.ConversionLog;

/** Blocks and articles of a short text, for tests of single rules. */
final class TextBlocks {
    private TextBlocks() {}

    /** The blocks of a text, one for each line. */
    static List<TextBlock> of(String text) {
        ConversionLog log = TextLog.of(text);
        return Joiner.blocks(log, LineReader.read(log));
    }

    /** The only block of a text. */
    static TextBlock one(String text) {
        return of(text).get(0);
    }

    /** The articles of a text. */
    static List<ArticleDraft> drafts(String text) {
        ConversionLog log = TextLog.of(text);
        return Segmenter.drafts(log, Joiner.blocks(log, LineReader.read(log)));
    }

    /** The titles of the articles of a text. */
    static List<String> titles(String text) {
        return drafts(text).stream().map(draft -> texts(draft.titles().title())).toList();
    }

    /** The blocks' texts, with a stroke between them. */
    static String texts(List<TextBlock> blocks) {
        return String.join("/", blocks.stream().map(TextBlock::text).toList());
    }
}
