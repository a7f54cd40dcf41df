package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Labels;

/**
 * A label with the blocks that it announces: the second line of a title is its subtitle, an abstract may have two
 * paragraphs.
 *
 * @param label the label at the head of the line
 * @param line the line with the label
 * @param more the blocks below that belong to the label as well
 */
record LabelField(Labels.Label label, TextBlock line, List<TextBlock> more) {
    LabelField {
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
    LabelField plus(TextBlock block) {
        List<TextBlock> blocks = new ArrayList<>(more);
        blocks.add(block);
        return new LabelField(label, line, blocks);
    }
}
