/** YAML as a tree whose every value knows its line. The only place that knows SnakeYAML. */
@NullMarked
package studybooklet.yaml;

import org.jspecify.annotations.NullMarked;
