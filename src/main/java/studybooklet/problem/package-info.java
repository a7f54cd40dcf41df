/** What is wrong with the input, and where: known to every other package. */
@NullMarked
package studybooklet.problem;

import org.jspecify.annotations.NullMarked;
