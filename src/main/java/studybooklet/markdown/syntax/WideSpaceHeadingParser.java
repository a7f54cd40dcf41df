package studybooklet.markdown.syntax;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
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
 * Takes {@code ##　标题} with the ideographic space for a heading. To CommonMark only space and tab end the number signs,
 * but the ideographic space is what the space bar gives under a Chinese input method.
 */
final class WideSpaceHeadingParser extends AbstractBlockParser {
    private static final char IDEOGRAPHIC_SPACE = '　';

    private final Heading heading = new Heading();

    private WideSpaceHeadingParser(BasedSequence line, int level) {
        heading.setLevel(level);
        heading.setOpeningMarker(line.subSequence(0, level));
        heading.setText(withoutSpaces(line.subSequence(level)));
        heading.setCharsFromContent();
    }

    @Override
    public Block getBlock() {
        return heading;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        inlineParser.parse(heading.getText(), heading);
    }

    @Override
    public void closeBlock(ParserState state) {}

    private static BasedSequence withoutSpaces(BasedSequence text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.subSequence(start, end);
    }

    private static boolean isSpace(char c) {
        return c == IDEOGRAPHIC_SPACE || c == ' ' || c == '\t';
    }

    /** Registers such headings. */
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
            if (state.getIndent() >= 4 || state.getActiveBlockParser() instanceof FencedCodeBlockParser) {
                return BlockStart.none();
            }
            BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
            int level = 0;
            while (level < line.length() && line.charAt(level) == '#') {
                level++;
            }
            boolean starts = level >= 1 && level <= 6 && level < line.length();
            return starts && line.charAt(level) == IDEOGRAPHIC_SPACE
                    ? BlockStart.of(new WideSpaceHeadingParser(line, level))
                            .atIndex(state.getLine().length())
                    : BlockStart.none();
        }
    }
}
