package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Labels;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Signs;

/**
 * The labelled lines of one title block: 【标  题】…, 作者：…. A label may hold for several blocks: the second line of a
 * title is its subtitle, an abstract may have two paragraphs. Labels and brackets are consumed, and so is what only an
 * archive needs (its own numbers); everything else goes to the front matter.
 */
final class LabelFields {
    /** A label with the blocks that it announces. */
    private record Field(Labels.Label label, TextBlock head, List<TextBlock> more) {}

    private static final int LONGEST_KEYWORDS = 400;

    private final List<Field> fields = new ArrayList<>();

    boolean isEmpty() {
        return fields.isEmpty();
    }

    boolean has(Labels.LabelKind kind) {
        return fields.stream().anyMatch(field -> field.label().kind() == kind);
    }

    /** Whether a label announces an author, or a reporter who may be the author. */
    boolean nameAuthor() {
        return has(Labels.LabelKind.AUTHOR) || has(Labels.LabelKind.REPORTER);
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
                .anyMatch(field -> field.label().kind() == Labels.LabelKind.TITLE
                        && (value(field) != null || !field.more().isEmpty()));
    }

    /** Whether the header says that the text itself begins now. */
    boolean isClosed() {
        return !fields.isEmpty() && last().label().kind() == Labels.LabelKind.BODY;
    }

    /** Whether the last label stands alone and still waits for what it announces. */
    boolean waitsForValue() {
        return !fields.isEmpty() && !isClosed() && last().more().isEmpty() && value(last()) == null;
    }

    private Field last() {
        return fields.get(fields.size() - 1);
    }

    boolean add(Labels.Label label, TextBlock block) {
        return fields.add(new Field(label, block, new ArrayList<>()));
    }

    boolean addToLast(TextBlock block) {
        return last().more().add(block);
    }

    private static @Nullable TextBlock value(Field field) {
        return field.head().part(field.label().valueFrom(), field.head().text().length());
    }

    /** Gives the draft what the labels announce; people who are no authors come when the authors are known. */
    void fill(ConversionLog log, ArticleDraft draft) {
        for (Field field : fields) {
            if (isOther(field.label().kind())) {
                continue;
            }
            TextBlock label = field.head().part(0, field.label().valueFrom());
            List<TextBlock> values = new ArrayList<>();
            TextBlock first = value(field);
            if (first != null) {
                values.add(first);
            }
            values.addAll(field.more());
            boolean kept = field.label().kind() == Labels.LabelKind.EDITOR && first != null && label != null;
            if (kept) {
                values.set(0, field.head());
            } else if (label != null) {
                log.consume(label, "label");
            }
            fill(log, draft, field.label().kind(), values);
        }
        boolean signed = !draft.authors.isEmpty();
        fields.stream().filter(field -> isOther(field.label().kind())).forEach(field -> people(draft, field, signed));
    }

    private static boolean isOther(Labels.LabelKind kind) {
        return kind == Labels.LabelKind.REPORTER || kind == Labels.LabelKind.HELPER;
    }

    /** 通讯员：王炳 stays as printed, because only the label tells what the person did. A reporter signs where nobody else does. */
    private static void people(ArticleDraft draft, Field field, boolean signed) {
        draft.byline.add(field.head());
        draft.byline.addAll(field.more());
        if (signed || field.label().kind() != Labels.LabelKind.REPORTER) {
            return;
        }
        List<TextBlock> values = new ArrayList<>(field.more());
        TextBlock first = value(field);
        if (first != null) {
            values.add(0, first);
        }
        for (TextBlock value : values) {
            Names names = Names.parse(value.text());
            if (names != null) {
                draft.authors.addAll(Bylines.copies(value, names.names()));
            }
        }
    }

    private static void fill(ConversionLog log, ArticleDraft draft, Labels.LabelKind kind, List<TextBlock> values) {
        switch (kind) {
            case TITLE -> title(draft, values);
            case SUBTITLE -> draft.subtitle.addAll(values);
            case KICKER -> draft.kicker.addAll(values);
            case SERIES -> draft.series.addAll(values);
            case AUTHOR -> values.forEach(value -> Bylines.readHead(log, draft, value));
            case AUTHOR_NOTE -> draft.notes.addAll(values);
            case SOURCE -> values.forEach(value -> SourceLines.read(log, draft, value));
            case DATE -> draft.date.addAll(values);
            case SOURCE_DATE -> draft.sourceDate.addAll(values);
            case PAGE -> draft.sourcePage.addAll(values);
            case ABSTRACT -> draft.summary.addAll(values);
            case KEYWORDS -> values.forEach(value -> keywords(log, draft, value));
            case EDITOR -> draft.editor.addAll(values);
            case BODY -> draft.body.addAll(values);
            case REPORTER, HELPER -> throw new IllegalArgumentException("no field of its own: " + kind);
            case OTHER -> values.forEach(value -> log.consume(value, "entry of an archive's header"));
        }
    }

    private static void title(ArticleDraft draft, List<TextBlock> values) {
        for (TextBlock value : values) {
            TextBlock above =
                    draft.title.isEmpty() || !draft.subtitle.isEmpty() ? null : draft.title.get(draft.title.size() - 1);
            boolean goesOn = above != null
                    && !BlockShape.isSubtitle(value)
                    && (TitleForms.goesOn(above, value) || !TitleLines.isBelow(value));
            (draft.title.isEmpty() || goesOn ? draft.title : draft.subtitle).add(value);
        }
    }

    /** Keywords stand between spaces, semicolons or commas. */
    private static void keywords(ConversionLog log, ArticleDraft draft, TextBlock value) {
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
                TextBlock word = value.part(from, i);
                TextBlock sign = i < text.length() ? value.part(i, i + 1) : null;
                if (word != null) {
                    draft.keywords.add(word);
                }
                if (sign != null) {
                    log.consume(sign, "separator between keywords");
                }
                from = i + 1;
            }
        }
    }
}
