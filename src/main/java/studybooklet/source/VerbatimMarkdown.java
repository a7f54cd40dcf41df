package studybooklet.source;

import java.util.List;
import java.util.stream.Collectors;
import studybooklet.source.SourceBlock.BlockKind;
import studybooklet.source.SourceBlock.MarkSpan;

/** Writes the Markdown of verbatim blocks: tables, images and notes. */
public final class VerbatimMarkdown {
    private static final String ESCAPED = "\\`*_[]<|~&";

    private VerbatimMarkdown() {}

    /** An image with its alternative text, which may be empty. */
    public static String image(String alternative, String path) {
        return "![" + escaped(alternative) + "](" + path + ")";
    }

    /** A note whose text is in one line. */
    public static String note(String label, List<SourceBlock> blocks) {
        String text = inline(blocks);
        // At a line's start these would begin a list, a heading, a quotation or a code block.
        boolean opensBlock = text.matches("(?s)([#>+=:-]|\\d+[.)]).*");
        return "[^" + label + "]: " + (opensBlock ? text.replaceFirst("([#>+=:.)-])", "\\\\$1") : text);
    }

    /**
     * A table.
     *
     * @param rows at least one row of equally many cells, each in Markdown; the first row is the header
     */
    public static String table(List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            table.append(table.isEmpty() ? "" : "\n")
                    .append("| ")
                    .append(String.join(" | ", row))
                    .append(" |");
            if (row == rows.get(0)) {
                table.append('\n').append("|---".repeat(row.size())).append('|');
            }
        }
        return table.toString();
    }

    /** The text of blocks in one line of Markdown. */
    public static String inline(List<SourceBlock> blocks) {
        return blocks.stream().map(VerbatimMarkdown::inline).collect(Collectors.joining(" "));
    }

    private static String inline(SourceBlock block) {
        if (block.kind() == BlockKind.VERBATIM) {
            return block.text();
        }
        StringBuilder markdown = new StringBuilder();
        int from = 0;
        for (MarkSpan mark : block.marks()) {
            markdown.append(escaped(block.text().substring(from, mark.from())));
            markdown.append(block.text(), mark.from(), mark.to());
            from = mark.to();
        }
        return markdown.append(escaped(block.text().substring(from))).toString();
    }

    /** Plain text with a backslash before each character that Markdown would read as markup inside a line. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(
                        c -> escaped.append(ESCAPED.indexOf(c) >= 0 ? "\\" : "").append((char) c));
        return escaped.toString();
    }
}
