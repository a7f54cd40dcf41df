/**
 * Converts a raw text to articles in Markdown: {@link studybooklet.text.Converter} runs the stages, one sub-package each, in
 * the order of docs/conversion.md. Knows all sub-packages, of which each knows only those below it: {@code write}, {@code
 * proof}, {@code body}, {@code article}, {@code markup}, {@code furniture}, {@code page}, {@code names}, {@code report}, {@code
 * model}, {@code signs}.
 */
@NullMarked
package studybooklet.text;

import org.jspecify.annotations.NullMarked;
