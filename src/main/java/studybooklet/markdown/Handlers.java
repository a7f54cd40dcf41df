package studybooklet.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Hands each node to the method for its class, and never one to nobody.
 *
 * @param <O> what the methods write to
 */
final class Handlers<O> {
    private final Map<Class<? extends Node>, BiConsumer<Node, O>> byClass = new HashMap<>();
    private final BiConsumer<Node, O> other;

    /** @param other takes the nodes that no method was named for */
    Handlers(BiConsumer<Node, O> other) {
        this.other = other;
    }

    <N extends Node> Handlers<O> on(Class<N> type, BiConsumer<N, O> handler) {
        byClass.put(type, (node, out) -> handler.accept(type.cast(node), out));
        return this;
    }

    void handle(Node node, O out) {
        byClass.getOrDefault(node.getClass(), other).accept(node, out);
    }
}
