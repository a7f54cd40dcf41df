package studybooklet.text.signs;

import org.jspecify.annotations.Nullable;

/**
 * The number at the head of a heading or of a list item.
 *
 * @param kind its notation, which decides the level: GB/T 9704 orders 一、 → （一） → 1. → （1）
 * @param value the number
 * @param length its length in the text, including spaces after it
 */
public record Numbering(NumberKind kind, int value, int length) {
    /** The ways to write a number, from the highest level to the lowest. */
    public enum NumberKind {
        /** 第一编, 第一部分. */
        PART,
        /** 第一章. */
        CHAPTER,
        /** 第一节. */
        SECTION,
        /** 壹、. */
        FORMAL,
        /** 误区之一： or 误区一：. */
        WORD,
        /** 一、. */
        HAN,
        /** （一）. */
        HAN_BRACKETS,
        /** 1. or 1、. */
        ARABIC,
        /** 1.1. */
        DECIMAL,
        /** （1）. */
        ARABIC_BRACKETS,
        /** ①. */
        CIRCLE
    }

    /** Bracketed numbers of headings have two digits; （2020） is a year. */
    private static final int GREATEST_IN_BRACKETS = 99;
    /** 误区之一 and the like; a longer word before a number and a colon belongs to a sentence. */
    private static final int LONGEST_WORD = 7;
    /** Without 之 before the number, a word such as 误区 or 关键词. */
    private static final int SHORTEST_BARE_WORD = 2;

    private static final int LONGEST_BARE_WORD = 4;
    /** Characters before a numeral that make it no number of a heading: 初一, 周二, 第三, 图一. */
    private static final String NO_WORD_END = "初周期第其唯统惟图表附";

    private static final String DIGITS = "零一二三四五六七八九";
    /** Numerals of contracts and cheques. */
    private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖拾";

    /** The simplified form of 參, which texts in traditional characters use for 叁. */
    private static final char FORMAL_THREE = '参';

    /** Reads the head of a trimmed text; null if there is no number. */
    public static @Nullable Numbering parse(String text) {
        if (text.length() < 2) {
            return null;
        }
        char c = text.charAt(0);
        if (c == '第') {
            return ordinal(text);
        }
        if (c == '（' || c == '(' || c == '〔') {
            return bracketed(text);
        }
        if (c >= '①' && c <= '⑳') {
            return new Numbering(NumberKind.CIRCLE, c - '①' + 1, spaces(text, 1));
        }
        if (c >= '㈠' && c <= '㈩') {
            return new Numbering(NumberKind.HAN_BRACKETS, c - '㈠' + 1, spaces(text, 1));
        }
        if (c >= '⑴' && c <= '⒇') {
            return new Numbering(NumberKind.ARABIC_BRACKETS, c - '⑴' + 1, spaces(text, 1));
        }
        if (c >= '⒈' && c <= '⒛') {
            return new Numbering(NumberKind.ARABIC, c - '⒈' + 1, spaces(text, 1));
        }
        if (Signs.isDigit(c)) {
            return arabic(text);
        }
        int formal = c == FORMAL_THREE ? 3 : FORMAL_DIGITS.indexOf(c);
        if (formal > 0 && Signs.in(text.charAt(1), "、．.")) {
            return new Numbering(NumberKind.FORMAL, formal, spaces(text, 2));
        }
        int end = hanEnd(text, 0);
        return end > 0 ? han(text, end) : word(text);
    }

    private static @Nullable Numbering ordinal(String text) {
        int end = hanEnd(text, 1);
        int value = end > 1 ? hanValue(text, 1, end) : 0;
        if (end == 1) {
            end = digitEnd(text, 1);
            value = end > 1 ? digitValue(text, 1, end) : 0;
        }
        if (value <= 0 || end >= text.length()) {
            return null;
        }
        char unit = text.charAt(end);
        boolean part = text.startsWith("部分", end);
        int after = end + (part ? 2 : 1);
        if (after < text.length() && !Signs.isSpace(text.charAt(after)) && !Signs.in(text.charAt(after), "：:、，")) {
            return null;
        }
        NumberKind kind = part || unit == '编' || unit == '篇' || unit == '辑'
                ? NumberKind.PART
                : unit == '章' ? NumberKind.CHAPTER : unit == '节' ? NumberKind.SECTION : null;
        boolean marked = after < text.length() && !Signs.isSpace(text.charAt(after));
        return kind == null ? null : new Numbering(kind, value, spaces(text, marked ? after + 1 : after));
    }

    private static @Nullable Numbering bracketed(String text) {
        int end = hanEnd(text, 1);
        boolean han = end > 1;
        if (!han) {
            end = digitEnd(text, 1);
        }
        int close = spaces(text, end);
        if (end == 1 || close >= text.length() || !Signs.in(text.charAt(close), "）)〕")) {
            return null;
        }
        int value = han ? hanValue(text, 1, end) : digitValue(text, 1, end);
        return value <= 0 || value > GREATEST_IN_BRACKETS || text.charAt(0) == '〔'
                ? null
                : new Numbering(
                        han ? NumberKind.HAN_BRACKETS : NumberKind.ARABIC_BRACKETS, value, spaces(text, close + 1));
    }

    private static @Nullable Numbering arabic(String text) {
        int end = digitEnd(text, 0);
        int value = digitValue(text, 0, end);
        if (end > 2 || value <= 0 || end >= text.length()) {
            return null;
        }
        char mark = text.charAt(end);
        boolean more = end + 1 < text.length();
        if (Signs.in(mark, ".．") && more && Signs.isDigit(text.charAt(end + 1))) {
            return decimal(text, end);
        }
        if (Signs.in(mark, "、.．")) {
            return new Numbering(NumberKind.ARABIC, value, spaces(text, end + 1));
        }
        return Signs.in(mark, "）)") ? new Numbering(NumberKind.ARABIC_BRACKETS, value, spaces(text, end + 1)) : null;
    }

    /** Reads 1.1 before a space, as in journals; without a space it is a quantity such as 1.5亿. */
    private static @Nullable Numbering decimal(String text, int dot) {
        int end = digitEnd(text, dot + 1);
        boolean spaced = end < text.length() && Signs.isSpace(text.charAt(end));
        return spaced && end - dot <= 3
                ? new Numbering(NumberKind.DECIMAL, digitValue(text, dot + 1, end), spaces(text, end))
                : null;
    }

    /** Reads 一、 but not the enumeration 一、二线城市. */
    private static @Nullable Numbering han(String text, int end) {
        int value = hanValue(text, 0, end);
        if (value <= 0 || end >= text.length() || !Signs.in(text.charAt(end), "、．.")) {
            return null;
        }
        int nextEnd = hanEnd(text, end + 1);
        boolean enumeration = nextEnd > end + 1 && hanValue(text, end + 1, nextEnd) == value + 1;
        return enumeration ? null : new Numbering(NumberKind.HAN, value, spaces(text, end + 1));
    }

    /**
     * Reads 二、三条经验 as 二、 and 2.3个坚持 as 2., where {@link #parse} sees an enumeration or a quantity; null for any other
     * text. The caller decides by the numbers of the other headings which reading is right.
     */
    public static @Nullable Numbering beforeNumeral(String text) {
        int end = hanEnd(text, 0);
        boolean han = end > 0;
        end = han ? end : digitEnd(text, 0);
        if (end == 0 || end > 3 || end >= text.length() || parse(text) != null) {
            return null;
        }
        int value = han ? hanValue(text, 0, end) : digitValue(text, 0, end);
        int next = han ? hanEnd(text, end + 1) : digitEnd(text, end + 1);
        boolean mark = Signs.in(text.charAt(end), han ? "、．." : ".．");
        boolean words = next > end + 1 && next < text.length() && (han || Signs.isHan(text.charAt(next)));
        return value > 0 && mark && words
                ? new Numbering(han ? NumberKind.HAN : NumberKind.ARABIC, value, end + 1)
                : null;
    }

    /** Reads a word, perhaps 之, a numeral and a colon: 误区之一：, 误区一：. Not days: 初一, 周二. */
    private static @Nullable Numbering word(String text) {
        int at = 0;
        while (at < text.length() && at < LONGEST_WORD && Signs.isHan(text.charAt(at)) && hanEnd(text, at) == at) {
            at++;
        }
        int end = hanEnd(text, at);
        boolean colon = end > at && end < text.length() && Signs.in(text.charAt(end), "：:");
        boolean zhi = at > 1 && text.charAt(at - 1) == '之';
        boolean word = zhi
                || at >= SHORTEST_BARE_WORD && at <= LONGEST_BARE_WORD && !Signs.in(text.charAt(at - 1), NO_WORD_END);
        return colon && word && hanValue(text, at, end) > 0
                ? new Numbering(NumberKind.WORD, hanValue(text, at, end), spaces(text, end + 1))
                : null;
    }

    private static int hanEnd(String text, int from) {
        int i = from;
        while (i < text.length() && i < from + 3 && (DIGITS.indexOf(text.charAt(i)) > 0 || text.charAt(i) == '十')) {
            i++;
        }
        return i;
    }

    /** The value of the numeral in this range of the text, 1 to 99; 0 if it is no such numeral: 三五. */
    public static int hanValue(String text, int from, int to) {
        int ten = text.substring(from, to).indexOf('十');
        if (ten < 0) {
            return to - from == 1 ? DIGITS.indexOf(text.charAt(from)) : 0;
        }
        int tens = ten == 0 ? 1 : ten == 1 ? DIGITS.indexOf(text.charAt(from)) : 0;
        int rest = to - from - ten - 1;
        int ones = rest == 0 ? 0 : rest == 1 ? DIGITS.indexOf(text.charAt(to - 1)) : -1;
        return tens <= 0 || ones < 0 ? 0 : tens * 10 + ones;
    }

    private static int digitEnd(String text, int from) {
        int i = from;
        while (i < text.length() && i < from + 4 && Signs.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int digitValue(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + Signs.digit(text.charAt(i));
        }
        return value;
    }

    private static int spaces(String text, int from) {
        int i = from;
        while (i < text.length() && Signs.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
