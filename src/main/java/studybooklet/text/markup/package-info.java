/**
 * Reads markup that a text brings along, Markdown or the marks of a news agency, and turns it into correction marks. Knows
 * {@code signs}, {@code model}, {@code report} and {@code names}.
 */
@NullMarked
package studybooklet.text.markup;

import org.jspecify.annotations.NullMarked;
