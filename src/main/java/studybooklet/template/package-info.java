/** Name and model to text. The only place that knows FreeMarker. */
@NullMarked
package studybooklet.template;

import org.jspecify.annotations.NullMarked;
