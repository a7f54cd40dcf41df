package studybooklet.text.body;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studybooklet.text.article.BlockShape;
import studybooklet.text.model.Span;
import studybooklet.text.model.TextBlock;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/**
 * Finds numbers of sections that have no text on their line, such as 二, 02 and （二）, or no punctuation before it: 1
 * 问题的提出, 一 引言. Since 3 个村 begins like that too, they count only if they run on from 1 (or 0).
 */
final class SectionNumbers {
    /** Beyond this length a line with a comma is a sentence. */
    private static final int LONGEST_WITH_COMMA = 24;
    /** A line with more characters than this is a sentence. */
    private static final int LONGEST = 30;
    /** Numbers of two digits, or of three Han numerals such as 二十一, count sections; longer ones are quantities. */
    private static final int MOST_DIGITS = 2;

    private static final int MOST_NUMERALS = 4;
    /** The number of a lecture, a lesson or a poem: 第一讲　齿轮, 其一. */
    private static final Pattern NAMED =
            Pattern.compile("(?:其|第(?=[^讲课回]{1,3}[讲课回]))([一二三四五六七八九十]{1,3})[讲课回]?(?:[\\s\\p{Zs}：:]+|$)");

    private SectionNumbers() {}

    /** The number of each block that has one; null for the others. Numbers in brackets may restart below each section. */
    static @Nullable Numbering[] of(List<TextBlock> body) {
        @Nullable Numbering[] found = new Numbering[body.size()];
        Map<Numbering.NumberKind, Integer> last = new EnumMap<>(Numbering.NumberKind.class);
        Map<Numbering.NumberKind, Integer> first = new EnumMap<>(Numbering.NumberKind.class);
        for (int i = 0; i + 1 < body.size(); i++) {
            TextBlock block = body.get(i);
            boolean free = block.correction() == null && block.role() == TextBlock.Role.PROSE;
            Numbering number = free ? parse(block.text()) : null;
            if (number == null) {
                continue;
            }
            int expected = last.getOrDefault(number.kind(), 0) + 1;
            boolean restarts = number.value() == 1 && expected > 2 && Numbering.parse(block.text()) != null;
            if (number.value() == expected || number.value() == 0 && expected == 1 || restarts) {
                found[i] = number;
                last.put(number.kind(), number.value());
                first.putIfAbsent(number.kind(), i);
            }
        }
        first.forEach((kind, at) -> {
            if (last.getOrDefault(kind, 0) < 2) {
                found[at] = null;
            }
        });
        return found;
    }

    /** Joins a number alone on its line with the heading on the next one: 02, 空着的那一只. */
    static List<TextBlock> withHeadings(List<TextBlock> body) {
        @Nullable Numbering[] numbers = of(body);
        List<TextBlock> out = new ArrayList<>(body.size());
        for (int i = 0; i < body.size(); i++) {
            TextBlock block = body.get(i);
            boolean alone = numbers[i] != null && isAlone(block.text());
            boolean heading = alone
                    && i + 2 < body.size()
                    && body.get(i + 1).size() <= LONGEST
                    && BlockShape.isTitleLike(body.get(i + 1))
                    && BlockShape.isBody(body.get(i + 2));
            if (heading) {
                out.add(joined(block, body.get(++i)));
            } else {
                out.add(block);
            }
        }
        return out;
    }

    private static TextBlock joined(TextBlock number, TextBlock heading) {
        List<Span> spans = new ArrayList<>(number.spans());
        spans.addAll(heading.spans());
        return new TextBlock(number.source(), spans, number.indent(), number.gap(), number.breaks(), null);
    }

    /** Whether the text is the number of a section and nothing else. */
    static boolean isAlone(String text) {
        Numbering number = parse(text);
        return number != null && number.length() == text.length();
    }

    /** The number of a line such as 1 问题的提出, 一 引言, 二, 02, （二）; null if the line is not such a heading. */
    static @Nullable Numbering parse(String text) {
        Numbering punctuated = Numbering.parse(text);
        return punctuated != null && punctuated.length() == text.length() ? punctuated : unpunctuated(text);
    }

    private static @Nullable Numbering unpunctuated(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.lookingAt() && Signs.size(text) <= LONGEST && !Signs.endsSentence(text)) {
            int value = Numbering.hanValue(text, named.start(1), named.end(1));
            return value == 0 ? null : new Numbering(kind(text), value, named.end());
        }
        if (text.length() == 1 && text.charAt(0) >= 'Ⅰ' && text.charAt(0) <= 'Ⅻ') {
            return new Numbering(Numbering.NumberKind.HAN, text.charAt(0) - 'Ⅰ' + 1, 1);
        }
        int digits = 0;
        while (digits < text.length() && digits <= MOST_DIGITS && Signs.isDigit(text.charAt(digits))) {
            digits++;
        }
        int end = digits;
        while (digits == 0 && end < text.length() && end < MOST_NUMERALS && Signs.in(text.charAt(end), "一二三四五六七八九十")) {
            end++;
        }
        if (end == 0 || digits > MOST_DIGITS) {
            return null;
        }
        int value = digits > 0 ? Integer.parseInt(text.substring(0, digits)) : Numbering.hanValue(text, 0, end);
        Numbering.NumberKind kind = digits > 0 ? Numbering.NumberKind.ARABIC : Numbering.NumberKind.HAN;
        if (digits == 0 && value == 0) {
            return null;
        }
        if (end == text.length()) {
            return new Numbering(kind, value, end);
        }
        int from = end;
        while (from < text.length() && Signs.isSpace(text.charAt(from))) {
            from++;
        }
        boolean heading = from > end
                && Signs.size(text) <= LONGEST
                && !Signs.isDigit(text.charAt(from))
                && isOneHeading(text, digits > 1 && text.charAt(0) == '0');
        return heading ? new Numbering(kind, value, from) : null;
    }

    /** 第一讲 is a chapter; 其一 is as a number with a word. */
    private static Numbering.NumberKind kind(String text) {
        return text.charAt(0) == '第' ? Numbering.NumberKind.CHAPTER : Numbering.NumberKind.WORD;
    }

    /** Whether the line has one comma at most, and a question mark only behind a number such as 03, which is unambiguous. */
    private static boolean isOneHeading(String text, boolean zero) {
        int comma = text.indexOf('，');
        boolean question = zero && Signs.in(text.charAt(text.length() - 1), "？?！");
        return (question || !Signs.endsSentence(text))
                && !Signs.containsAny(text, "。；,;")
                && !Signs.in(text.charAt(text.length() - 1), "，、：")
                && (comma < 0 || Signs.size(text) <= LONGEST_WITH_COMMA && text.indexOf('，', comma + 1) < 0)
                && (zero || text.indexOf('、') < 0);
    }
}
