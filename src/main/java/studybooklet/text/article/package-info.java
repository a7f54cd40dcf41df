/**
 * Splits the blocks of a text into articles and finds the title, authors, source, date and notes of each.
 * Knows {@code signs}, {@code model}, {@code report} and {@code names}.
 */
@NullMarked
package studybooklet.text.article;

import org.jspecify.annotations.NullMarked;
