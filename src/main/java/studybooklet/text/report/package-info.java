/**
 * Logs what a conversion decides and consumes, and makes the report from it. Knows {@code signs} and {@code model}.
 */
@NullMarked
package studybooklet.text.report;

import org.jspecify.annotations.NullMarked;
