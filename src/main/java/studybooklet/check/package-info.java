/** Checks finished output, independently of how it was made. The only package that uses jsoup. */
@NullMarked
package studybooklet.check;

import org.jspecify.annotations.NullMarked;
