package studybooklet.text.furniture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studybooklet.text.model.TextLine;
import studybooklet.text.names.Names;
import studybooklet.text.report.RemovalKind;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Finds running heads that are the same on each page, and the periodical's name beside other lines of a page's edge. */
final class RepeatedHeads {
    /** A shorter line may be a number or a name. */
    private static final int SHORTEST_HEAD = 3;

    private static final int SHORTEST_PERIODICAL = 4;
    private static final int LONGEST_PERIODICAL = 20;

    private static final WordFile WORDS = WordFile.read("page");
    private static final WordList NEWSPAPERS = WORDS.group("newspaper");
    private static final WordList JOURNALS = WORDS.group("journal");

    private RepeatedHeads() {}

    /** Takes short lines that repeat word for word, at the edge of a page or in the form of a periodical's name. */
    static void take(PageLines page) {
        Map<String, List<Integer>> heads = candidates(page);
        takePeriodicals(page);
        heads.forEach((head, places) -> {
            if (places.size() >= 2 && page.areApart(places)) {
                takeRepeated(page, head, places);
            }
        });
    }

    private static void takeRepeated(PageLines page, String head, List<Integer> places) {
        long atEdge = places.stream().filter(page::isAtEdgeOrFormFeed).count();
        boolean heads = FurnitureForms.namesAPeriodical(head) || atEdge >= places.size() - 1;
        for (int i : places) {
            if (heads && (i != places.get(0) || !isTitle(page, i))) {
                page.take(i, RemovalKind.RUNNING_HEAD);
            } else if (!heads && atEdge > 0) {
                page.remark(i, "running head");
            }
        }
    }

    /** The short lines without a sentence mark, each with its places. */
    private static Map<String, List<Integer>> candidates(PageLines page) {
        Map<String, List<Integer>> heads = new LinkedHashMap<>();
        for (int i = 0; i < page.size(); i++) {
            TextLine line = page.line(i);
            if (page.isFree(i)
                    && line.length() <= Furniture.LONGEST_HEAD * 2
                    && Signs.size(line.head(Furniture.LONGEST_HEAD * 2)) <= Furniture.LONGEST_HEAD) {
                String bare = Signs.squeeze(line.text());
                boolean heading = Numbering.parse(line.text()) != null;
                if (bare.length() >= SHORTEST_HEAD && !heading && !Signs.containsAny(bare, "。，；！？")) {
                    heads.computeIfAbsent(bare, key -> new ArrayList<>(2)).add(i);
                }
            }
        }
        return heads;
    }

    /** Whether the line is the title that the head was made from: within a page, above names, a subtitle or text. */
    private static boolean isTitle(PageLines page, int i) {
        if (page.isAtEdge(i) || i + 1 >= page.size()) {
            return false;
        }
        String next = page.line(i + 1).text();
        return Names.parse(next) != null
                || Signs.in(next.charAt(0), "—－─")
                || Signs.size(next) > Furniture.LONGEST_HEAD / 2;
    }

    private static void takePeriodicals(PageLines page) {
        for (int i = 0; i < page.size(); i++) {
            TextLine line = page.line(i);
            if (page.isFree(i) && page.isAtEdge(i) && (FurnitureForms.isForeignName(line) || isPeriodical(line))) {
                page.take(i, RemovalKind.PERIODICAL);
            }
        }
    }

    private static boolean isPeriodical(TextLine line) {
        String bare = Signs.squeeze(line.head(LONGEST_PERIODICAL + 1));
        return line.length() <= LONGEST_PERIODICAL
                && bare.length() >= SHORTEST_PERIODICAL
                && (NEWSPAPERS.ends(bare) || JOURNALS.ends(bare))
                && !Signs.containsAny(bare, "，。：；《");
    }
}
