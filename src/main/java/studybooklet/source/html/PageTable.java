package studybooklet.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import studybooklet.source.VerbatimMarkdown;

/**
 * A table of data in Markdown. Tables that only place parts of a page are not data.
 *
 * @param caption its caption; empty if it has none
 * @param markdown the table
 */
record PageTable(String caption, String markdown) {
    /** Letters of a cell that hold running text rather than data. */
    private static final int LONG_CELL = 300;
    /** Columns of a table. */
    private static final int MOST_COLUMNS = 40;

    /**
     * Reads a table.
     *
     * @param text the text of a cell in one line
     * @return null if the table is layout
     */
    static @Nullable PageTable of(Element table, Function<Element, String> text) {
        boolean layout = table.attr("role").equals("presentation")
                || table.selectFirst("table table, ul, ol, h1, h2, h3") != null;
        List<Element> rows = layout ? List.of() : table.select("tr");
        if (rows.size() < 2) {
            return null;
        }
        List<List<String>> cells = cells(rows, text);
        int columns = cells.stream().mapToInt(List::size).max().orElse(0);
        boolean running = cells.stream().flatMap(List::stream).anyMatch(cell -> cell.length() > LONG_CELL);
        boolean filled = cells.stream()
                        .filter(row ->
                                row.stream().filter(cell -> !cell.isEmpty()).count() > 1)
                        .count()
                > 1;
        if (columns < 2 || columns > MOST_COLUMNS || running || !filled) {
            return null;
        }
        Element caption = table.selectFirst("> caption");
        return new PageTable(caption == null ? "" : LineText.collapse(caption.text()), markdown(cells, columns));
    }

    /** The text of all cells; a cell that spans rows or columns leaves the others empty. */
    private static List<List<String>> cells(List<Element> rows, Function<Element, String> text) {
        List<List<String>> cells = new ArrayList<>();
        int[] covered = new int[MOST_COLUMNS];
        for (Element row : rows) {
            List<String> line = new ArrayList<>();
            for (Element cell : row.select("> td, > th")) {
                skipCovered(line, covered);
                int columns = span(cell.attr("colspan"));
                for (int i = 0; i < columns && line.size() < MOST_COLUMNS; i++) {
                    covered[line.size()] = span(cell.attr("rowspan")) - 1;
                    line.add(i == 0 ? text.apply(cell) : "");
                }
            }
            skipCovered(line, covered);
            cells.add(line);
        }
        cells.removeIf(line -> line.stream().allMatch(String::isEmpty));
        return cells;
    }

    private static void skipCovered(List<String> line, int[] covered) {
        while (line.size() < MOST_COLUMNS && covered[line.size()] > 0) {
            covered[line.size()]--;
            line.add("");
        }
    }

    private static int span(String attribute) {
        return attribute.matches("[1-9]\\d{0,2}") ? Integer.parseInt(attribute) : 1;
    }

    private static String markdown(List<List<String>> cells, int columns) {
        return VerbatimMarkdown.table(cells.stream()
                .map(row -> IntStream.range(0, columns)
                        .mapToObj(column -> column < row.size() ? escape(row.get(column)) : "")
                        .toList())
                .toList());
    }

    /** Escapes all but brackets, because a cell may refer to notes. */
    private static String escape(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "\\<")
                .replace("*", "\\*");
    }
}
