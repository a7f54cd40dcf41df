/** ASCII names that are unique in a booklet: slugs of articles, ids, file names. */
@NullMarked
package studybooklet.book.slugs;

import org.jspecify.annotations.NullMarked;
