package studybooklet.site;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes values as a script reads them: the JSON that is also JavaScript (RFC 8259; ECMA-262, 2019 and before). A long
 * string is written in parts, so that no text need be put together first.
 */
final class ScriptText {
    private final Writer out;
    private char[] room = new char[1 << 10];

    ScriptText(Writer out) {
        this.out = out;
    }

    /** Writes what is no value. */
    ScriptText code(String code) throws IOException {
        out.write(code);
        return this;
    }

    /** Writes a string literal. */
    ScriptText string(String text) throws IOException {
        out.write('"');
        part(text);
        out.write('"');
        return this;
    }

    /** Writes a part of a string literal; its quotation marks are code. */
    void part(String text) throws IOException {
        int length = load(text);
        int from = 0;
        for (int at = 0; at < length; at++) {
            char c = room[at];
            if (isSpecial(c)) {
                out.write(room, from, at - from);
                out.write(escape(c));
                from = at + 1;
            }
        }
        out.write(room, from, length - from);
    }

    /** The same for a line as it is searched. */
    void searched(String line) throws IOException {
        int length = load(line);
        if (SearchText.isOrdinary(room, length)) {
            out.write(room, 0, length);
        } else {
            part(SearchText.of(line));
        }
    }

    private int load(String text) {
        int length = text.length();
        if (room.length < length) {
            room = new char[2 * length];
        }
        text.getChars(0, length, room, 0);
        return length;
    }

    private static boolean isSpecial(char c) {
        return c <= '\\' ? c < ' ' || c == '"' || c == '\\' : c == '\u2028' || c == '\u2029';
    }

    private static String escape(char c) {
        return switch (c) {
            case '"', '\\' -> "\\" + c;
            case '\n' -> "\\n";
            default -> "\\u%04x".formatted((int) c);
        };
    }
}
