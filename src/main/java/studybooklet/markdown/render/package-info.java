/**
 * Renders Markdown as XHTML. {@link MarkdownRenderer} is the entry point; {@link BlockRenderer} and {@link InlineRenderer}
 * walk flexmark's syntax tree and delegate to one renderer for each group of nodes. Together with {@code markdown.syntax}
 * the only package that uses flexmark.
 */
@NullMarked
package studybooklet.markdown.render;

import org.jspecify.annotations.NullMarked;
