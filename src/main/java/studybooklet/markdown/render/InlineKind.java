package studybooklet.markdown.render;

import com.vladsch.flexmark.util.ast.Node;

/** Renders one kind of node that stands inside of a block. */
interface InlineKind {
    /**
     * Renders a node.
     *
     * @return false, with nothing rendered, if it is of another kind
     */
    boolean render(Node node, InlineContent out);
}
