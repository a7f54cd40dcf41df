/** Articles and booklet.yaml to a book: order, parts, slugs, contents, authors, themes. */
@NullMarked
package studybooklet.book;

import org.jspecify.annotations.NullMarked;
