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
 * paragraph for them, and compiles a regular expression for every text.
 */
final class Tables implements ParagraphPreProcessorFactory {
    private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();
    private boolean possible = true;

    /** Says what text is parsed next. */
    void expect(String markdown) {
        possible = markdown.indexOf('|') >= 0;
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        return possible ? tables.apply(state) : Tables::none;
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
