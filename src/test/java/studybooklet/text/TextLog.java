package studybooklet.text;

import java.util.EnumSet;
import java.util.List;
import studybooklet.problem.Problems;
import studybooklet.text.model.Rule;
import studybooklet.text.model.SourceText;
import studybooklet.text.report.ConversionLog;

/** The log of a text for tests of single steps, which follow every rule. */
public final class TextLog {
    private TextLog() {}

    /** A new log of a text. */
    public static ConversionLog of(String text) {
        return new ConversionLog(
                new SourceText("input.txt", text), List.of(), new Problems(), EnumSet.allOf(Rule.class));
    }
}
