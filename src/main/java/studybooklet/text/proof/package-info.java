/**
 * Checks converted articles without changing them: warnings, remarks on possible misprints, and that no character was lost. Knows
 * {@code signs}, {@code model}, {@code report}, {@code names} and {@code article}.
 */
@NullMarked
package studybooklet.text.proof;

import org.jspecify.annotations.NullMarked;
