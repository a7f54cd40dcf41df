package studybooklet.markdown.syntax;

import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.jspecify.annotations.Nullable;

/**
 * Parses CommonMark with tables, footnotes and strikethrough, adapted to Chinese text. Three common extensions are left out
 * on purpose: autolinks, which include the Han text after an address; attributes, which remove {@code {#x}} from prose;
 * and typographic replacement, which emits entities that XML does not define.
 */
public final class MarkdownParser {
    private final Parser parser = Parser.builder(options())
            .paragraphPreProcessorFactory(TableParagraphPreProcessor.Factory())
            .customDelimiterProcessor(ChineseEmphasis.asterisk())
            .customDelimiterProcessor(ChineseEmphasis.underscore())
            .customDelimiterProcessor(new ChineseStrikethrough())
            .customBlockParserFactory(new WideSpaceHeadingParser.Factory())
            .customBlockParserFactory(new NoteDefinitionParser.Factory())
            .linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory())
            .build();

    private static DataHolder options() {
        return new MutableDataSet()
                .set(Parser.INLINE_DELIMITER_DIRECTIONAL_PUNCTUATIONS, true)
                // ChineseEmphasis replaces these two.
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                // File names often contain spaces.
                .set(Parser.SPACE_IN_LINK_URLS, true)
                // Tables as GitHub reads them: one header row; a delimiter row with as many cells, of one dash or more.
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                // Unlike GitHub, keep surplus cells: their text must not get lost.
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.WITH_CAPTION, false);
    }

    /**
     * Parses a Markdown document.
     *
     * @return null if flexmark runs out of stack, which takes thousands of repeated or unclosed delimiters
     */
    public @Nullable Document parse(String markdown) {
        try {
            return parser.parse(markdown);
        } catch (StackOverflowError e) {
            return null; // flexmark and its regular expressions are recursive
        }
    }
}
