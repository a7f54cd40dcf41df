/**
 * Recognises by its wording what a line or a part of it is: names, offices, author notes, signatures, labels, editors' lines,
 * speakers. Knows {@code signs} and {@code model}.
 */
@NullMarked
package studybooklet.text.names;

import org.jspecify.annotations.NullMarked;
