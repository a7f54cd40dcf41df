package studybooklet.source.pdf;

import java.util.List;
import studybooklet.source.pdf.glyph.LineBox;

/**
 * A paragraph or a table.
 *
 * @param lines the lines; empty for a table
 * @param rows the rows of a table; empty for a paragraph
 * @param place its place in words
 */
record PdfParagraph(List<LineBox> lines, List<List<String>> rows, String place) {
    PdfParagraph {
        lines = List.copyOf(lines);
        rows = rows.stream().map(List::copyOf).toList();
        if (lines.isEmpty() == rows.isEmpty()) {
            throw new IllegalArgumentException("neither a paragraph nor a table");
        }
    }

    boolean isTable() {
        return !rows.isEmpty();
    }

    /** The font size of its first line; 0 for a table. */
    double size() {
        return isTable() ? 0 : lines.get(0).size();
    }

    /** Whether all of the text is bold. */
    boolean bold() {
        return !isTable() && lines.stream().allMatch(LineBox::bold);
    }

    /** The text of a paragraph in one line. A hyphen that divides a Latin word at the end of a line is dropped. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i > 0 && isBrokenBefore(i) ? " " : "");
            append(text, lines.get(i).text());
        }
        return text.toString().strip();
    }

    /** Whether a line of a title ends before the edge, so that its end is not within a word. */
    private boolean isBrokenBefore(int index) {
        LineBox last = lines.get(index - 1);
        return last.spans() && last.reachRight() - last.right() > last.size();
    }

    private static void append(StringBuilder text, String line) {
        if (text.length() > 1) {
            char last = text.charAt(text.length() - 1);
            boolean divided = (last == '-' || last == '\u00AD')
                    && Character.isLowerCase(text.charAt(text.length() - 2))
                    && Character.isLowerCase(line.charAt(0));
            if (divided) {
                text.setLength(text.length() - 1);
            } else if (last < 0x2E80 && line.charAt(0) < 0x2E80 && last != '-') {
                text.append(needsSpace(last, line.charAt(0)) ? " " : "");
            }
        }
        text.append(line);
    }

    private static boolean needsSpace(char last, char first) {
        boolean word = Character.isLetterOrDigit(first) || "([\"".indexOf(first) >= 0;
        return word && (Character.isLetter(last) || ".,;:!?)]\"'".indexOf(last) >= 0 || Character.isDigit(last));
    }
}
