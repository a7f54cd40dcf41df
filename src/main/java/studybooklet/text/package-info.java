/**
 * Raw text to articles in Markdown: decode, lines, blocks, titles, notes, headings, report. Points inward only to
 * {@code problem} and {@code language}; docs/conversion.md tells the rules.
 */
@NullMarked
package studybooklet.text;

import org.jspecify.annotations.NullMarked;
