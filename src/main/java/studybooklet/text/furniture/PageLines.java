package studybooklet.text.furniture;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.Correction;
import studybooklet.text.model.TextLine;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.RemovalKind;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/** The lines of a text, and which of them were found to belong to the page. Used by one search and then dropped. */
final class PageLines {
    /** A shorter line above may be a title or a heading. */
    private static final int SHORTEST_CUT = 16;
    /** Characters of the shortest page. */
    private static final int SHORTEST_PAGE = 100;

    private final ConversionLog log;
    private final List<TextLine> lines;
    private final boolean[] taken;
    /** Which of the lines taken are where one page ends and the next begins, not within a page as a rule is. */
    private final boolean[] edge;

    PageLines(ConversionLog log, List<TextLine> lines) {
        this.log = log;
        this.lines = new ArrayList<>(lines);
        this.taken = new boolean[lines.size()];
        this.edge = new boolean[lines.size()];
    }

    int size() {
        return lines.size();
    }

    TextLine line(int i) {
        return lines.get(i);
    }

    List<TextLine> lines() {
        return lines;
    }

    /** Whether no search has taken the line and neither a person nor markup has decided about it. */
    boolean isFree(int i) {
        TextLine line = lines.get(i);
        return !taken[i] && line.correction() == null && line.sign() == TextLine.Sign.NONE;
    }

    /** Takes a line of a page's edge out of the text; does nothing if it was taken before or must be kept. */
    void take(int i, RemovalKind kind) {
        take(i, kind, true);
    }

    /** Takes the first characters of a line, which stand at the top of a page; does nothing if they must be kept. */
    void takeHead(int i, int length, RemovalKind kind) {
        TextLine line = lines.get(i);
        int to = line.start() + length;
        if (log.remove(line.withBounds(line.start(), to).span(), kind)) {
            while (Signs.isSpace(log.source().text().charAt(to))) {
                to++;
            }
            lines.set(i, line.withBounds(to, line.end()).withGap(Math.max(1, line.gap()), true));
        }
    }

    /** Takes a rule, which may stand anywhere on a page, out of the text; does nothing if it was taken before or must be kept. */
    void takeRule(int i) {
        take(i, RemovalKind.RULE, false);
    }

    private void take(int i, RemovalKind kind, boolean atEdge) {
        if (!taken[i] && log.remove(lines.get(i).span(), kind)) {
            taken[i] = true;
            edge[i] = atEdge;
        }
    }

    /** Makes a line a heading, unless somebody has decided about it. */
    void markHeading(int i) {
        if (isFree(i)) {
            lines.set(i, lines.get(i).withCorrection(Correction.CorrectionKind.HEADING));
        }
    }

    /** Whether the line before or after this one was taken as the edge of a page. */
    boolean isAtEdge(int i) {
        return i > 0 && edge[i - 1] || i + 1 < edge.length && edge[i + 1];
    }

    /** Whether a page ends at the line: beside other lines of an edge, at a form feed, or in mid-sentence. */
    boolean isAtBreak(int i) {
        return isAtEdgeOrFormFeed(i) || cutsSentence(i);
    }

    /** Whether the line is beside other lines of an edge, or at a form feed. */
    boolean isAtEdgeOrFormFeed(int i) {
        return isAtEdge(i) || hasFormFeed(i);
    }

    private boolean hasFormFeed(int i) {
        return i > 0 && hasFormFeed(lines.get(i - 1).end(), lines.get(i).start())
                || i + 1 < lines.size()
                        && hasFormFeed(lines.get(i).end(), lines.get(i + 1).start());
    }

    private boolean hasFormFeed(int from, int to) {
        return log.source().text().substring(from, to).indexOf('\f') >= 0;
    }

    private boolean cutsSentence(int i) {
        if (i == 0 || i + 1 >= lines.size()) {
            return false;
        }
        TextLine above = lines.get(i - 1);
        return above.length() >= SHORTEST_CUT && !above.endsSentence() && !isHeading(above);
    }

    private static boolean isHeading(TextLine line) {
        return Numbering.parse(line.head(SHORTEST_CUT)) != null && !Signs.in(line.last(), "，、；：");
    }

    /** Remarks that a line looks like one of the page although it stays, because the evidence is thin. */
    void remark(int i, String what) {
        log.remark(
                lines.get(i).line(),
                "looks like a " + what + ", kept",
                lines.get(i).original());
    }

    /** Whether at least the text of a page is between each of the lines and the next. */
    boolean areApart(List<Integer> places) {
        for (int i = 1; i < places.size(); i++) {
            int from = lines.get(places.get(i - 1)).end();
            if (lines.get(places.get(i)).start() - from < SHORTEST_PAGE) {
                return false;
            }
        }
        return true;
    }

    /** The lines that were not taken. Where a page ends in mid-sentence, no blank line is left between its text and the next page's. */
    List<TextLine> rest() {
        List<TextLine> rest = new ArrayList<>();
        int gap = 0;
        boolean cut = false;
        boolean breaks = false;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            gap += line.gap();
            if (taken[i]) {
                cut = true;
                breaks |= !edge[i];
                continue;
            }
            boolean open = cut
                    && !breaks
                    && !rest.isEmpty()
                    && !rest.get(rest.size() - 1).endsSentence();
            rest.add(cut ? line.withGap(open ? 0 : Math.max(1, gap), !open) : line);
            gap = 0;
            cut = false;
            breaks = false;
        }
        return rest;
    }
}
