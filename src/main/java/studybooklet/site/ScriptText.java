package studybooklet.site;

/** Builds a script with string literals that are both JSON (RFC 8259) and JavaScript of any version. */
final class ScriptText {
    private final StringBuilder out = new StringBuilder();

    /** Appends code as it is. */
    ScriptText code(String code) {
        out.append(code);
        return this;
    }

    /** Appends a string literal. */
    ScriptText string(String text) {
        out.append('"');
        part(text);
        out.append('"');
        return this;
    }

    /** Appends a part of a string literal, whose quotation marks are appended as code. */
    void part(String text) {
        char[] chars = text.toCharArray();
        int from = 0;
        for (int at = 0; at < chars.length; at++) {
            if (isSpecial(chars[at])) {
                out.append(chars, from, at - from).append(escape(chars[at]));
                from = at + 1;
            }
        }
        out.append(chars, from, chars.length - from);
    }

    /** U+2028 and U+2029 end a line in JavaScript before ECMAScript 2019. */
    private static boolean isSpecial(char c) {
        return c < ' ' || c == '"' || c == '\\' || c == '\u2028' || c == '\u2029';
    }

    private static String escape(char c) {
        return switch (c) {
            case '"', '\\' -> "\\" + c;
            case '\n' -> "\\n";
            default -> "\\u%04x".formatted((int) c);
        };
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
