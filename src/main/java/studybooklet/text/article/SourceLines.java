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

/** Lines that tell where an article was printed: （原载《某刊》2025年第3期）, 来源：某报, 《某报》（2025年12月1日 6版）. */
final class SourceLines {
    private static final String[] HEADS = {
        "原载", "本文原载", "原刊", "来源：", "来源:", "摘自《", "摘自", "转自", "选自", "转载自", "据《", "载《", "文章来源", "本文来源", "稿件来源", "刊于《",
        "原文刊载", "（来源"
    };

    /** What a digest says between an author and the source. */
    private static final String[] DIGESTS = {"摘自《", "选自《", "原载《", "转自《", "据《", "载《"};

    private SourceLines() {}

    /** Whether the whole text is such a line. */
    static boolean matches(String text) {
        if (text.length() > 60 || text.length() < 4 || Signs.endsSentence(text)) {
            return false;
        }
        int from = Signs.in(text.charAt(0), "（([【") ? 1 : 0;
        for (String head : HEADS) {
            if (text.startsWith(head, from)) {
                return from > 0 || Signs.containsAny(text, "：:《");
            }
        }
        if (from > 0 && signedEnd(text) > from) {
            return true;
        }
        int end = nameEnd(text);
        return end > 0 && Dates.isDateWithPage(text.substring(end).strip());
    }

    /** Where in （王炳／文，摘自《某刊》）, （王炳 选自《某刊》） the names end, which a digest sets before the source; negative if it has none. */
    private static int signedEnd(String text) {
        int from = Signs.in(text.charAt(0), "（(([【") ? 1 : 0;
        for (String head : DIGESTS) {
            int at = text.indexOf(head, from);
            int end = at;
            while (end > from && (Signs.isSpace(text.charAt(end - 1)) || Signs.in(text.charAt(end - 1), "，,；;、"))) {
                end--;
            }
            if (end > from && end <= from + 16 && Names.parse(text.substring(from, end)) != null) {
                return end;
            }
        }
        return -1;
    }

    /** Where …到此为止。（王炳／文，摘自《某刊》） has its last bracket; negative if the paragraph does not end so. */
    static int trailingSigned(String text) {
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        boolean closed = open > 5 && Signs.in(text.charAt(text.length() - 1), "）)");
        return closed
                        && Signs.endsSentence(text.substring(open - 6, open))
                        && text.length() - open <= 60
                        && signedEnd(text.substring(open)) > 0
                ? open
                : -1;
    }

    /** Where the name of a newspaper in book marks ends, if the text begins with one; negative if not. */
    private static int nameEnd(String text) {
        return text.charAt(0) == '《' ? text.indexOf('》') + 1 : -1;
    }

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
        int name = nameEnd(text) > 0 ? nameEnd(text) : firstDigit(text);
        String rest = name > 0 ? text.substring(name).strip() : "";
        if (name <= 0 || rest.isEmpty() || !Dates.isDateWithPage(rest)) {
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

    /** 摘自《某刊》 tells by its first word that it is a source; the word is consumed. */
    private static TextBlock withoutHead(ConversionLog log, TextBlock value) {
        for (String head : HEADS) {
            boolean word = value.text().startsWith(head) && Signs.isHan(head.charAt(head.length() - 1));
            TextBlock sign = word ? value.part(0, head.length()) : null;
            TextBlock rest = word ? value.part(head.length(), value.text().length()) : null;
            if (sign != null && rest != null && rest.first() == '《') {
                log.consume(sign, "label");
                return rest;
            }
        }
        return value;
    }

    /** 王炳／文，摘自《某刊》 names the author first, where the article has none. */
    private static SignedSource withoutSigned(ConversionLog log, SignedSource before) {
        TextBlock value = before.source();
        int end = before.credits().authors().isEmpty() ? signedEnd(value.text()) : -1;
        TextBlock names = end > 0 ? value.part(0, end) : null;
        int from = Math.max(end, 0);
        while (from < value.text().length()
                && (Signs.isSpace(value.text().charAt(from))
                        || Signs.in(value.text().charAt(from), "，,；;、"))) {
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

    /** 《某刊》2019年第3期　作者：王炳 names the author, where the article has none. */
    private static SignedSource withoutAuthor(ConversionLog log, SignedSource before) {
        TextBlock value = before.source();
        int at = value.text().lastIndexOf("作者");
        TextBlock names = at > 1 && before.credits().authors().isEmpty()
                ? value.part(at, value.text().length())
                : null;
        Names read = names == null ? null : Names.parse(names.text());
        int end = at;
        while (end > 0
                && (Signs.in(value.text().charAt(end - 1), "，,；;、 ")
                        || Signs.isSpace(value.text().charAt(end - 1)))) {
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

    /** Reads a line that {@link #matches}; a label before the name is consumed. */
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

    private static int firstDigit(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Signs.isDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static List<TextBlock> listOf(@Nullable TextBlock block) {
        return block == null ? List.of() : List.of(block);
    }
}
