package studybooklet.markdown.render;

import studybooklet.markdown.syntax.WideCharacters;

/** Rendered inline content in two forms that are built in parallel: markup and plain text. */
final class InlineContent {
    /** The longest run of ambiguous characters, such as {@code ……”}, that is skipped to find one with a definite width. */
    private static final int MAX_AMBIGUOUS_RUN = 16;

    private final MarkupBuilder markup = new MarkupBuilder();
    private final StringBuilder text = new StringBuilder();
    private final boolean allowsLinks;

    private InlineContent(boolean allowsLinks) {
        this.allowsLinks = allowsLinks;
    }

    static InlineContent withLinks() {
        return new InlineContent(true);
    }

    /** Creates content for a place where links cannot stand: inside another link or an attribute value. */
    static InlineContent withoutLinks() {
        return new InlineContent(false);
    }

    boolean allowsLinks() {
        return allowsLinks;
    }

    MarkupBuilder markup() {
        return markup;
    }

    /** The plain text: no markup and no note references. */
    String text() {
        return text.toString();
    }

    /** Adds text to both forms. */
    void add(String added) {
        markup.text(added);
        text.append(added);
    }

    /** Adds text to the plain text only; the caller adds its markup. */
    void addPlainText(String added) {
        text.append(added);
    }

    /** Adds markup that is a space in the plain text. */
    void addSpace(String xhtml) {
        markup.raw(xhtml);
        text.append(' ');
    }

    void append(InlineContent other) {
        markup.append(other.markup);
        text.append(other.text);
    }

    /** Removes the first character, which must be outside of any element, from both forms. */
    void removeFirst() {
        markup.removeFirst();
        text.deleteCharAt(0);
    }

    /** Removes the last character, which must be outside of any element, from both forms. */
    void removeLast() {
        markup.removeLast();
        text.setLength(text.length() - 1);
    }

    /** Whether the last character with a definite width is wide. Ambiguous characters after it take on its width. */
    boolean endsWide() {
        int end = text.length();
        int limit = Math.max(0, end - MAX_AMBIGUOUS_RUN);
        while (end > limit) {
            int last = text.codePointBefore(end);
            if (!WideCharacters.isAmbiguous(last)) {
                return WideCharacters.isWide(last);
            }
            end -= Character.charCount(last);
        }
        return false;
    }

    /** Whether the last character is of ambiguous width. */
    boolean endsAmbiguous() {
        return !text.isEmpty() && WideCharacters.isAmbiguous(text.codePointBefore(text.length()));
    }
}
