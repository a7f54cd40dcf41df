package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Labels;

/**
 * The labelled lines of a title block in their order: 【标  题】…, 作者：….
 *
 * @param fields each label with what it announces
 */
record LabelFields(List<LabelField> fields) {
    /** No labels. */
    static final LabelFields NONE = new LabelFields(List.of());

    LabelFields {
        fields = List.copyOf(fields);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    boolean has(Labels.LabelKind kind) {
        return fields.stream().anyMatch(field -> field.kind() == kind);
    }

    /** Whether a label announces an author, or a reporter who may be the author. */
    boolean nameAuthor() {
        return has(Labels.LabelKind.AUTHOR) || has(Labels.LabelKind.REPORTER);
    }

    /** Whether a label announces more than where and when the text was printed; no unlabelled title follows such a label. */
    boolean tellOfText() {
        return fields.stream().anyMatch(field -> switch (field.kind()) {
            case OTHER, SOURCE, DATE, SOURCE_DATE, PAGE -> false;
            default -> true;
        });
    }

    /** Whether a label announces a title and one follows. */
    boolean hasTitle() {
        return fields.stream()
                .anyMatch(field -> field.kind() == Labels.LabelKind.TITLE
                        && !field.values().isEmpty());
    }

    /** Whether the last label says that the text begins: 【正文】. */
    boolean isClosed() {
        return !fields.isEmpty() && last().kind() == Labels.LabelKind.BODY;
    }

    /** Whether the last label stands alone, so that the next block is its value. */
    boolean waitsForValue() {
        return !fields.isEmpty() && !isClosed() && last().values().isEmpty();
    }

    private LabelField last() {
        return fields.get(fields.size() - 1);
    }

    /** These fields and one more. */
    LabelFields plus(Labels.Label label, TextBlock block) {
        List<LabelField> more = new ArrayList<>(fields);
        more.add(new LabelField(label, block, List.of()));
        return new LabelFields(more);
    }

    /** These fields, with one more block below the last label. */
    LabelFields plusToLast(TextBlock block) {
        List<LabelField> more = new ArrayList<>(fields);
        more.set(fields.size() - 1, last().plus(block));
        return new LabelFields(more);
    }
}
