/** Finds and opens input files. The only package that does. */
@NullMarked
package studybooklet.content;

import org.jspecify.annotations.NullMarked;
