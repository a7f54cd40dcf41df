package studybooklet.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** A record as a template sees it: {@code entry.title} is a component, {@code conformance.statement()} a method. */
final class RecordValue implements TemplateHashModel {
    private final Object value;
    private final RecordType type;
    private final Values values;

    RecordValue(Object value, RecordType type, Values values) {
        this.value = value;
        this.type = type;
        this.values = values;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Field field = type.fields().get(key);
        if (field != null) {
            try {
                return values.wrap(field.get(value));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("made accessible: " + field, e);
            }
        }
        Method method = type.methods().get(key);
        return method == null ? null : (TemplateMethodModelEx) arguments -> call(method);
    }

    private @Nullable Object call(Method method) throws TemplateModelException {
        try {
            return values.wrap(method.invoke(value));
        } catch (ReflectiveOperationException e) {
            throw new TemplateModelException("calling " + method.getName(), e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
