package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
 * Adds what labels announce to an article's front matter. Labels and brackets are consumed, and so is what only an archive
 * needs, such as its own numbers.
 */
final class LabelValues {
    /** A longer value is running text and is not split into keywords. */
    private static final int LONGEST_KEYWORDS = 400;

    private LabelValues() {}

    /** The draft with the values of all labels. Helpers come last, because a reporter signs only where no author is named. */
    static ArticleDraft addTo(ConversionLog log, ArticleDraft before, LabelFields labels) {
        ArticleDraft draft = before;
        for (LabelFields.Field field : labels.fields()) {
            draft = isHelper(field.kind()) ? draft : add(log, draft, field.kind(), values(log, field));
        }
        DraftCredits credits = draft.credits();
        boolean signed = !credits.authors().isEmpty();
        for (LabelFields.Field field : labels.fields()) {
            credits = isHelper(field.kind()) ? people(credits, field, signed) : credits;
        }
        return draft.withCredits(credits);
    }

    /** The values of a label, which is consumed. An editor line and a former title keep it: only it tells what they are. */
    private static List<TextBlock> values(ConversionLog log, LabelFields.Field field) {
        TextBlock sign = field.sign();
        boolean alone = field.values().size() == field.more().size();
        boolean keeps = field.kind() == Labels.LabelKind.EDITOR || field.kind() == Labels.LabelKind.FORMER_TITLE;
        if (keeps && !alone) {
            return Stream.concat(Stream.of(field.line()), field.more().stream()).toList();
        }
        if (sign != null) {
            log.consume(sign, "label");
        }
        return field.values();
    }

    private static boolean isHelper(Labels.LabelKind kind) {
        return kind == Labels.LabelKind.REPORTER || kind == Labels.LabelKind.HELPER;
    }

    /** The credits with 通讯员：王炳 as printed, because only the label tells what the person did. */
    private static DraftCredits people(DraftCredits before, LabelFields.Field field, boolean signed) {
        DraftCredits credits = before.plusByline(List.of(field.line())).plusByline(field.more());
        if (signed || field.kind() != Labels.LabelKind.REPORTER) {
            return credits;
        }
        for (TextBlock value : field.values()) {
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
            case FORMER_TITLE -> draft.plusPreamble(values);
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
            draft = SourceReader.read(log, draft, value);
        }
        return draft;
    }

    /** The keywords between spaces, semicolons or commas. */
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
