/** booklet.yaml as records: its reader, the order of the articles and the claim of conformance. */
@NullMarked
package studybooklet.book.settings;

import org.jspecify.annotations.NullMarked;
