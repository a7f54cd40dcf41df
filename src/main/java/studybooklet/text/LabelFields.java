package studybooklet.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The labelled lines of one title block: 【标  题】…, 作者：…. A label may hold for several blocks: the second line of a
 * title is its subtitle, an abstract may have two paragraphs. Labels and brackets are consumed, and so is what only an
 * archive needs (its own numbers); everything else goes to the front matter.
 */
final class LabelFields {
    /** A label with the blocks that it announces. */
    private record Field(Labels.Label label, Block head, List<Block> more) {}

    private static final int LONGEST_KEYWORDS = 400;

    private final List<Field> fields = new ArrayList<>();

    boolean isEmpty() {
        return fields.isEmpty();
    }

    boolean has(Labels.Kind kind) {
        return fields.stream().anyMatch(field -> field.label().kind() == kind);
    }

    /** Whether a label announces an author, or a reporter who may be the author. */
    boolean nameAuthor() {
        return has(Labels.Kind.AUTHOR) || has(Labels.Kind.REPORTER);
    }

    /** Whether a label announces more than where and when the text was printed: then no title line without a label follows. */
    boolean tellOfText() {
        return fields.stream().anyMatch(field -> switch (field.label().kind()) {
            case OTHER, SOURCE, DATE, SOURCE_DATE, PAGE -> false;
            default -> true;
        });
    }

    /** Whether a label announces a title and one follows. */
    boolean hasTitle() {
        return fields.stream()
                .anyMatch(field -> field.label().kind() == Labels.Kind.TITLE
                        && (value(field) != null || !field.more().isEmpty()));
    }

    /** Whether the header says that the text itself begins now. */
    boolean isClosed() {
        return !fields.isEmpty() && last().label().kind() == Labels.Kind.BODY;
    }

    /** Whether the last label stands alone and still waits for what it announces. */
    boolean waitsForValue() {
        return !fields.isEmpty() && !isClosed() && last().more().isEmpty() && value(last()) == null;
    }

    private Field last() {
        return fields.get(fields.size() - 1);
    }

    boolean add(Labels.Label label, Block block) {
        return fields.add(new Field(label, block, new ArrayList<>()));
    }

    boolean addToLast(Block block) {
        return last().more().add(block);
    }

    private static @Nullable Block value(Field field) {
        return field.head().part(field.label().valueFrom(), field.head().text().length());
    }

    /** Gives the draft what the labels announce; people who are no authors come when the authors are known. */
    void fill(Notebook notebook, Draft draft) {
        for (Field field : fields) {
            if (isOther(field.label().kind())) {
                continue;
            }
            Block label = field.head().part(0, field.label().valueFrom());
            List<Block> values = new ArrayList<>();
            Block first = value(field);
            if (first != null) {
                values.add(first);
            }
            values.addAll(field.more());
            boolean kept = field.label().kind() == Labels.Kind.EDITOR && first != null && label != null;
            if (kept) {
                values.set(0, field.head());
            } else if (label != null) {
                notebook.consume(label, "label");
            }
            fill(notebook, draft, field.label().kind(), values);
        }
        boolean signed = !draft.authors.isEmpty();
        fields.stream().filter(field -> isOther(field.label().kind())).forEach(field -> people(draft, field, signed));
    }

    private static boolean isOther(Labels.Kind kind) {
        return kind == Labels.Kind.REPORTER || kind == Labels.Kind.HELPER;
    }

    /** 通讯员：王炳 stays as printed, because only the label tells what the person did. A reporter signs where nobody else does. */
    private static void people(Draft draft, Field field, boolean signed) {
        draft.byline.add(field.head());
        draft.byline.addAll(field.more());
        if (signed || field.label().kind() != Labels.Kind.REPORTER) {
            return;
        }
        List<Block> values = new ArrayList<>(field.more());
        Block first = value(field);
        if (first != null) {
            values.add(0, first);
        }
        for (Block value : values) {
            Names names = Names.parse(value.text());
            if (names != null) {
                draft.authors.addAll(Bylines.copies(value, names.names()));
            }
        }
    }

    private static void fill(Notebook notebook, Draft draft, Labels.Kind kind, List<Block> values) {
        switch (kind) {
            case TITLE -> title(draft, values);
            case SUBTITLE -> draft.subtitle.addAll(values);
            case KICKER -> draft.kicker.addAll(values);
            case SERIES -> draft.series.addAll(values);
            case AUTHOR -> values.forEach(value -> Bylines.readHead(notebook, draft, value));
            case AUTHOR_NOTE -> draft.notes.addAll(values);
            case SOURCE -> values.forEach(value -> SourceLines.read(notebook, draft, value));
            case DATE -> draft.date.addAll(values);
            case SOURCE_DATE -> draft.sourceDate.addAll(values);
            case PAGE -> draft.sourcePage.addAll(values);
            case ABSTRACT -> draft.summary.addAll(values);
            case KEYWORDS -> values.forEach(value -> keywords(notebook, draft, value));
            case EDITOR -> draft.editor.addAll(values);
            case BODY -> draft.body.addAll(values);
            case REPORTER, HELPER -> throw new IllegalArgumentException("no field of its own: " + kind);
            case OTHER -> values.forEach(value -> notebook.consume(value, "entry of an archive's header"));
        }
    }

    private static void title(Draft draft, List<Block> values) {
        for (Block value : values) {
            Block above =
                    draft.title.isEmpty() || !draft.subtitle.isEmpty() ? null : draft.title.get(draft.title.size() - 1);
            boolean goesOn = above != null
                    && !Shape.isSubtitle(value)
                    && (TitleForms.goesOn(above, value) || !TitleLines.isBelow(value));
            (draft.title.isEmpty() || goesOn ? draft.title : draft.subtitle).add(value);
        }
    }

    /** Keywords stand between spaces, semicolons or commas. */
    private static void keywords(Notebook notebook, Draft draft, Block value) {
        String text = value.text();
        if (text.length() > LONGEST_KEYWORDS) {
            draft.keywords.add(value);
            return;
        }
        boolean marked = Signs.containsAny(text, "；;，,、");
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean separator = i < text.length()
                    && (Signs.in(text.charAt(i), "；;，,、/／｜|") || !marked && Signs.isSpace(text.charAt(i)));
            if (i == text.length() || separator) {
                Block word = value.part(from, i);
                Block sign = i < text.length() ? value.part(i, i + 1) : null;
                if (word != null) {
                    draft.keywords.add(word);
                }
                if (sign != null) {
                    notebook.consume(sign, "separator between keywords");
                }
                from = i + 1;
            }
        }
    }
}
