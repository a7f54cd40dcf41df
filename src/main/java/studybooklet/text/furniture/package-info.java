/**
 * Removes what belongs to a printed or web page and not to an article: page numbers, running heads, banners, rules, jump
 * lines, navigation. Knows {@code signs}, {@code model}, {@code report} and {@code names}.
 */
@NullMarked
package studybooklet.text.furniture;

import org.jspecify.annotations.NullMarked;
