/**
 * From bytes to blocks: decodes the text, reads its lines and joins lines to blocks. Knows {@code signs}, {@code model},
 * {@code report} and {@code names}.
 */
@NullMarked
package studybooklet.text.page;

import org.jspecify.annotations.NullMarked;
