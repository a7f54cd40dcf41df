/**
 * From bytes to blocks: decodes the text, reads its lines, removes what belongs to the page and not to an article, and joins
 * lines to paragraphs. Knows {@code signs}, {@code model}, {@code report} and {@code names}.
 */
@NullMarked
package studybooklet.text.page;

import org.jspecify.annotations.NullMarked;
