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
 * wrapper reads beans of any kind, and spends a fifth of a small build on finding out what they are. What it shows does not
 * change.
 */
final class Values implements ObjectWrapper {
    /** A power of two, and more than one page shows of what its neighbours show too. */
    private static final int RECENT = 1 << 10;

    private final PlacedTexts texts;
    private final Map<Class<?>, RecordType> types = new HashMap<>();

    /** Records that were shown last, each at the place that its identity gives it: pages share most of their lines. */
    private final @Nullable RecordValue[] recent = new RecordValue[RECENT];

    /** @param texts shows those that a template can only place */
    Values(PlacedTexts texts) {
        this.texts = texts;
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value == null) {
            return null;
        }
        // Whether it is a text to be made its class knows: for an interface that it has not, Java searches all it has.
        if (value instanceof Record) {
            return record(value);
        }
        if (value instanceof Boolean yes) {
            return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof List<?> list) {
            return new ListValue(list, this);
        }
        return rare(value);
    }

    private TemplateModel record(Object value) throws TemplateModelException {
        int place = System.identityHashCode(value) & RECENT - 1;
        RecordValue known = recent[place];
        if (known == null || !known.shows(value)) {
            RecordType type = type(value.getClass());
            if (type.isMadeText()) {
                return texts.sign((MadeText) value);
            }
            known = new RecordValue(value, type, this);
            recent[place] = known;
        }
        return known;
    }

    private RecordType type(Class<?> of) {
        RecordType type = types.get(of);
        if (type == null) {
            type = new RecordType(of);
            types.put(of, type);
        }
        return type;
    }

    private TemplateModel rare(Object value) throws TemplateModelException {
        if (value instanceof MadeText made) {
            return texts.sign(made);
        }
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
