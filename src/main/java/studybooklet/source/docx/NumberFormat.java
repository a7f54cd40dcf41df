package studybooklet.source.docx;

import java.util.Locale;

/** Writes numbers in the formats of Word's automatic numbering. */
final class NumberFormat {
    private static final String COUNTING = "零一二三四五六七八九十百千";
    private static final String LEGAL_SIMPLIFIED = "零壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖拾佰仟";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int CHINESE_LIMIT = 9999;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int ROMAN_LIMIT = 3999;

    private NumberFormat() {}

    /**
     * Writes a number.
     *
     * @param format a value of {@code w:numFmt}; an unknown one is read as {@code decimal}
     * @return the text; decimal digits if the format has no such number
     */
    static String text(String format, int number) {
        String decimal = String.valueOf(number);
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + decimal : decimal;
            case "numberInDash" -> "- " + decimal + " -";
            case "decimalFullWidth", "decimalFullWidth2" -> shifted(decimal, '0', '０');
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting" -> chinese(number, COUNTING, true);
            case "chineseLegalSimplified" -> chinese(number, LEGAL_SIMPLIFIED, false);
            case "ideographLegalTraditional", "japaneseLegal" -> chinese(number, LEGAL_TRADITIONAL, false);
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(decimal);
            case "ideographTraditional" -> cyclic(number, STEMS);
            case "ideographZodiac" -> cyclic(number, BRANCHES);
            default -> enclosed(format, number);
        };
    }

    private static String enclosed(String format, int number) {
        String decimal = String.valueOf(number);
        return switch (format) {
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number, decimal);
            case "decimalEnclosedFullstop" -> number >= 1 && number <= 20 ? from('⒈', number) : decimal + ".";
            case "decimalEnclosedParen" -> number >= 1 && number <= 20 ? from('⑴', number) : "(" + decimal + ")";
            case "ideographEnclosedCircle" -> number >= 1 && number <= 10 ? from('㊀', number) : decimal;
            default -> decimal;
        };
    }

    /** A number in a circle; {@code otherwise} if there is no such character. */
    static String circled(int number, String otherwise) {
        if (number >= 1 && number <= 20) {
            return from('①', number);
        }
        if (number >= 21 && number <= 35) {
            return from('㉑', number - 20);
        }
        return number >= 36 && number <= 50 ? from('㊱', number - 35) : otherwise;
    }

    private static String from(char first, int number) {
        return String.valueOf((char) (first + number - 1));
    }

    private static String roman(int number) {
        if (number < 1 || number > ROMAN_LIMIT) {
            return String.valueOf(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
            }
        }
        return text.toString();
    }

    /** A to Z, then AA to ZZ and so on, as Word counts. */
    private static String letters(int number) {
        int times = (number - 1) / 26 + 1;
        return number < 1 || times > 9
                ? String.valueOf(number)
                : from('A', (number - 1) % 26 + 1).repeat(times);
    }

    private static String cyclic(int number, String signs) {
        return number < 1 || number > signs.length() ? String.valueOf(number) : signs.substring(number - 1, number);
    }

    private static String digits(String decimal) {
        StringBuilder text = new StringBuilder();
        decimal.chars().forEach(c -> text.append(c == '-' ? '-' : c == '0' ? '〇' : COUNTING.charAt(c - '0')));
        return text.toString();
    }

    private static String shifted(String decimal, char from, char to) {
        StringBuilder text = new StringBuilder();
        decimal.chars().forEach(c -> text.append(c == '-' ? '-' : (char) (c - from + to)));
        return text.toString();
    }

    /**
     * A Chinese numeral.
     *
     * @param signs the digits from zero, and then ten, hundred and thousand
     * @param shortTeens whether 12 is 十二, not 一十二
     */
    private static String chinese(int number, String signs, boolean shortTeens) {
        if (number < 1 || number > CHINESE_LIMIT) {
            return String.valueOf(number);
        }
        StringBuilder text = new StringBuilder();
        int unit = 1000;
        boolean gap = false;
        for (int place = 3; place >= 0; place--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            text.append(gap ? signs.substring(0, 1) : "");
            gap = false;
            boolean silent = shortTeens && place == 1 && digit == 1 && text.isEmpty();
            text.append(silent ? "" : signs.substring(digit, digit + 1));
            text.append(place == 0 ? "" : signs.substring(9 + place, 10 + place));
        }
        return text.toString();
    }
}
