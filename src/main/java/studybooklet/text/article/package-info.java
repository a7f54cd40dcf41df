/**
 * From blocks to article drafts: finds where articles begin and end, and their titles, authors, sources, dates and notes.
 * Knows {@code signs}, {@code model}, {@code report} and {@code names}.
 */
@NullMarked
package studybooklet.text.article;

import org.jspecify.annotations.NullMarked;
