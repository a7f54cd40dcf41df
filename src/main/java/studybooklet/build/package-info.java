/** The whole pipeline and the cache of rendered articles. */
@NullMarked
package studybooklet.build;

import org.jspecify.annotations.NullMarked;
