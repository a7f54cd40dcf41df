package studybooklet.text;

/**
 * Reads a written body back as Markdown readers do, as far as characters are concerned, and compares it with the source:
 * the same characters in the same order, white space aside. A second witness beside the accounts of the notebook.
 */
final class ReadBack {
    private final String markdown;
    private final StringBuilder read = new StringBuilder();
    private int at;
    /** Whether the sign that opens a link was read, and not yet the one that ends its text. */
    private boolean link;

    private ReadBack(String markdown, int from) {
        this.markdown = markdown;
        this.at = from;
    }

    /**
     * Index of the first character of {@code expected} that the body does not give back; negative if it gives back all.
     *
     * @param markdown an article's file
     * @param from where its body begins
     * @param expected the body's characters without white space
     */
    static int firstDifference(String markdown, int from, CharSequence expected) {
        ReadBack back = new ReadBack(markdown, from);
        while (back.at < markdown.length()) {
            back.line();
        }
        int length = Math.min(expected.length(), back.read.length());
        for (int i = 0; i < length; i++) {
            if (expected.charAt(i) != back.read.charAt(i)) {
                return i;
            }
        }
        return expected.length() == back.read.length() ? -1 : length;
    }

    private void line() {
        int newLine = markdown.indexOf('\n', at);
        int end = newLine < 0 ? markdown.length() : newLine;
        if (!markdown.startsWith("<!--", at)) {
            skipSigns();
            while (at < end) {
                character(end);
            }
        }
        at = end + 1;
    }

    /** Signs at the head of a line: a heading's, a quotation's, a list's. */
    private void skipSigns() {
        int start = at;
        while (at < markdown.length() && markdown.charAt(at) == '#') {
            at++;
        }
        if (at == start && (markdown.startsWith("> ", at) || markdown.startsWith("- ", at))) {
            at += 2;
        }
        if (markdown.startsWith("[^", at)) {
            at = labelEnd() + 2;
        }
    }

    /** Where the label ends that begins here: a bracket in it is escaped. */
    private int labelEnd() {
        int end = markdown.indexOf(']', at);
        while (markdown.charAt(end - 1) == '\\') {
            end = markdown.indexOf(']', end + 1);
        }
        return end;
    }

    /** The address of a link, up to the bracket that closes it. */
    private void address(int end) {
        link = false;
        int close = markdown.indexOf(')', at);
        int to = close < 0 || close > end ? end : close;
        read.append(markdown, at + 2, to);
        at = Math.min(end, to + 1);
    }

    private void character(int end) {
        char c = markdown.charAt(at);
        if (c == '\\' && at + 1 < end) {
            read.append(markdown.charAt(at + 1));
            at += 2;
        } else if (markdown.startsWith("[^", at)) {
            at = labelEnd() + 1;
        } else if (c == '*' || c == '[') {
            link |= c == '[';
            at++;
        } else if (link && markdown.startsWith("](", at)) {
            address(end);
        } else {
            boolean hardBreak = c == '\\';
            if (!Signs.isSpace(c) && !hardBreak) {
                read.append(c);
            }
            at++;
        }
    }
}
