package studybooklet.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import studybooklet.source.Omission;
import studybooklet.source.Omission.OmissionKind;

/** Finds running heads and feet, which stand at the same height on several pages, and page numbers at the edge of a page. */
final class RunningHeads {
    /** The part of a page's height at its top and at its bottom where heads and feet stand. */
    private static final double BAND = .12;
    /** Heights that differ by less, in parts of the page's height, are the same. */
    private static final double SAME_HEIGHT = .012;

    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-–—·•.~〜|/\\s]*(?:第\\s*)?(?:[0-9]{1,4}|[ivxIVX]{1,6}|[一二三四五六七八九十百〇○]{1,5})(?:\\s*页)?"
                    + "(?:\\s*(?:/|共)\\s*[0-9]{1,4}\\s*页?)?[-–—·•.~〜|/\\s]*");

    private final Map<String, List<Integer>> pagesByKey = new HashMap<>();

    /** Lines of a page and what they do not contain any more. */
    record Body(List<LineBox> lines, List<Omission> omissions) {
        Body {
            lines = List.copyOf(lines);
            omissions = List.copyOf(omissions);
        }
    }

    private RunningHeads() {}

    /**
     * The lines of each page without heads, feet and page numbers.
     *
     * @param pages the pages
     * @param lines the pieces of lines of each page, from top to bottom
     */
    static List<Body> removed(List<GlyphPage> pages, List<List<LineBox>> lines) {
        RunningHeads heads = new RunningHeads();
        for (int i = 0; i < pages.size(); i++) {
            heads.note(pages.get(i), lines.get(i));
        }
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            bodies.add(heads.body(pages.get(i), lines.get(i)));
        }
        return bodies;
    }

    private void note(GlyphPage page, List<LineBox> lines) {
        Set<String> keys = new HashSet<>();
        for (LineBox line : lines) {
            if (inBand(page, line)) {
                keys.addAll(keys(page, line));
            }
        }
        keys.forEach(key ->
                pagesByKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(page.number()));
    }

    private static boolean inBand(GlyphPage page, LineBox line) {
        return line.middle() < BAND * page.height() || line.middle() > (1 - BAND) * page.height();
    }

    /** The line's text and height; two heights, so that rounding does not separate equal ones. */
    private static List<String> keys(GlyphPage page, LineBox line) {
        String text = DIGITS.matcher(line.text()).replaceAll("#").replaceAll("\\s", "");
        long height = Math.round(line.baseline() / (SAME_HEIGHT * page.height()));
        long other = (long) Math.floor(line.baseline() / (SAME_HEIGHT * page.height()));
        return List.of(text + "@" + height, text + "@f" + other);
    }

    private Body body(GlyphPage page, List<LineBox> lines) {
        Set<LineBox> heads = new HashSet<>();
        for (LineBox line : lines) {
            if (inBand(page, line)
                    && keys(page, line).stream()
                            .anyMatch(key ->
                                    pagesByKey.getOrDefault(key, List.of()).size() > 1)) {
                heads.add(line);
            }
        }
        addRows(page, lines, heads);
        List<Omission> omissions = new ArrayList<>();
        List<LineBox> kept = new ArrayList<>();
        Set<LineBox> numbers = new HashSet<>();
        lines.stream()
                .filter(line -> !heads.contains(line))
                .min(Comparator.comparingDouble(LineBox::top))
                .ifPresent(line -> addNumbers(page, line, lines, numbers));
        lines.stream()
                .filter(line -> !heads.contains(line))
                .max(Comparator.comparingDouble(LineBox::bottom))
                .ifPresent(line -> addNumbers(page, line, lines, numbers));
        for (LineBox line : lines) {
            if (numbers.contains(line)
                    || (heads.contains(line) && PAGE_NUMBER.matcher(line.text()).matches())) {
                omissions.add(new Omission(OmissionKind.PAGE_NUMBER, page.place(), line.text()));
            } else if (heads.contains(line)) {
                omissions.add(new Omission(OmissionKind.RUNNING_HEAD, page.place(), line.text()));
            } else {
                kept.add(line);
            }
        }
        return new Body(kept, omissions);
    }

    /** The other pieces of an outermost row of which one piece is a running head. */
    private static void addRows(GlyphPage page, List<LineBox> lines, Set<LineBox> heads) {
        double top = lines.stream().mapToDouble(LineBox::top).min().orElse(0);
        double bottom = lines.stream().mapToDouble(LineBox::bottom).max().orElse(0);
        for (LineBox head : List.copyOf(heads)) {
            boolean outermost = head.top() - top < head.size() || bottom - head.bottom() < head.size();
            if (outermost) {
                lines.stream()
                        .filter(line ->
                                inBand(page, line) && Math.abs(line.baseline() - head.baseline()) < .3 * head.size())
                        .forEach(heads::add);
            }
        }
    }

    private static void addNumbers(GlyphPage page, LineBox edge, List<LineBox> lines, Set<LineBox> numbers) {
        for (LineBox line : lines) {
            if (inBand(page, line)
                    && Math.abs(line.baseline() - edge.baseline()) < .3 * edge.size()
                    && PAGE_NUMBER.matcher(line.text()).matches()) {
                numbers.add(line);
            }
        }
    }
}
