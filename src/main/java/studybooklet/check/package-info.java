/** Reads finished output, knowing nothing of how it was made. The only place that knows jsoup. */
@NullMarked
package studybooklet.check;

import org.jspecify.annotations.NullMarked;
