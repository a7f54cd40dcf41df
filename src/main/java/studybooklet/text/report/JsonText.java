package studybooklet.text.report;

import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/** Writes JSON (RFC 8259), members in the order of the calls. Mutable. */
public final class JsonText {
    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean first = true;

    JsonText open(char bracket) {
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    JsonText close(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        out.append(bracket);
        first = false;
        return this;
    }

    JsonText member(String name, String value) {
        name(name);
        quote(value, out);
        return this;
    }

    JsonText member(String name, int value) {
        name(name);
        out.append(value);
        return this;
    }

    <T> JsonText list(String name, List<T> items, Consumer<T> members) {
        name(name);
        open('[');
        for (T item : items) {
            separate();
            open('{');
            members.accept(item);
            close('}');
        }
        return close(']');
    }

    private void name(String name) {
        separate();
        quote(name, out);
        out.append(": ");
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        newLine();
        first = false;
    }

    private void newLine() {
        out.append('\n').append("  ".repeat(depth));
    }

    /** The JSON written so far. */
    @Override
    public String toString() {
        return out.toString();
    }

    /** Appends a string in double quotes, escaped for JSON and YAML; control characters as backslash u. */
    public static void quote(String value, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' '
                    || c >= 0x7f && c < 0xa0
                    || Character.getType(c) == Character.FORMAT
                    || c == 0xfffe
                    || c == 0xffff) {
                out.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
