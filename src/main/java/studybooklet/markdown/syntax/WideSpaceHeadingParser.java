package studybooklet.markdown.syntax;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Parses ATX headings with an ideographic space after the number signs: {@code ##　标题}. CommonMark (4.2) allows only
 * spaces and tabs there, but a Chinese input method types the ideographic space.
 */
final class WideSpaceHeadingParser extends AbstractBlockParser {
    private static final char IDEOGRAPHIC_SPACE = '　';
    private static final CharPredicate SPACES = CharPredicate.anyOf(' ', '\t', IDEOGRAPHIC_SPACE);
    private static final int MAX_LEVEL = 6;

    private final Heading heading = new Heading();

    private WideSpaceHeadingParser(BasedSequence line, int level) {
        heading.setLevel(level);
        heading.setOpeningMarker(line.subSequence(0, level));
        heading.setText(line.subSequence(level).trim(SPACES));
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

    /** Registers these headings with flexmark. */
    static final class Factory extends MarkerBlockFactory {
        @Override
        @Nullable
        BlockStart tryStart(ParserState state) {
            BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
            int level = line.countLeading(CharPredicate.HASH);
            boolean starts = level >= 1
                    && level <= MAX_LEVEL
                    && level < line.length()
                    && line.charAt(level) == IDEOGRAPHIC_SPACE;
            return starts
                    ? BlockStart.of(new WideSpaceHeadingParser(line, level))
                            .atIndex(state.getLine().length())
                    : BlockStart.none();
        }
    }
}
