package studybooklet.site.format;

/** Serializes values for a style sheet. */
public final class CssText {
    private CssText() {}

    /** Returns the text as a CSS string token, with quotation marks (CSS Syntax Level 3, section 4.3.5). */
    public static String string(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\' || c < ' ') {
                out.append('\\').append(Integer.toHexString(c)).append(' ');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
