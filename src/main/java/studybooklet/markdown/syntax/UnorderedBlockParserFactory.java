package studybooklet.markdown.syntax;

import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Registers a kind of block of this package with flexmark, in no particular order to flexmark's own. Each kind needs a
 * class: flexmark takes two of one class for a mistake.
 */
abstract class UnorderedBlockParserFactory implements CustomBlockParserFactory {
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
