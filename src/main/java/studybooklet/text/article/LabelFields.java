package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.DraftCredits;
import studybooklet.text.model.DraftTitles;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Labels;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.RemovalKind;
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

    /** Adds what the labels announce to the draft; people who are no authors come when the authors are known. */
    ArticleDraft addTo(ConversionLog log, ArticleDraft before) {
        ArticleDraft draft = before;
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
            draft = add(log, draft, field.label().kind(), values);
        }
        DraftCredits credits = draft.credits();
        boolean signed = !credits.authors().isEmpty();
        for (Field field : fields) {
            credits = isOther(field.label().kind()) ? people(credits, field, signed) : credits;
        }
        return draft.withCredits(credits);
    }

    private static boolean isOther(Labels.LabelKind kind) {
        return kind == Labels.LabelKind.REPORTER || kind == Labels.LabelKind.HELPER;
    }

    /** 通讯员：王炳 stays as printed, because only the label tells what the person did. A reporter signs where nobody else does. */
    private static DraftCredits people(DraftCredits before, Field field, boolean signed) {
        DraftCredits credits = before.plusByline(List.of(field.head())).plusByline(field.more());
        if (signed || field.label().kind() != Labels.LabelKind.REPORTER) {
            return credits;
        }
        List<TextBlock> values = new ArrayList<>(field.more());
        TextBlock first = value(field);
        if (first != null) {
            values.add(0, first);
        }
        for (TextBlock value : values) {
            Names names = Names.parse(value.text());
            credits = names == null ? credits : credits.plusAuthors(Bylines.copies(value, names.names()));
        }
        return credits;
    }

    private static ArticleDraft add(
            ConversionLog log, ArticleDraft draft, Labels.LabelKind kind, List<TextBlock> values) {
        return switch (kind) {
            case TITLE, SUBTITLE, KICKER, SERIES -> draft.withTitles(titles(draft.titles(), kind, values));
            case AUTHOR -> draft.withCredits(authors(log, draft.credits(), values));
            case AUTHOR_NOTE -> draft.withCredits(draft.credits().plusNotes(values));
            case EDITOR -> draft.withCredits(draft.credits().plusEditor(values));
            case SOURCE -> sources(log, draft, values);
            case SOURCE_DATE -> draft.withSource(draft.source().plusDate(values));
            case PAGE -> draft.withSource(draft.source().plusPage(values));
            case DATE -> draft.plusDate(values);
            case ABSTRACT -> draft.plusSummary(values);
            case KEYWORDS ->
                draft.plusKeywords(values.stream()
                        .flatMap(value -> keywords(log, value).stream())
                        .toList());
            case BODY -> draft.withBody(values);
            case REPORTER, HELPER -> throw new IllegalArgumentException("no field of its own: " + kind);
            case OTHER -> {
                List<TextBlock> kept = values.stream()
                        .filter(value -> !log.remove(value, RemovalKind.ARCHIVE_ENTRY))
                        .toList();
                yield kept.isEmpty() ? draft : draft.plusPreamble(kept);
            }
        };
    }

    private static DraftTitles titles(DraftTitles titles, Labels.LabelKind kind, List<TextBlock> values) {
        return switch (kind) {
            case SUBTITLE -> titles.plusSubtitle(values);
            case KICKER -> titles.plusKicker(values);
            case SERIES -> titles.plusSeries(values);
            default -> title(titles, values);
        };
    }

    private static DraftTitles title(DraftTitles before, List<TextBlock> values) {
        DraftTitles titles = before;
        for (TextBlock value : values) {
            List<TextBlock> title = titles.title();
            TextBlock above = title.isEmpty() || !titles.subtitle().isEmpty() ? null : title.get(title.size() - 1);
            boolean goesOn = above != null
                    && !BlockShape.isSubtitle(value)
                    && (TitleForms.goesOn(above, value) || !TitleLines.isBelow(value));
            titles = title.isEmpty() || goesOn ? titles.plusTitle(List.of(value)) : titles.plusSubtitle(List.of(value));
        }
        return titles;
    }

    private static DraftCredits authors(ConversionLog log, DraftCredits before, List<TextBlock> values) {
        DraftCredits credits = before;
        for (TextBlock value : values) {
            credits = Bylines.readHead(log, credits, value);
        }
        return credits;
    }

    private static ArticleDraft sources(ConversionLog log, ArticleDraft before, List<TextBlock> values) {
        ArticleDraft draft = before;
        for (TextBlock value : values) {
            draft = SourceLines.read(log, draft, value);
        }
        return draft;
    }

    /** Keywords stand between spaces, semicolons or commas. */
    private static List<TextBlock> keywords(ConversionLog log, TextBlock value) {
        String text = value.text();
        if (text.length() > LONGEST_KEYWORDS) {
            return List.of(value);
        }
        List<TextBlock> keywords = new ArrayList<>();
        boolean marked = Signs.containsAny(text, "；;，,、");
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean separator = i < text.length()
                    && (Signs.in(text.charAt(i), "；;，,、/／｜|") || !marked && Signs.isSpace(text.charAt(i)));
            if (i == text.length() || separator) {
                TextBlock word = value.part(from, i);
                TextBlock sign = i < text.length() ? value.part(i, i + 1) : null;
                if (word != null) {
                    keywords.add(word);
                }
                if (sign != null) {
                    log.consume(sign, "separator between keywords");
                }
                from = i + 1;
            }
        }
        return keywords;
    }
}
