/** Markdown to XHTML fragments and headings. The only place that knows flexmark. */
@NullMarked
package studybooklet.markdown;

import org.jspecify.annotations.NullMarked;
