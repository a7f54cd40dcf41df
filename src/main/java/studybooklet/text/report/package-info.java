/**
 * Records what a conversion decides, consumes and removes, and makes the report from it.
 */
@NullMarked
package studybooklet.text.report;

import org.jspecify.annotations.NullMarked;
