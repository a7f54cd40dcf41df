package studybooklet.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for tables only in a text that has a bar, without which there is none: flexmark goes through every line of every
 * paragraph for them. What it makes for every text, a regular expression among it, serves all texts here.
 */
final class Tables implements ParagraphPreProcessorFactory {
    private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();
    private @Nullable ParagraphPreProcessor processor;
    private boolean possible = true;

    /** Says what text is parsed next. */
    void expect(String markdown) {
        possible = markdown.indexOf('|') >= 0;
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        if (!possible) {
            return Tables::none;
        }
        if (processor == null) {
            processor = tables.apply(state);
        }
        return processor;
    }

    private static int none(Paragraph paragraph, ParserState state) {
        return 0;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return tables.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return tables.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return tables.affectsGlobalScope();
    }
}
