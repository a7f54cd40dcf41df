/**
 * The {@code convert} command's work: reads texts, converts them, chooses file names, and writes a Markdown file for each
 * article.
 */
@NullMarked
package studybooklet.convert;

import org.jspecify.annotations.NullMarked;
