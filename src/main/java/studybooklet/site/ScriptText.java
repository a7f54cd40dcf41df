package studybooklet.site;

import java.util.List;
import java.util.stream.Collectors;

/** Values written as a script reads them: the JSON that is also JavaScript (RFC 8259; ECMA-262, 2019 and before). */
final class ScriptText {
    private ScriptText() {}

    /** A string literal. */
    static String string(String text) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 16 + 2).append('"');
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isSpecial(c)) {
                // A string is appended at once, a stretch of one character by character.
                out.append(text.substring(from, at)).append(escape(c));
                from = at + 1;
            }
        }
        return out.append(text.substring(from)).append('"').toString();
    }

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

    /** An array of values that are written already. */
    static String array(List<String> values) {
        return values.stream().collect(Collectors.joining(",", "[", "]"));
    }
}
