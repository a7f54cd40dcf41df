package studybooklet.source.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import studybooklet.source.Omission;
import studybooklet.source.Omission.OmissionKind;
import studybooklet.source.pdf.glyph.GlyphPage;
import studybooklet.source.pdf.glyph.LineBox;

/**
 * Removes running heads and feet, which are outermost on their pages and stand at the same height on several, and page numbers, which
 * are outermost.
 */
final class RunningHeads {
    /** The part of a page's height at its top and at its bottom where heads and feet stand. */
    private static final double BAND = .12;
    /** Heights that differ by less, in parts of the page's height, are the same. */
    private static final double SAME_HEIGHT = .012;

    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-–—·•.~〜|/\\s]*(?:第\\s*)?(?:[0-9]{1,4}|[ivxIVX]{1,6}|[一二三四五六七八九十百〇○]{1,5})(?:\\s*页)?"
                    + "(?:\\s*(?:/|共)\\s*[0-9]{1,4}\\s*页?)?[-–—·•.~〜|/\\s]*");

    /** On how many pages a text stands at a height. */
    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * The text of a page.
     *
     * @param lines the lines that are neither heads, feet nor page numbers
     * @param omissions the others
     */
    record Body(List<LineBox> lines, List<Omission> omissions) {
        Body {
            lines = List.copyOf(lines);
            omissions = List.copyOf(omissions);
        }
    }

    private RunningHeads() {}

    /**
     * The text of each page.
     *
     * @param pages the pages
     * @param lines the pieces of lines of each page
     */
    static List<Body> removed(List<GlyphPage> pages, List<List<LineBox>> lines) {
        RunningHeads heads = new RunningHeads();
        for (int i = 0; i < pages.size(); i++) {
            heads.count(pages.get(i), lines.get(i));
        }
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            bodies.add(heads.body(pages.get(i), lines.get(i)));
        }
        return bodies;
    }

    private void count(GlyphPage page, List<LineBox> lines) {
        Set<String> keys = new HashSet<>();
        for (LineBox line : lines) {
            if (isInBand(page, line)) {
                keys.addAll(keys(page, line));
            }
        }
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }

    private static boolean isInBand(GlyphPage page, LineBox line) {
        return line.middle() < BAND * page.height() || line.middle() > (1 - BAND) * page.height();
    }

    /** The line's text and height, rounded in two ways, so that equal heights are equal in one of them. */
    private static List<String> keys(GlyphPage page, LineBox line) {
        String text = DIGITS.matcher(line.text()).replaceAll("#").replaceAll("\\s", "");
        double height = line.baseline() / (SAME_HEIGHT * page.height());
        return List.of(text + " round " + Math.round(height), text + " floor " + (long) Math.floor(height));
    }

    private Body body(GlyphPage page, List<LineBox> lines) {
        List<LineBox> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(LineBox::baseline));
        List<Omission> omissions = new ArrayList<>();
        Set<LineBox> removed = Collections.newSetFromMap(new IdentityHashMap<>());
        walk(page, sorted, removed, omissions);
        Collections.reverse(sorted);
        walk(page, sorted, removed, omissions);
        return new Body(lines.stream().filter(line -> !removed.contains(line)).toList(), omissions);
    }

    /** Removes heads, feet and numbers from an edge up to the first row that is neither. */
    private void walk(GlyphPage page, List<LineBox> fromEdge, Set<LineBox> removed, List<Omission> omissions) {
        int from = 0;
        while (from < fromEdge.size()) {
            LineBox first = fromEdge.get(from);
            int to = from;
            while (to < fromEdge.size()
                    && Math.abs(fromEdge.get(to).baseline() - first.baseline()) < .3 * first.size()) {
                to++;
            }
            List<LineBox> row = fromEdge.subList(from, to);
            boolean head = row.stream().anyMatch(line -> isRepeated(page, line));
            boolean number = row.stream().allMatch(RunningHeads::isPageNumber);
            if (!isInBand(page, first) || removed.contains(first) || !(head || number)) {
                return;
            }
            for (LineBox line : row) {
                OmissionKind kind = isPageNumber(line) ? OmissionKind.PAGE_NUMBER : OmissionKind.RUNNING_HEAD;
                omissions.add(new Omission(kind, page.place(), line.text()));
                removed.add(line);
            }
            from = to;
        }
    }

    private boolean isRepeated(GlyphPage page, LineBox line) {
        return keys(page, line).stream().anyMatch(key -> counts.getOrDefault(key, 0) > 1);
    }

    private static boolean isPageNumber(LineBox line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }
}
