package studybooklet.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A record as a template sees it: {@code entry.title} is a component, {@code conformance.statement()} a method. Wrapped
 * components are kept, since templates read the same ones again and again. For one thread.
 */
final class RecordValue implements TemplateHashModel {
    /** Stands for a component that is known to be null. */
    private static final TemplateModel NOTHING = new TemplateModel() {};

    private final Object value;
    private final RecordType type;
    private final Values values;
    private final @Nullable TemplateModel[] seen;

    RecordValue(Object value, RecordType type, Values values) {
        this.value = value;
        this.type = type;
        this.values = values;
        this.seen = new TemplateModel[type.size()];
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Integer place = type.place(key);
        if (place == null) {
            return method(key);
        }
        TemplateModel model = seen[place];
        if (model == null) {
            model = values.wrap(type.read(value, place));
            seen[place] = model == null ? NOTHING : model;
        }
        return model == NOTHING ? null : model;
    }

    private @Nullable TemplateModel method(String key) {
        Method method = type.method(key);
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
