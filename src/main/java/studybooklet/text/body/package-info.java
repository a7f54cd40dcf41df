/**
 * Structures the body of one article: endnotes, lists, quotations, verse, paragraphs that a column cut, headings. Knows {@code
 * signs}, {@code model}, {@code report}, {@code names} and {@code article}.
 */
@NullMarked
package studybooklet.text.body;

import org.jspecify.annotations.NullMarked;
