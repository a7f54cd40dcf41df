package studybooklet.cache;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The classes of records and enums that were met, numbered in the order in which they were. */
final class Shapes {
    private final Map<Class<?>, Shape> shapes = new HashMap<>();
    private final Map<String, Shape> named = new HashMap<>();
    private @Nullable Shape last;

    /** The shape of a class; mostly it is the one that was asked for before. */
    Shape of(Class<?> type) {
        Shape shape = last;
        if (shape == null || shape.type != type) {
            shape = shapes.get(type);
            if (shape == null) {
                shape = new Shape(this, shapes.size(), type);
                shapes.put(type, shape);
            }
            last = shape;
        }
        return shape;
    }

    /** The shape of a class that was written by its name. */
    Shape named(String name) {
        Shape shape = named.get(name);
        if (shape == null) {
            try {
                shape = of(Class.forName(name));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("written by this version of the tool: " + name, e);
            }
            named.put(name, shape);
        }
        return shape;
    }
}
