package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Labels;

/**
 * The labelled lines of a title block in their order: 【标  题】…, 作者：….
 *
 * @param fields each label with what it announces
 */
record LabelFields(List<LabelFields.Field> fields) {
    /**
     * A label with the blocks that it announces: the second line of a title is its subtitle, an abstract may have two
     * paragraphs.
     *
     * @param label the label at the head of the line
     * @param line the line with the label
     * @param more the blocks below that belong to the label as well
     */
    record Field(Labels.Label label, TextBlock line, List<TextBlock> more) {
        Field {
            more = List.copyOf(more);
        }

        Labels.LabelKind kind() {
            return label.kind();
        }

        /** The label alone; null if it is empty. */
        @Nullable
        TextBlock sign() {
            return line.part(0, label.valueFrom());
        }

        /** What the label announces, without the label. */
        List<TextBlock> values() {
            List<TextBlock> values = new ArrayList<>();
            TextBlock first = line.part(label.valueFrom(), line.text().length());
            if (first != null) {
                values.add(first);
            }
            values.addAll(more);
            return List.copyOf(values);
        }

        /** This field with one more block. */
        Field plus(TextBlock block) {
            List<TextBlock> blocks = new ArrayList<>(more);
            blocks.add(block);
            return new Field(label, line, blocks);
        }
    }

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
            case OTHER, FORMER_TITLE, SOURCE, DATE, SOURCE_DATE, PAGE -> false;
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

    /** Whether the last label stands alone and the block is its value; only some labels announce running text. */
    boolean waitFor(TextBlock next) {
        return !fields.isEmpty()
                && !isClosed()
                && last().values().isEmpty()
                && (last().label().bracketed() || announcesText(last().kind()) || !BlockShape.isBody(next));
    }

    private static boolean announcesText(Labels.LabelKind kind) {
        return kind == Labels.LabelKind.ABSTRACT
                || kind == Labels.LabelKind.KEYWORDS
                || kind == Labels.LabelKind.AUTHOR_NOTE;
    }

    private Field last() {
        return fields.get(fields.size() - 1);
    }

    /** These fields and one more. */
    LabelFields plus(Labels.Label label, TextBlock block) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(label, block, List.of()));
        return new LabelFields(more);
    }

    /** These fields, with one more block below the last label. */
    LabelFields plusToLast(TextBlock block) {
        List<Field> more = new ArrayList<>(fields);
        more.set(fields.size() - 1, last().plus(block));
        return new LabelFields(more);
    }
}
