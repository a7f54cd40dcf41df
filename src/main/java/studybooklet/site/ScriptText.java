package studybooklet.site;

import java.util.List;
import java.util.stream.Collectors;

/** Values written as a script reads them: the JSON that is also JavaScript (RFC 8259; ECMA-262, 2019 and before). */
final class ScriptText {
    private ScriptText() {}

    /** A string literal. */
    static String string(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** An array of values that are written already. */
    static String array(List<String> values) {
        return values.stream().collect(Collectors.joining(",", "[", "]"));
    }
}
