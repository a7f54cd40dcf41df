/** Parses YAML into a tree of located values. The only package that uses SnakeYAML. */
@NullMarked
package studybooklet.yaml;

import org.jspecify.annotations.NullMarked;
