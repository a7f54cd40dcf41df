/** A book to an EPUB. The only place that knows epublib. */
@NullMarked
package studybooklet.epub;

import org.jspecify.annotations.NullMarked;
