/** Chinese language data: readings, name order, simplified forms, charsets. The only package that uses ICU. */
@NullMarked
package studybooklet.language;

import org.jspecify.annotations.NullMarked;
