/** Arguments to all of the above. The only place that knows picocli. */
@NullMarked
package studybooklet.cli;

import org.jspecify.annotations.NullMarked;
