package studybooklet.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows the models to FreeMarker: records by their components, lists, texts, numbers and truth values. FreeMarker's own
 * wrapper reads beans of any kind, and spends a fifth of a small build on finding out what they are.
 */
final class Values implements ObjectWrapper {
    private final Map<Class<?>, RecordType> types = new HashMap<>();

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value == null) {
            return null;
        }
        if (value instanceof MadeText made) {
            return (TemplateScalarModel) made::text;
        }
        if (value instanceof Record) {
            return new RecordValue(value, types.computeIfAbsent(value.getClass(), RecordType::of), this);
        }
        if (value instanceof List<?> list) {
            return new ListValue(list, this);
        }
        if (value instanceof Boolean yes) {
            return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        return rare(value);
    }

    private static TemplateModel rare(Object value) throws TemplateModelException {
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof Comparable) {
            return (TemplateScalarModel) value::toString; // an address, a time
        }
        throw new TemplateModelException("not shown to templates: " + value.getClass());
    }

    private record ListValue(List<?> list, Values values) implements TemplateSequenceModel {
        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < list.size() ? values.wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
