package studybooklet.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of short cells that stand on common baselines.
 *
 * @param above the lines above the table
 * @param rows the rows, with equally many cells
 * @param below the lines below the table
 */
record TableRegion(List<LineBox> above, List<List<String>> rows, List<LineBox> below) {
    /** The least number of rows. */
    private static final int MIN_ROWS = 3;
    /** Cells of all columns but one are narrower, in parts of the size of the text. */
    private static final double MAX_CELL = 9;

    TableRegion {
        above = List.copyOf(above);
        rows = rows.stream().map(List::copyOf).toList();
        below = List.copyOf(below);
    }

    /**
     * The table among lines that have a gutter.
     *
     * @return null if there is none
     */
    static @Nullable TableRegion in(List<LineBox> lines, double em) {
        List<List<LineBox>> all = rows(lines);
        List<LineBox> above = new ArrayList<>();
        int from = 0;
        while (from < all.size() && all.get(from).size() < 2) {
            above.addAll(all.get(from++));
        }
        int to = all.size();
        List<LineBox> below = new ArrayList<>();
        while (to > from && all.get(to - 1).size() < 2) {
            below.addAll(0, all.get(--to));
        }
        List<List<LineBox>> rows = all.subList(from, to);
        if (rows.size() < MIN_ROWS || above.size() + below.size() > rows.size()) {
            return null;
        }
        List<double[]> columns = columns(rows);
        return isTable(rows, columns, em) ? new TableRegion(above, cells(rows, columns), below) : null;
    }

    private static List<List<LineBox>> rows(List<LineBox> lines) {
        List<LineBox> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(LineBox::baseline));
        List<List<LineBox>> rows = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (LineBox line : sorted) {
            if (line.baseline() - last > .4 * line.size()) {
                rows.add(new ArrayList<>());
                last = line.baseline();
            }
            rows.get(rows.size() - 1).add(line);
        }
        return rows;
    }

    /** The extents of the columns: overlapping cells are of one column. */
    private static List<double[]> columns(List<List<LineBox>> rows) {
        List<LineBox> cells =
                new ArrayList<>(rows.stream().flatMap(List::stream).toList());
        cells.sort(Comparator.comparingDouble(LineBox::left));
        List<double[]> columns = new ArrayList<>();
        for (LineBox cell : cells) {
            double[] last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            if (last != null && cell.left() < last[1]) {
                last[1] = Math.max(last[1], cell.right());
            } else {
                columns.add(new double[] {cell.left(), cell.right()});
            }
        }
        return columns;
    }

    private static boolean isTable(List<List<LineBox>> rows, List<double[]> columns, double em) {
        long wide = columns.stream()
                .filter(column -> column[1] - column[0] > MAX_CELL * em)
                .count();
        long aligned = rows.stream().filter(row -> row.size() >= 2).count();
        long full = rows.stream().filter(row -> row.size() == columns.size()).count();
        boolean display = rows.stream().flatMap(List::stream).anyMatch(cell -> cell.size() >= HeadLines.DISPLAY * em);
        return !display
                && columns.size() >= 2
                && wide <= (columns.size() > 2 ? 1 : 0)
                && aligned >= .8 * rows.size()
                && full >= .5 * rows.size();
    }

    private static List<List<String>> cells(List<List<LineBox>> rows, List<double[]> columns) {
        List<List<String>> table = new ArrayList<>();
        for (List<LineBox> row : rows) {
            List<String> cells = new ArrayList<>();
            for (double[] column : columns) {
                cells.add(String.join(
                        " ",
                        row.stream()
                                .filter(cell -> cell.left() >= column[0] && cell.left() < column[1])
                                .map(LineBox::text)
                                .toList()));
            }
            table.add(cells);
        }
        return table;
    }
}
