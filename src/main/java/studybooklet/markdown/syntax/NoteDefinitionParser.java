package studybooklet.markdown.syntax;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Parses note definitions: {@code [^label]: text}, continued by lines that are indented by four columns. It replaces
 * flexmark's parser, which extends the label to the last {@code ]:} of the line and does not accept a full-width colon.
 */
final class NoteDefinitionParser extends AbstractBlockParser {
    private static final String OPENING = "[^";

    private final FootnoteBlock block = new FootnoteBlock();

    private NoteDefinitionParser(BasedSequence line, int labelEnd) {
        block.setOpeningMarker(line.subSequence(0, OPENING.length()));
        block.setText(line.subSequence(OPENING.length(), labelEnd));
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
        int indent = MarkerBlockFactory.CODE_INDENT;
        return state.getIndent() >= indent ? BlockContinue.atColumn(state.getColumn() + indent) : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
        FootnoteRepository repository = FootnoteExtension.FOOTNOTES.get(state.getProperties());
        repository.put(repository.normalizeKey(block.getText()), block);
    }

    /** Registers note definitions with flexmark. */
    static final class Factory extends MarkerBlockFactory {
        @Override
        @Nullable
        BlockStart tryStart(ParserState state) {
            int start = state.getNextNonSpaceIndex();
            BasedSequence line = state.getLine().subSequence(start);
            int end = labelEnd(line);
            return end < 0
                    ? BlockStart.none()
                    : BlockStart.of(new NoteDefinitionParser(line, end)).atIndex(start + end + 2);
        }

        /** The offset of the bracket that closes the label; -1 if the line does not start with a label and a colon. */
        private static int labelEnd(BasedSequence line) {
            if (!line.startsWith(OPENING)) {
                return -1;
            }
            for (int i = OPENING.length(); i + 1 < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (c == '[') {
                    return -1;
                } else if (c == ']') {
                    boolean colon = line.charAt(i + 1) == ':' || line.charAt(i + 1) == '：';
                    boolean labelled = !line.subSequence(OPENING.length(), i).isBlank();
                    return colon && labelled ? i : -1;
                }
            }
            return -1;
        }
    }
}
