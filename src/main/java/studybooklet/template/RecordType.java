package studybooklet.template;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components and methods that a template can read from records of one class. */
final class RecordType {
    /** Read as fields: reflection on accessors would generate a class for each of them. */
    private final List<Field> components = new ArrayList<>();

    private final Map<String, Integer> places = new HashMap<>();

    /** The record's own public methods without parameters that are not the accessor of a component. */
    private final Map<String, Method> methods = new HashMap<>();

    RecordType(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                places.put(field.getName(), components.size());
                components.add(field);
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            boolean isOpen = Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
            if (isOpen && method.getParameterCount() == 0 && !places.containsKey(method.getName())) {
                method.setAccessible(true);
                methods.put(method.getName(), method);
            }
        }
    }

    /** The number of components. */
    int size() {
        return components.size();
    }

    /** The index of the component of a name; null if there is none. */
    @Nullable
    Integer place(String name) {
        return places.get(name);
    }

    /** The value of a component of a record of this class. */
    @Nullable
    Object read(Object record, int place) {
        Field field = components.get(place);
        try {
            return field.get(record);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("made accessible: " + field, e);
        }
    }

    /** The method of a name; null if there is none. */
    @Nullable
    Method method(String name) {
        return methods.get(name);
    }
}
