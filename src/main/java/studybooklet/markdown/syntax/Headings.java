package studybooklet.markdown.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's headings, looked for only in lines that may be one, with patterns compiled once: flexmark compiles them for
 * every text and tries them at every line that does not begin with a letter.
 */
final class Headings implements CustomBlockParserFactory {
    private final HeadingParser.Factory headings = new HeadingParser.Factory();
    private @Nullable BlockParserFactory start;

    @Override
    public BlockParserFactory apply(DataHolder options) {
        if (start == null) {
            start = new Start(options, headings.apply(options));
        }
        return start;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return headings.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return headings.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return headings.affectsGlobalScope();
    }

    private static final class Start extends AbstractBlockParserFactory {
        private final BlockParserFactory headings;

        Start(DataHolder options, BlockParserFactory headings) {
            super(options);
            this.headings = headings;
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int first = state.getNextNonSpaceIndex();
            char c = first < line.length() ? line.charAt(first) : ' ';
            return c == '#' || c == '=' || c == '-' ? headings.tryStart(state, matched) : BlockStart.none();
        }
    }
}
