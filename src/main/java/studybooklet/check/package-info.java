/** Reads finished output and says what is wrong with it. The only place that knows jsoup. */
@NullMarked
package studybooklet.check;

import org.jspecify.annotations.NullMarked;
