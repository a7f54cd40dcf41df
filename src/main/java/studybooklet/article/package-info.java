/** Markdown with front matter to articles: records and located problems. */
@NullMarked
package studybooklet.article;

import org.jspecify.annotations.NullMarked;
