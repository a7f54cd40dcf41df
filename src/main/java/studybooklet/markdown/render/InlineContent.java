package studybooklet.markdown.render;

import studybooklet.markdown.syntax.WideCharacters;

/** A run of text inside one block as it is rendered: once with markup, once plain. */
final class InlineContent {
    /** How many characters such as 。” and …… are passed over in search of one that has a width of its own. */
    private static final int LOOK_BACK = 16;

    private final MarkupBuilder markup = new MarkupBuilder();
    private final StringBuilder text = new StringBuilder();
    /** Whether no link may open here, because one is open or because the text is for an attribute. */
    private final boolean linksClosed;

    private InlineContent(boolean linksClosed) {
        this.linksClosed = linksClosed;
    }

    static InlineContent open() {
        return new InlineContent(false);
    }

    static InlineContent withoutLinks() {
        return new InlineContent(true);
    }

    boolean linksClosed() {
        return linksClosed;
    }

    /** What a page shows. */
    MarkupBuilder markup() {
        return markup;
    }

    /** The same without markup and without the marks of notes. */
    String text() {
        return text.toString();
    }

    /** Adds text to both. */
    void add(String added) {
        markup.text(added);
        text.append(added);
    }

    /** Adds text that the markup holds already. */
    void addPlain(String added) {
        text.append(added);
    }

    /** Adds something that is white space in the plain text. */
    void addSpace(String xhtml) {
        markup.raw(xhtml);
        text.append(' ');
    }

    void append(InlineContent other) {
        markup.append(other.markup);
        text.append(other.text);
    }

    void removeFirst() {
        markup.removeFirst();
        text.deleteCharAt(0);
    }

    void removeLast() {
        markup.removeLast();
        text.setLength(text.length() - 1);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether the text so far ends in a character after which a wide one follows without a space. */
    boolean endsWide() {
        int end = text.length();
        int furthest = Math.max(0, end - LOOK_BACK);
        while (end > furthest) {
            int last = text.codePointBefore(end);
            if (!WideCharacters.isEither(last)) {
                return WideCharacters.isWide(last);
            }
            end -= Character.charCount(last);
        }
        return false;
    }

    /** Whether the last character takes its width from its neighbours. */
    boolean endsEither() {
        return !text.isEmpty() && WideCharacters.isEither(text.codePointBefore(text.length()));
    }
}
