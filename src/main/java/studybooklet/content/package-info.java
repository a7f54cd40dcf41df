/** Reads the content folder: the only place that reads input files. */
@NullMarked
package studybooklet.content;

import org.jspecify.annotations.NullMarked;
