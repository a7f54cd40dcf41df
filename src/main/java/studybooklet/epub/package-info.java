/**
 * Renders a {@link studybooklet.book.Book} as an EPUB 3.3 file; no other package uses epublib or a ZIP library.
 *
 * <p>epublib 3.1 provides the model of the publication (resources, spine, table of contents, metadata, guide) and writes the
 * NCX. Its writer supports only EPUB 2, so {@link Epub3Writer} replaces it.
 */
@NullMarked
package studybooklet.epub;

import org.jspecify.annotations.NullMarked;
