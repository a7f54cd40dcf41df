/**
 * Combines the rendered articles with booklet.yaml into a {@link Book}: it decides the order and the parts, assigns slugs,
 * resolves links and images, and collects authors and themes. Wrong input is reported as problems; with an error there is
 * no book.
 */
@NullMarked
package studybooklet.book;

import org.jspecify.annotations.NullMarked;
