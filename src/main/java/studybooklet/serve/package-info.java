/** Watches the content, rebuilds and serves the site on the loopback interface. */
@NullMarked
package studybooklet.serve;

import org.jspecify.annotations.NullMarked;
