package studybooklet.markdown.render;

import java.util.ArrayList;
import java.util.List;
import studybooklet.markdown.Piece;

/** Builds a sequence of markup and slots. Adjacent markup becomes one piece. */
final class MarkupBuilder {
    private final List<Piece> pieces = new ArrayList<>();

    /** The markup after the last piece. */
    private final StringBuilder tail = new StringBuilder();

    /** Appends markup unchanged. */
    MarkupBuilder raw(CharSequence xhtml) {
        tail.append(xhtml);
        return this;
    }

    /** Appends text, escaped for element content and for double-quoted attribute values. */
    MarkupBuilder text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> tail.append("&amp;");
                case '<' -> tail.append("&lt;");
                case '>' -> tail.append("&gt;");
                case '"' -> tail.append("&quot;");
                default -> tail.append(c);
            }
        }
        return this;
    }

    /** Appends an attribute with a leading space; nothing if the value is empty. */
    MarkupBuilder attribute(String name, String value) {
        return value.isEmpty() ? this : raw(" " + name + "=\"").text(value).raw("\"");
    }

    MarkupBuilder slot(Piece.Slot slot) {
        flush();
        pieces.add(slot);
        return this;
    }

    MarkupBuilder append(MarkupBuilder other) {
        for (Piece piece : other.pieces) {
            if (piece instanceof Piece.Markup markup) {
                tail.append(markup.xhtml());
            } else {
                slot((Piece.Slot) piece);
            }
        }
        tail.append(other.tail);
        return this;
    }

    boolean isEmpty() {
        return pieces.isEmpty() && tail.isEmpty();
    }

    /** Whether the markup starts with this text, outside of any element. */
    boolean startsWith(String text) {
        return head().startsWith(text);
    }

    /** Whether the markup ends with this text, outside of any element. */
    boolean endsWith(String text) {
        return tail.toString().endsWith(text);
    }

    /**
     * Puts the first characters into an element.
     *
     * @param length the number of characters; they must be text outside of any element
     */
    void wrapPrefix(int length, String startTag, String endTag) {
        String head = head();
        setHead(startTag + head.substring(0, length) + endTag + head.substring(length));
    }

    /** Removes the first character, which must be text outside of any element. */
    void removeFirst() {
        setHead(head().substring(1));
    }

    /** Removes the last character, which must be text outside of any element. */
    void removeLast() {
        tail.setLength(tail.length() - 1);
    }

    /** The markup before the first slot. */
    private String head() {
        if (pieces.isEmpty()) {
            return tail.toString();
        }
        return pieces.get(0) instanceof Piece.Markup markup ? markup.xhtml() : "";
    }

    private void setHead(String head) {
        if (pieces.isEmpty()) {
            tail.setLength(0);
            tail.append(head);
        } else {
            pieces.set(0, new Piece.Markup(head));
        }
    }

    /** The markup and slots appended so far. */
    List<Piece> pieces() {
        flush();
        return List.copyOf(pieces);
    }

    private void flush() {
        if (!tail.isEmpty()) {
            pieces.add(new Piece.Markup(tail.toString()));
            tail.setLength(0);
        }
    }
}
