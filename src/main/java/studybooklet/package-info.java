/** The whole pipeline. */
@NullMarked
package studybooklet;

import org.jspecify.annotations.NullMarked;
