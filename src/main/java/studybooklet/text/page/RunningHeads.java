package studybooklet.text.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studybooklet.text.model.TextLine;
import studybooklet.text.names.Names;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/**
 * Heads of pages that are not the same on each page: with the page's number beside them (42　县域社会, 县域社会　44), or with
 * the article's own title on every second page (步摇：县城公共浴室). The title's first place is the title; later it is a head.
 */
final class RunningHeads {
    private static final int LONGEST = 60;
    private static final int SHORTEST_TITLE = 6;
    private static final int TITLE_LINES = 8;
    private static final int MOST_EXTRA = 12;

    private RunningHeads() {}

    /** A line with a number at one of its ends; {@code number} is -1 where there is none. */
    private record RunningHead(String words, int number) {
        static RunningHead of(String text) {
            String bare = Signs.squeeze(text);
            int from = 0;
            int to = bare.length();
            while (to > 0 && isEdge(bare.charAt(to - 1))) {
                to--;
            }
            while (from < to && isEdge(bare.charAt(from))) {
                from++;
            }
            int first = number(bare.substring(0, from));
            int last = number(bare.substring(to));
            return new RunningHead(bare.substring(from, to), first >= 0 ? first : last);
        }

        private static boolean isEdge(char c) {
            return Signs.isDigit(c) || Signs.in(c, "·•・-—－─|｜/");
        }

        private static int number(String edge) {
            int value = -1;
            for (int i = 0; i < edge.length(); i++) {
                if (Signs.isDigit(edge.charAt(i)) && value < 10_000) {
                    value = Math.max(0, value) * 10 + Signs.digit(edge.charAt(i));
                }
            }
            return value;
        }
    }

    /** Indexes of the lines that are such heads. {@code edges}: which lines stand beside a page's edge. */
    static List<Integer> find(List<TextLine> lines, boolean[] edges) {
        List<Integer> found = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        Map<String, List<Integer>> numbered = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            String text = line.head(LONGEST + 1);
            if (line.correction() != null || text.length() > LONGEST || Signs.containsAny(text, "。；！")) {
                continue;
            }
            RunningHead head = RunningHead.of(text);
            if (i >= 3 && (edges[i] || head.number() >= 0) && holdsTitle(head.words(), titles)) {
                found.add(i);
            } else if (head.number() >= 0 && isWords(head.words())) {
                numbered.computeIfAbsent(head.words(), words -> new ArrayList<>(2))
                        .add(i);
            }
            if (i < TITLE_LINES && head.words().length() >= SHORTEST_TITLE && Names.parse(text) == null) {
                titles.add(head.words());
            }
        }
        numbered.values().stream()
                .filter(places -> places.size() >= 2 && countUp(lines, places))
                .forEach(found::addAll);
        return found;
    }

    /** The words hold one of the first lines whole, and little else: 步摇：title, title（续）. */
    private static boolean holdsTitle(String words, List<String> titles) {
        return titles.stream()
                .anyMatch(title -> words.contains(title) && words.length() <= title.length() + MOST_EXTRA);
    }

    /** Four characters at least, most of them Han, and no heading's number. */
    private static boolean isWords(String words) {
        return words.length() >= 4
                && Signs.isHan(words.charAt(0))
                && !Signs.containsAny(words, "，：？、")
                && Numbering.parse(words) == null;
    }

    private static boolean countUp(List<TextLine> lines, List<Integer> places) {
        int before = -1;
        for (int place : places) {
            TextLine line = lines.get(place);
            int number = RunningHead.of(line.text()).number();
            if (number <= before) {
                return false;
            }
            before = number;
        }
        return true;
    }
}
