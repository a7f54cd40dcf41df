/** The images of a booklet: their formats and sizes, checks, and their paths in the outputs. */
@NullMarked
package studybooklet.book.images;

import org.jspecify.annotations.NullMarked;
