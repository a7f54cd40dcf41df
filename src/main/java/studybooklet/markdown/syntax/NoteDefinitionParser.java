package studybooklet.markdown.syntax;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the definition of a note, {@code [^label]: text}, and what is indented by four columns below it. In place of
 * flexmark's own, whose label reaches up to the last {@code ]:} of the line. The colon may be a full-width one.
 */
final class NoteDefinitionParser extends AbstractBlockParser {
    private static final int INDENT = 4;

    private final FootnoteBlock block = new FootnoteBlock();

    private NoteDefinitionParser(BasedSequence line, int labelEnd) {
        block.setOpeningMarker(line.subSequence(0, 2));
        block.setText(line.subSequence(2, labelEnd));
        block.setClosingMarker(line.subSequence(labelEnd, labelEnd + 2));
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return block.hasChildren() ? BlockContinue.atIndex(state.getNextNonSpaceIndex()) : BlockContinue.none();
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
        FootnoteRepository repository = FootnoteExtension.FOOTNOTES.get(state.getProperties());
        repository.put(repository.normalizeKey(block.getText()), block);
    }

    /** Where the label ends that begins after {@code [^}, or -1 if the line is no definition. */
    private static int labelEnd(BasedSequence line) {
        if (!line.startsWith("[^")) {
            return -1;
        }
        for (int i = 2; i + 1 < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                return -1;
            } else if (c == ']') {
                boolean colon = line.charAt(i + 1) == ':' || line.charAt(i + 1) == '：';
                return colon && !line.subSequence(2, i).isBlank() ? i : -1;
            }
        }
        return -1;
    }

    /** Registers definitions. */
    static final class Kind extends UnorderedBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Start(options);
        }
    }

    private static final class Start extends AbstractBlockParserFactory {
        Start(DataHolder options) {
            super(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= INDENT || state.getActiveBlockParser() instanceof FencedCodeBlockParser) {
                return BlockStart.none();
            }
            int start = state.getNextNonSpaceIndex();
            BasedSequence line = state.getLine().subSequence(start);
            int end = labelEnd(line);
            return end < 0
                    ? BlockStart.none()
                    : BlockStart.of(new NoteDefinitionParser(line, end)).atIndex(start + end + 2);
        }
    }
}
