/**
 * Reads documents of other formats than text: Word files, web pages and PDF. Each format has a package of its own that makes a
 * {@link studybooklet.source.SourceDocument} of a file's bytes; its classes and libraries are loaded only when such a file is met.
 */
@NullMarked
package studybooklet.source;

import org.jspecify.annotations.NullMarked;
