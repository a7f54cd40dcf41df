package studybooklet.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studybooklet.source.pdf.glyph.LineBox;

/**
 * Widens display lines to the columns that they stand over, so that no gutter runs through the space beside a title. A centred line
 * is widened on both sides to the nearest text, a line at the left edge of the text below it on its right only. Short lines alone
 * above or below a title, such as a byline, are widened with it.
 */
final class HeadLines {
    /** A display line is larger than the text by this factor or more. */
    static final double DISPLAY = 1.3;
    /** A widened line stays so far from the edges, in parts of the size of the text: boxes have an inner margin. */
    private static final double MARGIN = 1.5;

    private final List<LineBox> boxes;
    private final double em;
    private final double pageLeft;
    private final double pageRight;

    private HeadLines(List<LineBox> pieces, double em) {
        this.boxes = joinedDisplayLines(pieces, em);
        this.em = em;
        this.pageLeft = boxes.stream().mapToDouble(LineBox::left).min().orElse(0);
        this.pageRight = boxes.stream().mapToDouble(LineBox::right).max().orElse(0);
    }

    /**
     * The pieces with widened display lines.
     *
     * @param em the size of the text
     */
    static List<LineBox> widened(List<LineBox> pieces, double em) {
        HeadLines heads = new HeadLines(pieces, em);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < heads.boxes.size(); i++) {
            if (heads.boxes.get(i).size() >= DISPLAY * em) {
                order.add(i);
            }
        }
        List<LineBox> first = order.stream().map(heads::widen).toList();
        List<Integer> ranks = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            ranks.add(i);
        }
        ranks.sort(Comparator.comparingDouble(
                i -> first.get(i).reachRight() - first.get(i).reachLeft()));
        for (int rank : ranks) {
            int i = order.get(rank);
            heads.boxes.set(i, heads.widen(i));
        }
        order.forEach(heads::widenFollowers);
        return heads.boxes;
    }

    /** Titles have wide spaces: their pieces are one line. */
    private static List<LineBox> joinedDisplayLines(List<LineBox> pieces, double em) {
        List<LineBox> joined = new ArrayList<>();
        for (LineBox piece : pieces) {
            LineBox last = joined.isEmpty() ? piece : joined.get(joined.size() - 1);
            boolean goesOn = piece.size() >= DISPLAY * em
                    && Math.abs(last.size() - piece.size()) < .1 * piece.size()
                    && Math.abs(last.baseline() - piece.baseline()) < .2 * piece.size()
                    && piece.left() - last.right() < 1.6 * piece.size()
                    && piece.left() > last.left();
            if (goesOn && !joined.isEmpty()) {
                joined.set(joined.size() - 1, last.joined(piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private LineBox widen(int index) {
        LineBox head = boxes.get(index);
        double from = pageLeft;
        double to = pageRight;
        for (LineBox other : boxes) {
            if (other == head || !other.overlapsRowOf(head)) {
                continue;
            }
            if (other.reachRight() <= head.left()) {
                from = Math.max(from, other.reachRight() + em);
            } else if (other.reachLeft() >= head.right()) {
                to = Math.min(to, other.reachLeft() - em);
            }
        }
        if (startsColumn(head)) {
            return head.reaching(head.left(), to - MARGIN * em);
        }
        double half = Math.min(head.center() - from, to - head.center()) - MARGIN * em;
        return head.reaching(head.center() - half, head.center() + half);
    }

    /** Whether lines below begin where the head begins and go on to its right. */
    private boolean startsColumn(LineBox head) {
        return boxes.stream()
                        .filter(box -> box.size() < DISPLAY * em
                                && box.top() > head.bottom()
                                && box.top() < head.bottom() + 8 * em
                                && Math.abs(box.left() - head.left()) < .4 * em)
                        .count()
                >= 2;
    }

    private void widenFollowers(int index) {
        LineBox head = boxes.get(index);
        if (!head.spans()) {
            return;
        }
        double edge = head.bottom();
        while (!Double.isNaN(edge)) {
            edge = widenRow(head, edge, 1);
        }
        edge = head.top();
        while (!Double.isNaN(edge)) {
            edge = widenRow(head, edge, -1);
        }
    }

    /** Widens the row next to an edge if it belongs to the head; gives the far edge of the row, or NaN. */
    private double widenRow(LineBox head, double edge, int direction) {
        LineBox next = null;
        for (LineBox box : boxes) {
            boolean inside = box.left() >= head.reachLeft() - 1 && box.right() <= head.reachRight() + 1;
            if (inside && gap(box, edge, direction) > -.3 * em && box != head && !(box.size() >= DISPLAY * em)) {
                next = next == null || gap(box, edge, direction) < gap(next, edge, direction) ? box : next;
            }
        }
        if (next == null || gap(next, edge, direction) > 1.8 * em || !alone(head, next)) {
            return Double.NaN;
        }
        LineBox found = next;
        List<LineBox> row = row(head, found);
        row.forEach(box -> boxes.set(boxes.indexOf(box), box.reaching(head.reachLeft(), head.reachRight())));
        return direction > 0 ? found.bottom() : found.top();
    }

    private static double gap(LineBox box, double edge, int direction) {
        return direction > 0 ? box.top() - edge : edge - box.bottom();
    }

    private List<LineBox> row(LineBox head, LineBox next) {
        return boxes.stream()
                .filter(box -> box.overlapsRowOf(next)
                        && box.right() > head.reachLeft()
                        && box.left() < head.reachRight()
                        && box != head)
                .toList();
    }

    /** Whether the row of a line is set like the head: centred below it, or at its left edge; and short. */
    private boolean alone(LineBox head, LineBox next) {
        List<LineBox> row = row(head, next);
        double from = row.stream().mapToDouble(LineBox::left).min().orElse(next.left());
        double to = row.stream().mapToDouble(LineBox::right).max().orElse(next.right());
        double reach = head.reachRight() - head.reachLeft();
        boolean sameHeight = row.stream().allMatch(box -> Math.abs(box.baseline() - next.baseline()) < .3 * em);
        boolean centred = Math.abs((from + to) / 2 - head.center()) < .7 * em && to - from < .9 * reach;
        boolean atLeft = Math.abs(from - head.left()) < .4 * em && to - from < .5 * reach;
        return sameHeight && row.size() <= 4 && (centred || atLeft);
    }
}
