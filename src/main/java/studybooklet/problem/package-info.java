/** Located problems of the input. Every other package may use it. */
@NullMarked
package studybooklet.problem;

import org.jspecify.annotations.NullMarked;
