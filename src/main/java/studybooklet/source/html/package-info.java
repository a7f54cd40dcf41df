/**
 * Reads web pages, {@code .html} and {@code .mhtml}. A page is decoded and parsed; notes are taken out; what surrounds the article
 * is removed; the rest is split into lines, of which the article's block and what stands between the title and it are kept.
 * Nothing is fetched.
 */
@NullMarked
package studybooklet.source.html;

import org.jspecify.annotations.NullMarked;
