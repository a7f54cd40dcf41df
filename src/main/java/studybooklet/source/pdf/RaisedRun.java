package studybooklet.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import studybooklet.source.pdf.glyph.Glyph;
import studybooklet.source.pdf.glyph.LineBox;

/**
 * A superscript in a line.
 *
 * @param from the index of its first glyph
 * @param to the index after its last one
 * @param text its text
 */
record RaisedRun(int from, int to, String text) {
    /** The superscripts of a line, from left to right. */
    static List<RaisedRun> in(LineBox line) {
        List<Glyph> glyphs = line.glyphs();
        List<RaisedRun> runs = new ArrayList<>();
        int from = 0;
        while (from < glyphs.size()) {
            int to = from;
            while (to < glyphs.size() && glyphs.get(to).raised()) {
                to++;
            }
            if (to > from) {
                runs.add(new RaisedRun(
                        from,
                        to,
                        glyphs.subList(from, to).stream().map(Glyph::text).collect(Collectors.joining())));
            }
            from = to + 1;
        }
        return runs;
    }

    /** The line with another text in place of the superscript; empty removes it. */
    LineBox replaced(LineBox line, String other) {
        List<Glyph> glyphs = new ArrayList<>(line.glyphs());
        List<Glyph> run = glyphs.subList(from, to);
        Glyph first = run.get(0);
        double right = run.get(run.size() - 1).right();
        run.clear();
        if (!other.isEmpty()) {
            glyphs.add(
                    from,
                    new Glyph(
                            other,
                            first.left(),
                            Math.max(first.left(), right),
                            first.baseline(),
                            first.size(),
                            first.bold(),
                            true,
                            false));
        }
        return new LineBox(
                glyphs, line.left(), line.right(), line.baseline(), line.size(), line.reachLeft(), line.reachRight());
    }
}
