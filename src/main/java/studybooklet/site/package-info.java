/** A book to the pages of a website. */
@NullMarked
package studybooklet.site;

import org.jspecify.annotations.NullMarked;
