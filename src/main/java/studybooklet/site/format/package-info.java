/** Text formats of the website: CSS and JavaScript strings, searched text, dates, numerals and lengths. */
@NullMarked
package studybooklet.site.format;

import org.jspecify.annotations.NullMarked;
