package studybooklet.markdown.syntax;

import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.jspecify.annotations.Nullable;

/**
 * CommonMark with tables, footnotes and strikethrough, read as Chinese authors write it. Left out on purpose: automatic
 * links, which swallow the Han text after an address; attributes, which take {@code {#x}} out of prose; typographic
 * replacement, which writes entities that XML does not know.
 */
public final class MarkdownParser {
    private final Parser parser;

    public MarkdownParser() {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.INLINE_DELIMITER_DIRECTIONAL_PUNCTUATIONS, true)
                // Replaced by those below.
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                .set(Parser.HEADING_PARSER, false)
                // Files that editors name have spaces.
                .set(Parser.SPACE_IN_LINK_URLS, true)
                // As GitHub reads tables: one header row, delimiters of one dash or more, as many as header cells.
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                // A cell too many is text that the author must see.
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.WITH_CAPTION, false);
        this.parser = Parser.builder(options)
                .paragraphPreProcessorFactory(TableParagraphPreProcessor.Factory())
                .customDelimiterProcessor(ChineseEmphasis.asterisk())
                .customDelimiterProcessor(ChineseEmphasis.underscore())
                .customDelimiterProcessor(new ChineseStrikethrough())
                .customBlockParserFactory(new Headings())
                .customBlockParserFactory(new WideSpaceHeadingParser.Kind())
                .customBlockParserFactory(new NoteDefinitionParser.Kind())
                .linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory())
                .build();
    }

    /**
     * Parses Markdown.
     *
     * @return null if marks stand inside of one another, or one mark is repeated, thousands of times
     */
    @Nullable
    public Document parse(String markdown) {
        try {
            return parser.parse(markdown);
        } catch (StackOverflowError e) {
            // flexmark and its regular expressions recurse; no text comes near this, a line of 10,000 stars does.
            return null;
        }
    }
}
