/**
 * Says what single characters and short forms are in Chinese text: spaces, punctuation, numbering, dates, bullets, note marks.
 * The lowest package of {@code text}; knows none of the others.
 */
@NullMarked
package studybooklet.text.signs;

import org.jspecify.annotations.NullMarked;
