package studybooklet.template;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/**
 * What a template can ask of a record of one class.
 *
 * @param fields the components by name, read as fields: reflection on methods makes a class for each of them
 * @param methods the record's own public methods without parameters that are not the accessor of a component
 */
record RecordType(Map<String, Field> fields, Map<String, Method> methods) {
    RecordType {
        fields = Map.copyOf(fields);
        methods = Map.copyOf(methods);
    }

    static RecordType of(Class<?> type) {
        Map<String, Field> fields = new HashMap<>();
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                fields.put(field.getName(), field);
            }
        }
        Map<String, Method> methods = new HashMap<>();
        for (Method method : type.getDeclaredMethods()) {
            boolean isOpen = Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
            if (isOpen && method.getParameterCount() == 0 && !fields.containsKey(method.getName())) {
                method.setAccessible(true);
                methods.put(method.getName(), method);
            }
        }
        return new RecordType(fields, methods);
    }
}
