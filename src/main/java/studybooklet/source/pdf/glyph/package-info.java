/** The characters of a PDF page with their boxes, and the lines that they make. */
@NullMarked
package studybooklet.source.pdf.glyph;

import org.jspecify.annotations.NullMarked;
