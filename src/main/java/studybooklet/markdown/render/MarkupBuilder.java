package studybooklet.markdown.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.markdown.Piece;

/** Collects XHTML and slots; neighbouring markup becomes one piece. */
final class MarkupBuilder {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    /** Adds markup as it is. */
    MarkupBuilder raw(CharSequence xhtml) {
        open.append(xhtml);
        return this;
    }

    /** Adds text, escaped for content and for attribute values in double quotes. */
    MarkupBuilder text(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (escaped != null) {
                open.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        if (from == 0) {
            open.append(text); // all at once is much faster than a stretch
        } else {
            open.append(text, from, text.length());
        }
        return this;
    }

    private static @Nullable String escaped(char c) {
        if (c > '>') {
            return null;
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }

    /** Adds an attribute, led by a space; nothing where it has no value. */
    MarkupBuilder attribute(String name, String value) {
        return value.isEmpty() ? this : raw(" " + name + "=\"").text(value).raw("\"");
    }

    MarkupBuilder slot(Piece.Slot slot) {
        close();
        pieces.add(slot);
        return this;
    }

    MarkupBuilder append(MarkupBuilder other) {
        for (Piece piece : other.pieces) {
            if (piece instanceof Piece.Markup markup) {
                open.append(markup.xhtml());
            } else {
                slot((Piece.Slot) piece);
            }
        }
        open.append(other.open);
        return this;
    }

    boolean isEmpty() {
        return pieces.isEmpty() && open.isEmpty();
    }

    /** Whether it begins with these characters as text of its own, not inside of an element. */
    boolean startsWith(String text) {
        return head().startsWith(text);
    }

    /** Whether it ends with this character as text of its own. */
    boolean endsWith(char c) {
        return !open.isEmpty() && open.charAt(open.length() - 1) == c;
    }

    /** Puts an element around the first characters, which stand there as plain text. */
    void wrapStart(int length, String startTag, String endTag) {
        String head = head();
        setHead(startTag + head.substring(0, length) + endTag + head.substring(length));
    }

    void removeFirst() {
        setHead(head().substring(1));
    }

    void removeLast() {
        open.setLength(open.length() - 1);
    }

    private String head() {
        if (pieces.isEmpty()) {
            return open.toString();
        }
        return pieces.get(0) instanceof Piece.Markup markup ? markup.xhtml() : "";
    }

    private void setHead(String head) {
        if (pieces.isEmpty()) {
            open.setLength(0);
            open.append(head);
        } else {
            pieces.set(0, new Piece.Markup(head));
        }
    }

    List<Piece> pieces() {
        close();
        return List.copyOf(pieces);
    }

    private void close() {
        if (!open.isEmpty()) {
            pieces.add(new Piece.Markup(open.toString()));
            open.setLength(0);
        }
    }
}
