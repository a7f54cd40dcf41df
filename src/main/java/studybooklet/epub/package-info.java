/**
 * A book to an EPUB 3.3. The only place that knows epublib.
 *
 * <p>epublib 3.1 holds the publication (resources, spine, contents, metadata, guide), writes the NCX and reads books
 * back; its writer knows EPUB 2 only, so {@link Epub3Writer} takes that writer's place and leaves the model as it is.
 */
@NullMarked
package studybooklet.epub;

import org.jspecify.annotations.NullMarked;
