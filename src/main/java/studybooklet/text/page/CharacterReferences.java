package studybooklet.text.page;

import java.util.List;
import java.util.Map;
import studybooklet.text.model.SourceText;
import studybooklet.text.report.ConversionReport;
import studybooklet.text.signs.Signs;

/**
 * Replaces the character references of HTML (13.5) that extraction left in a text: {@code &ldquo;}, {@code &#8220;},
 * {@code &#x201c;}, {@code &nbsp;}. This comes before anything else, because indents and quotation marks are among them. A
 * reference between quotation marks or back quotes is quoted, so it stays.
 */
public final class CharacterReferences {
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("nbsp", 0xa0),
            Map.entry("ensp", 0x2002),
            Map.entry("emsp", 0x2003),
            Map.entry("thinsp", 0x2009),
            Map.entry("quot", (int) '"'),
            Map.entry("amp", (int) '&'),
            Map.entry("lt", (int) '<'),
            Map.entry("gt", (int) '>'),
            Map.entry("apos", (int) '\''),
            Map.entry("ldquo", 0x201c),
            Map.entry("rdquo", 0x201d),
            Map.entry("lsquo", 0x2018),
            Map.entry("rsquo", 0x2019),
            Map.entry("mdash", 0x2014),
            Map.entry("ndash", 0x2013),
            Map.entry("hellip", 0x2026),
            Map.entry("middot", 0xb7),
            Map.entry("bull", 0x2022),
            Map.entry("times", 0xd7),
            Map.entry("divide", 0xf7),
            Map.entry("deg", 0xb0),
            Map.entry("permil", 0x2030),
            Map.entry("copy", 0xa9),
            Map.entry("reg", 0xae),
            Map.entry("laquo", 0xab),
            Map.entry("raquo", 0xbb),
            Map.entry("yen", 0xa5),
            Map.entry("sect", 0xa7),
            Map.entry("rarr", 0x2192),
            Map.entry("larr", 0x2190));

    /** The characters of the references 128 to 159 (HTML 13.2.5.80): those of windows-1252; a space where there is none. */
    private static final String WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /** Characters of the longest reference: {@code &#x10ffff}. */
    private static final int LONGEST = 9;

    private static final String QUOTING = "“”\"'‘’`「」『』";

    private final SourceText source;
    private final String text;
    private final List<ConversionReport.ConsumedMark> read;

    private CharacterReferences(SourceText source, List<ConversionReport.ConsumedMark> read) {
        this.source = source;
        this.text = source.original();
        this.read = read;
    }

    /**
     * The source with its references replaced; the same source if it has none.
     *
     * @param read gets each reference
     */
    public static SourceText read(SourceText source, List<ConversionReport.ConsumedMark> read) {
        String text = source.original();
        return text.indexOf('&') < 0 ? source : new CharacterReferences(source, read).all();
    }

    private SourceText all() {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            int end = end(at);
            int character = end < 0 || isQuoted(at, end) ? -1 : character(text.substring(at + 1, end));
            if (character >= 0) {
                out.append(text, from, at).appendCodePoint(character);
                from = end + 1;
                read.add(mark(source.lineAt(at), text.substring(at, from), character));
            }
        }
        return from == 0
                ? source
                : new SourceText(
                        source.file(), out.append(text, from, text.length()).toString());
    }

    private static ConversionReport.ConsumedMark mark(int line, String reference, int character) {
        String shown = Character.isSpaceChar(character) ? "a space" : Character.toString(character);
        return new ConversionReport.ConsumedMark(line, reference, "character reference, read as " + shown);
    }

    /** Index of the semicolon that ends a possible reference; negative if there is none. */
    private int end(int at) {
        int i = at + 1;
        while (i < text.length()
                && i - at <= LONGEST
                && (Signs.isAsciiLetter(text.charAt(i))
                        || text.charAt(i) == '#'
                        || text.charAt(i) >= '0' && text.charAt(i) <= '9')) {
            i++;
        }
        return i > at + 2 && i < text.length() && text.charAt(i) == ';' ? i : -1;
    }

    private boolean isQuoted(int at, int end) {
        return at > 0
                && end + 1 < text.length()
                && Signs.in(text.charAt(at - 1), QUOTING)
                && Signs.in(text.charAt(end + 1), QUOTING);
    }

    /** The code point of a name or number; negative if there is none, or none that a text can hold. */
    private static int character(String reference) {
        if (reference.charAt(0) != '#') {
            return NAMES.getOrDefault(reference, -1);
        }
        boolean hex = reference.length() > 1 && (reference.charAt(1) == 'x' || reference.charAt(1) == 'X');
        int value = 0;
        for (int i = hex ? 2 : 1; i < reference.length(); i++) {
            int digit = Character.digit(reference.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return -1;
            }
            value = value * (hex ? 16 : 10) + digit;
        }
        if (value >= 0x80 && value < 0xa0) {
            int windows = WINDOWS_1252.charAt(value - 0x80);
            return windows == ' ' ? -1 : windows;
        }
        boolean text = value >= ' ' && Character.isDefined(value) && Character.getType(value) != Character.SURROGATE;
        return text && value != 0x2028 && value != 0x2029 && value != 0xfeff ? value : -1;
    }
}
