package studybooklet.text.furniture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studybooklet.text.model.TextLine;
import studybooklet.text.names.Names;
import studybooklet.text.report.RemovalKind;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/**
 * Finds running heads that change from page to page: with the page's number beside them (42　县域社会, 县域社会　44), or with
 * the article's own title on every second page (步摇：县城公共浴室). The title itself stands higher up and stays.
 */
final class ChangingHeads {
    /** A shorter title occurs in other lines too. */
    private static final int SHORTEST_TITLE = 6;
    /** A title is among so many first lines. */
    private static final int TITLE_LINES = 8;
    /** A head may repeat the title from this line on. */
    private static final int FIRST_HEAD = 3;
    /** Characters of the author's name or the like that a head has beside the title. */
    private static final int MOST_EXTRA = 12;
    /** Shorter lines of about one length are a title. */
    private static final int SHORTEST_WRAPPED = 16;
    /** Wrapped lines differ by at most so many characters, with the indent. */
    private static final int LARGEST_DIFFERENCE = 3;
    /** Characters of the shortest head beside a number. */
    private static final int SHORTEST_WORDS = 4;

    private final PageLines page;
    private final List<String> titles = new ArrayList<>();
    /** Lines with a number at one end, by their words. */
    private final Map<String, List<Integer>> numbered = new LinkedHashMap<>();

    private ChangingHeads(PageLines page) {
        this.page = page;
    }

    /** Takes the heads that are not taken yet. */
    static void take(PageLines page) {
        ChangingHeads heads = new ChangingHeads(page);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (heads.isCandidate(i) && heads.repeatsTitle(i)) {
                found.add(i);
            }
        }
        heads.numbered.forEach((words, places) -> {
            if (places.size() >= 2 && heads.countUp(places)) {
                found.addAll(heads.takeNumbered(words, places) ? places : List.of());
            }
        });
        found.forEach(i -> page.take(i, RemovalKind.RUNNING_HEAD));
        Collections.sort(found);
        heads.takeBetween(found);
    }

    /** Takes a head of other words, 卷上　渡口　53, whose number stands between those of two heads of the title, 52 and 54. */
    private void takeBetween(List<Integer> found) {
        for (int k = 1; k < found.size(); k++) {
            int before = NumberedHead.of(page.line(found.get(k - 1)).text()).number();
            int after = NumberedHead.of(page.line(found.get(k)).text()).number();
            for (int i = found.get(k - 1) + 1; before >= 0 && after == before + 2 && i < found.get(k); i++) {
                NumberedHead head = NumberedHead.of(page.line(i).text());
                if (isCandidate(i) && head.apart() && head.number() == before + 1 && page.isAtBreak(i)) {
                    page.take(i, RemovalKind.RUNNING_HEAD);
                }
            }
        }
    }

    /** Takes the lines, or remarks that they look like heads and returns false. */
    private boolean takeNumbered(String words, List<Integer> places) {
        long breaks = places.stream().filter(page::isAtBreak).count();
        boolean heads = page.areApart(places) && (breaks * 2 >= places.size() || holdsTitle(words));
        for (int i : places) {
            if (heads) {
                page.take(i, RemovalKind.RUNNING_HEAD);
            } else {
                page.remark(i, "running head");
            }
        }
        return heads;
    }

    /** Whether the line is short, free and has no form of a heading. */
    private boolean isCandidate(int i) {
        TextLine line = page.line(i);
        return page.isFree(i)
                && line.length() <= Furniture.LONGEST_HEAD
                && !Signs.containsAny(line.text(), "。；！")
                && Numbering.parse(line.text()) == null;
    }

    /** Whether the line repeats a title; if not, remembers it as a title or a numbered head. */
    private boolean repeatsTitle(int i) {
        String text = page.line(i).text();
        NumberedHead head = NumberedHead.of(text);
        boolean repeats = i >= FIRST_HEAD && (page.isAtEdge(i) || head.apart()) && holdsTitle(head.words());
        if (!repeats && head.apart() && head.number() >= 0 && isWords(head.words())) {
            numbered.computeIfAbsent(head.words(), words -> new ArrayList<>(2)).add(i);
        }
        boolean above = i < TITLE_LINES && !textBegins(i) && !isWrapped(i);
        if (above && head.words().length() >= SHORTEST_TITLE && Names.parse(text) == null) {
            titles.add(head.words());
        }
        return repeats;
    }

    /** Whether the line is part of a wrapped paragraph: it has a comma, and the line above or below it is about as long. */
    private boolean isWrapped(int i) {
        TextLine line = page.line(i);
        return Signs.containsAny(line.text(), "，")
                && (i > 0 && line.gap() == 0 && areAboutAsLong(page.line(i - 1), line)
                        || i + 1 < page.size()
                                && page.line(i + 1).gap() == 0
                                && areAboutAsLong(line, page.line(i + 1)));
    }

    private static boolean areAboutAsLong(TextLine one, TextLine other) {
        return one.length() >= SHORTEST_WRAPPED && Math.abs(one.length() - other.length()) <= LARGEST_DIFFERENCE;
    }

    /** Whether the text has begun above the line. */
    private boolean textBegins(int i) {
        return page.lines().subList(0, i).stream()
                .anyMatch(line -> line.endsSentence() || line.length() > Furniture.LONGEST_HEAD);
    }

    /** Whether the words hold one of the titles whole, and little else: 步摇：title, title（续）. */
    private boolean holdsTitle(String words) {
        return titles.stream()
                .anyMatch(title -> words.contains(title) && words.length() <= title.length() + MOST_EXTRA);
    }

    private static boolean isWords(String words) {
        return words.length() >= SHORTEST_WORDS && Signs.isHan(words.charAt(0)) && !Signs.containsAny(words, "，：？、");
    }

    private boolean countUp(List<Integer> places) {
        int before = -1;
        for (int place : places) {
            int number = NumberedHead.of(page.line(place).text()).number();
            if (number <= before) {
                return false;
            }
            before = number;
        }
        return true;
    }
}
