package studybooklet.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.source.pdf.LayoutPart.TextColumn;
import studybooklet.source.pdf.glyph.LineBox;

/**
 * Brings the parts of all pages into an order in which each article is whole. A page's text before its first title goes on with an
 * article of the page before it whose text breaks off.
 */
final class ArticleOrder {
    private static final String SENTENCE_ENDS = "。！？!?…）)”】";

    /** A title and what follows it, up to the next title. */
    private static final class Story {
        private final List<LayoutPart> parts = new ArrayList<>();
        private final boolean titled;

        Story(boolean titled) {
            this.titled = titled;
        }
    }

    private ArticleOrder() {}

    /**
     * The parts of all pages in reading order.
     *
     * @param pages the parts of each page
     * @param em the size of the text
     */
    static List<LayoutPart> ordered(List<List<LayoutPart>> pages, double em) {
        List<Story> all = new ArrayList<>();
        List<Story> before = List.of();
        for (List<LayoutPart> page : pages) {
            List<Story> stories = stories(page, em);
            if (!stories.isEmpty() && !stories.get(0).titled) {
                Story broken = brokenOff(before, stories.get(0), em);
                if (broken != null && broken != before.get(before.size() - 1)) {
                    broken.parts.addAll(stories.remove(0).parts);
                    stories.add(0, broken);
                    before = stories;
                    all.addAll(stories.subList(1, stories.size()));
                    continue;
                }
            }
            before = stories;
            all.addAll(stories);
        }
        return all.stream().flatMap(story -> story.parts.stream()).toList();
    }

    private static @Nullable Story brokenOff(List<Story> before, Story rest, double em) {
        if (!(rest.parts.get(0) instanceof TextColumn first) || first.lines().size() < 2) {
            return null;
        }
        double margin = first.lines().stream().mapToDouble(LineBox::left).min().orElse(first.left());
        if (first.lines().get(0).left() - margin > em) {
            return null;
        }
        Story found = null;
        for (Story story : before) {
            found = breaksOff(story, em) ? story : found;
        }
        return found;
    }

    private static boolean breaksOff(Story story, double em) {
        if (!(story.parts.get(story.parts.size() - 1) instanceof TextColumn column)
                || column.lines().size() < 2) {
            return false;
        }
        List<LineBox> lines = column.lines();
        LineBox last = lines.get(lines.size() - 1);
        double edge = lines.stream().mapToDouble(LineBox::right).max().orElse(column.right());
        boolean text = Math.abs(last.size() - em) < .2 * em;
        boolean full = edge - last.right() < 1.5 * em;
        String end = last.text();
        return text && (full || SENTENCE_ENDS.indexOf(end.charAt(end.length() - 1)) < 0);
    }

    private static List<Story> stories(List<LayoutPart> page, double em) {
        List<Story> stories = new ArrayList<>(List.of(new Story(false)));
        for (LayoutPart part : page) {
            if (part instanceof TextColumn column) {
                addColumn(column, stories, em);
            } else {
                stories.get(stories.size() - 1).parts.add(part);
            }
        }
        stories.removeIf(story -> story.parts.isEmpty());
        return stories;
    }

    /** Adds a column, cut before each title and the short lines above it. */
    private static void addColumn(TextColumn column, List<Story> stories, double em) {
        List<LineBox> lines = column.lines();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean title = isTitle(lines.get(i), em) && (i == 0 || !isTitle(lines.get(i - 1), em));
            if (title) {
                int start = i;
                while (start > from && belongsTo(lines.get(start - 1), lines.get(i))) {
                    start--;
                }
                addLines(column, from, start, stories);
                stories.add(new Story(true));
                from = start;
            }
        }
        addLines(column, from, lines.size(), stories);
    }

    private static void addLines(TextColumn column, int from, int to, List<Story> stories) {
        if (from < to) {
            stories.get(stories.size() - 1).parts.add(column.with(column.lines().subList(from, to)));
        }
    }

    private static boolean isTitle(LineBox line, double em) {
        return line.size() >= HeadLines.DISPLAY * em && line.glyphs().size() > 1;
    }

    /** Whether a line above a title was widened with it. */
    private static boolean belongsTo(LineBox line, LineBox title) {
        return line.spans()
                && Math.abs(line.reachLeft() - title.reachLeft()) < 1
                && Math.abs(line.reachRight() - title.reachRight()) < 1;
    }
}
