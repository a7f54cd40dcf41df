package studybooklet.text.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.DraftCredits;
import studybooklet.text.model.DraftSource;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Labels;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Signs;

/** Adds a source to an article: its name, date and page, and the author that it names. */
final class SourceReader {
    private SourceReader() {}

    /** A source, and the credits with the authors that it names. */
    private record SignedSource(TextBlock source, DraftCredits credits) {}

    /**
     * Adds a source to the draft, split into name, date and page as far as they can be told apart; the name may hold
     * everything. Where the draft has no author, one that the source names is its author.
     */
    static ArticleDraft read(ConversionLog log, ArticleDraft draft, TextBlock value) {
        SignedSource whole = new SignedSource(unbracketed(log, value), draft.credits());
        SignedSource signed = withoutAuthor(log, withoutSigned(log, whole));
        DraftSource source = read(log, draft.source(), withoutHead(log, signed.source()));
        return draft.withSource(source).withCredits(signed.credits());
    }

    private static DraftSource read(ConversionLog log, DraftSource source, TextBlock inner) {
        String text = inner.text();
        int name = SourceLines.nameBeforeDate(text);
        if (name <= 0) {
            return source.plusName(List.of(inner));
        }
        DraftSource named = source.plusName(listOf(inner.part(0, name)));
        TextBlock when = inner.part(name, text.length());
        TextBlock date = when == null ? null : unbracketed(log, when);
        if (date == null) {
            return named;
        }
        int page = Dates.pageFrom(date.text());
        return named.plusDate(listOf(date.part(0, page)))
                .plusPage(listOf(date.part(page, date.text().length())));
    }

    /** The source without its first word, which only says that it is one: 摘自《某刊》. The word is consumed. */
    private static TextBlock withoutHead(ConversionLog log, TextBlock value) {
        String word = SourceLines.openingWord(value.text());
        Labels.Label label = Labels.parse(value.text());
        boolean labelled = label != null && label.kind() == Labels.LabelKind.SOURCE;
        int end = labelled ? label.valueFrom() : word == null ? 0 : word.length();
        TextBlock sign = value.part(0, end);
        TextBlock rest = value.part(end, value.text().length());
        if (sign != null && rest != null) {
            log.consume(sign, "label");
            return rest;
        }
        return value;
    }

    /** Takes an author before the source, 王炳／文，摘自《某刊》, where the article has none. */
    private static SignedSource withoutSigned(ConversionLog log, SignedSource before) {
        TextBlock value = before.source();
        int end = before.credits().authors().isEmpty() ? SourceLines.signedEnd(value.text()) : -1;
        TextBlock names = end > 0 ? value.part(0, end) : null;
        int from = Math.max(end, 0);
        while (from < value.text().length()
                && SourceLines.isSeparator(value.text().charAt(from))) {
            from++;
        }
        TextBlock rest = value.part(from, value.text().length());
        if (names == null || rest == null) {
            return before;
        }
        TextBlock sign = value.part(end, from);
        if (sign != null) {
            log.consume(sign, "separator after an author");
        }
        return new SignedSource(rest, Bylines.read(log, before.credits(), names));
    }

    /** Takes an author behind the source, 《某刊》2019年第3期　作者：王炳, where the article has none. */
    private static SignedSource withoutAuthor(ConversionLog log, SignedSource before) {
        TextBlock value = before.source();
        int at = value.text().lastIndexOf("作者");
        TextBlock names = at > 1 && before.credits().authors().isEmpty()
                ? value.part(at, value.text().length())
                : null;
        Names read = names == null ? null : Names.parse(names.text());
        int end = at;
        while (end > 0 && SourceLines.isSeparator(value.text().charAt(end - 1))) {
            end--;
        }
        TextBlock rest = value.part(0, Math.max(0, end));
        TextBlock sign = value.part(end, Math.max(end, at));
        if (names == null || read == null || rest == null || end == at) {
            return before;
        }
        if (sign != null) {
            log.consume(sign, "separator before an author");
        }
        return new SignedSource(rest, Bylines.read(log, before.credits(), names));
    }

    /** Reads a line that {@link SourceLines#matches}; a label before the name is consumed. */
    static ArticleDraft readLine(ConversionLog log, ArticleDraft draft, TextBlock line) {
        Labels.Label label = Labels.parse(line.text());
        TextBlock sign = label == null ? null : line.part(0, label.valueFrom());
        TextBlock value =
                label == null ? null : line.part(label.valueFrom(), line.text().length());
        if (sign == null || value == null) {
            return read(log, draft, line);
        }
        log.consume(sign, "label");
        return read(log, draft, value);
    }

    private static TextBlock unbracketed(ConversionLog log, TextBlock block) {
        String text = block.text();
        int close = text.length() - 1;
        boolean brackets = close > 1 && Signs.in(text.charAt(0), "（(") && Signs.in(text.charAt(close), "）)");
        TextBlock inner = brackets ? block.part(1, close) : null;
        TextBlock open = block.part(0, 1);
        TextBlock end = block.part(close, close + 1);
        if (inner == null || open == null || end == null) {
            return block;
        }
        log.consume(open, "bracket of a source line");
        log.consume(end, "bracket of a source line");
        return inner;
    }

    private static List<TextBlock> listOf(@Nullable TextBlock block) {
        return block == null ? List.of() : List.of(block);
    }
}
