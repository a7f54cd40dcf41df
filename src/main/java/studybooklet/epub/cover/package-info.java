/** Draws the cover of a booklet that has no cover image. */
@NullMarked
package studybooklet.epub.cover;

import org.jspecify.annotations.NullMarked;
