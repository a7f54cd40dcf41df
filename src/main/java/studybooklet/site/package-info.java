/**
 * Renders a {@link studybooklet.book.Book} as the files of a static website: pages from templates, the search index, running
 * heads for print, and, if the site's URL is known, a sitemap and a feed.
 */
@NullMarked
package studybooklet.site;

import org.jspecify.annotations.NullMarked;
