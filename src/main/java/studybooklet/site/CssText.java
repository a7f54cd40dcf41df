package studybooklet.site;

/** Values written as a style sheet reads them (CSS Syntax Level 3, section 4.3.5). */
final class CssText {
    private CssText() {}

    /** A string token. */
    static String string(String text) {
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
