package studybooklet.text.model;

import java.util.List;

/**
 * One step of a conversion: takes a representation of the text and returns a new one of the same type. It changes neither
 * its input nor any shared state, except that it writes to the log that its constructor got.
 *
 * @param <X> the representation: lines, blocks, article drafts
 */
@FunctionalInterface
public interface Step<X> {
    X apply(X input);

    /** Applies the steps one after the other. */
    static <X> X applyAll(List<Step<X>> steps, X input) {
        X result = input;
        for (Step<X> step : steps) {
            result = step.apply(result);
        }
        return result;
    }
}
