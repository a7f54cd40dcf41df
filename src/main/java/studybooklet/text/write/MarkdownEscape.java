package studybooklet.text.write;

import studybooklet.text.signs.Signs;

/**
 * Escapes text for Markdown (CommonMark 0.31 with tables, footnotes and strikethrough): a backslash before each character that
 * would be read as markup.
 */
final class MarkdownEscape {
    private static final String ALWAYS = "\\`*_[<|~";

    private MarkdownEscape() {}

    /**
     * Appends one line of prose.
     *
     * @param lineStart whether the text begins a line of Markdown
     */
    static void append(StringBuilder out, String text, boolean lineStart) {
        int from = lineStart ? start(out, text) : 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Signs.in(c, ALWAYS) || c == '&' && opensEntity(text, i)) {
                out.append('\\');
            }
            out.append(c);
        }
    }

    /** Escapes markup that exists only at the start of a line; returns the index to continue from. */
    private static int start(StringBuilder out, String text) {
        char c = text.isEmpty() ? ' ' : text.charAt(0);
        if (Signs.in(c, "#>+-=:")) {
            out.append('\\').append(c);
            return 1;
        }
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits > 0 && digits < text.length() && Signs.in(text.charAt(digits), ".)")) {
            out.append(text, 0, digits).append('\\').append(text.charAt(digits));
            return digits + 1;
        }
        return 0;
    }

    private static boolean opensEntity(String text, int at) {
        return at + 1 < text.length() && (text.charAt(at + 1) == '#' || Signs.isAsciiLetter(text.charAt(at + 1)));
    }
}
