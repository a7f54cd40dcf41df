/** What has to be known about Chinese as a language: readings, order, character sets. The only place that knows ICU. */
@NullMarked
package studybooklet.language;

import org.jspecify.annotations.NullMarked;
