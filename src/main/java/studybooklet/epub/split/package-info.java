/** Splits the XHTML of long chapters into files, before headings where possible. */
@NullMarked
package studybooklet.epub.split;

import org.jspecify.annotations.NullMarked;
