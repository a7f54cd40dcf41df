package studybooklet.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** How deep nodes stand inside of one another, measured without recursion, so that the renderers may recurse. */
public final class Nesting {
    private Nesting() {}

    /**
     * The first node that stands too deep.
     *
     * @param depth how deep a node may stand; a child of the root has depth 1
     * @return null if there is none
     */
    public static @Nullable Node firstBelow(Node root, int depth) {
        int level = 0;
        Node node = root;
        while (node != null) {
            Node child = node.getFirstChild();
            if (child != null && level == depth) {
                return child;
            }
            if (child != null) {
                level++;
                node = child;
            } else {
                while (node != null && node != root && node.getNext() == null) {
                    node = node.getParent();
                    level--;
                }
                node = node == null || node == root ? null : node.getNext();
            }
        }
        return null;
    }
}
