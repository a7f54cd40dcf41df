/** The commands and their options. The only package that uses picocli. */
@NullMarked
package studybooklet.cli;

import org.jspecify.annotations.NullMarked;
