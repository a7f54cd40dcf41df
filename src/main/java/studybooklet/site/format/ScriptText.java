package studybooklet.site.format;

/** Builds a script. String literals are valid JSON (RFC 8259) and valid in every version of JavaScript. */
public final class ScriptText {
    private final StringBuilder out = new StringBuilder();

    /** Appends code unchanged. */
    public ScriptText code(String code) {
        out.append(code);
        return this;
    }

    /** Appends string literals separated by commas. */
    public ScriptText strings(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            code(i == 0 ? "" : ",").string(texts[i]);
        }
        return this;
    }

    /** Appends a string literal. */
    public ScriptText string(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isSpecial(c)) {
                out.append(escape(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
        return this;
    }

    /** Before ECMAScript 2019, U+2028 and U+2029 end a line even inside a string literal. */
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
