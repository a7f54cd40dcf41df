/**
 * Configures and extends flexmark's parser for Markdown in Chinese. {@link MarkdownParser} is the entry point. Together
 * with {@code markdown.render} the only package that uses flexmark.
 */
@NullMarked
package studybooklet.markdown.syntax;

import org.jspecify.annotations.NullMarked;
