package studybooklet.markdown.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parser extension for a block that starts with a marker, such as a heading with number signs. As CommonMark asks, the
 * marker may be indented by up to three columns and has no meaning in fenced code. The order relative to flexmark's own
 * block parsers is left open.
 *
 * <p>Each extension needs its own subclass, because flexmark refuses two factories of the same class.
 */
abstract class MarkerBlockFactory implements CustomBlockParserFactory {
    /** The indent, in columns, that makes a line indented code (CommonMark 4.4). */
    static final int CODE_INDENT = 4;

    /**
     * Starts a block if the current line has its marker.
     *
     * @param state at a line whose first non-space character is neither in code nor indented as code
     * @return null if the line does not start such a block
     */
    abstract @Nullable BlockStart tryStart(ParserState state);

    @Override
    public final BlockParserFactory apply(DataHolder options) {
        return new AbstractBlockParserFactory(options) {
            @Override
            public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                boolean code = state.getIndent() >= CODE_INDENT
                        || state.getActiveBlockParser() instanceof FencedCodeBlockParser;
                return code ? BlockStart.none() : MarkerBlockFactory.this.tryStart(state);
            }
        };
    }

    @Override
    public final @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public final @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public final boolean affectsGlobalScope() {
        return false;
    }
}
