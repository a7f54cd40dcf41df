/**
 * What the stages pass to each other: the source text, spans, lines, blocks, correction marks, article drafts, and the rules
 * that can be switched off. Knows {@code signs}.
 */
@NullMarked
package studybooklet.text.model;

import org.jspecify.annotations.NullMarked;
