/**
 * Writes an article as Markdown with YAML front matter, and reads the body back to compare it with the source. Knows {@code
 * signs}, {@code model}, {@code report}, {@code names} and {@code article}.
 */
@NullMarked
package studybooklet.text.write;

import org.jspecify.annotations.NullMarked;
