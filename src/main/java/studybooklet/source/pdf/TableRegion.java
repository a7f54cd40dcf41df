package studybooklet.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.source.pdf.glyph.LineBox;

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
    /** Cells are narrower, in parts of the size of the text. */
    private static final double MAX_CELL = 9;

    TableRegion {
        above = List.copyOf(above);
        rows = rows.stream().map(List::copyOf).toList();
        below = List.copyOf(below);
    }

    /**
     * The largest table among lines.
     *
     * @return null if there is none
     */
    static @Nullable TableRegion in(List<LineBox> lines, double em) {
        List<List<LineBox>> rows = rows(lines);
        int bestFrom = 0;
        int bestTo = 0;
        int from = 0;
        for (int i = 0; i <= rows.size(); i++) {
            if (i < rows.size() && isTableRow(rows.get(i), em)) {
                continue;
            }
            if (i - from > bestTo - bestFrom) {
                bestFrom = from;
                bestTo = i;
            }
            from = i + 1;
        }
        int most = rows.subList(bestFrom, bestTo).stream()
                .mapToInt(List::size)
                .max()
                .orElse(0);
        while (bestFrom < bestTo && rows.get(bestFrom).size() < most) {
            bestFrom++;
        }
        while (bestFrom < bestTo && rows.get(bestTo - 1).size() < most) {
            bestTo--;
        }
        List<List<LineBox>> table = rows.subList(bestFrom, bestTo);
        List<double[]> columns = columns(table);
        if (table.size() < MIN_ROWS || columns.size() < 2 || !isRegular(table, columns, em)) {
            return null;
        }
        return new TableRegion(
                flat(rows.subList(0, bestFrom)), cells(table, columns), flat(rows.subList(bestTo, rows.size())));
    }

    private static List<LineBox> flat(List<List<LineBox>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }

    private static boolean isTableRow(List<LineBox> row, double em) {
        return row.size() >= 2
                && row.stream().allMatch(cell -> cell.width() <= MAX_CELL * em && cell.size() < HeadLines.DISPLAY * em);
    }

    /** Whether cells are apart and at least half of the rows have all columns. */
    private static boolean isRegular(List<List<LineBox>> rows, List<double[]> columns, double em) {
        long full = rows.stream().filter(row -> row.size() == columns.size()).count();
        return full >= .5 * rows.size() && columns.stream().allMatch(column -> column[1] - column[0] <= MAX_CELL * em);
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
