package studybooklet.text;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;

/** Writes JSON (RFC 8259) with members in the order they are given. */
final class JsonText {
    private final Appendable out;
    private int depth;
    private boolean first = true;

    JsonText(Appendable out) {
        this.out = out;
    }

    JsonText open(char bracket) throws IOException {
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    JsonText close(char bracket) throws IOException {
        depth--;
        if (!first) {
            newLine();
        }
        out.append(bracket);
        first = false;
        return this;
    }

    JsonText member(String name, String value) throws IOException {
        name(name);
        quote(value);
        return this;
    }

    JsonText member(String name, int value) throws IOException {
        name(name);
        out.append(Integer.toString(value));
        return this;
    }

    /** Writes the members of an object. */
    @FunctionalInterface
    interface Members<T> {
        void of(T item) throws IOException;
    }

    <T> JsonText list(String name, List<T> items, Members<T> members) throws IOException {
        name(name);
        open('[');
        for (T item : items) {
            separate();
            open('{');
            members.of(item);
            close('}');
        }
        return close(']');
    }

    private void name(String name) throws IOException {
        separate();
        quote(name);
        out.append(": ");
    }

    private void separate() throws IOException {
        if (!first) {
            out.append(',');
        }
        newLine();
        first = false;
    }

    private void newLine() throws IOException {
        out.append('\n').append("  ".repeat(depth));
    }

    private void quote(String value) throws IOException {
        StringBuilder quoted = new StringBuilder(value.length() + 8);
        quote(value, quoted);
        out.append(quoted);
    }

    /** A string in double quotes with the escapes of JSON, which YAML reads too; control characters as backslash u. */
    static void quote(String value, StringBuilder out) {
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
