/** The only place that writes files. */
@NullMarked
package studybooklet.output;

import org.jspecify.annotations.NullMarked;
