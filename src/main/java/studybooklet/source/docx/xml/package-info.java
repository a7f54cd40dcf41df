/** Reads the XML parts of a Word file as trees of elements, within limits. */
@NullMarked
package studybooklet.source.docx.xml;

import org.jspecify.annotations.NullMarked;
