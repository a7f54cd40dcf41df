/**
 * Rendered articles as plain records: an XHTML {@link Fragment} with slots that the site and the EPUB fill in their own
 * ways, and the article's headings and blocks.
 *
 * <p>{@code markdown.render} produces these records from the syntax tree that {@code markdown.syntax} parses. Only these
 * two packages use flexmark. The dependencies point one way: render uses syntax and this package; neither of those uses
 * another one of the three.
 */
@NullMarked
package studybooklet.markdown;

import org.jspecify.annotations.NullMarked;
