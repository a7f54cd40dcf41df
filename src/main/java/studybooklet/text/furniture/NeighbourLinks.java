package studybooklet.text.furniture;

import studybooklet.text.model.TextLine;
import studybooklet.text.names.Labels;
import studybooklet.text.names.Names;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/**
 * Finds the title in a link to another article, ←上一篇　题目. If no other line above the text can be its title, the link
 * holds the title, and only the words before it are navigation.
 */
final class NeighbourLinks {
    /** Author, date and source stand between a title and its text. */
    private static final int MOST_BETWEEN = 6;
    /** A shorter line is no running text. */
    private static final int SHORTEST_TEXT = 16;

    private static final WordFile WORDS = WordFile.read("page");
    private static final WordList OPENINGS = WORDS.group("neighbour");
    private static final WordList NOTHING = WORDS.group("no-neighbour");

    private NeighbourLinks() {}

    /** Index at which the text's only title begins in the link on this line; negative if the line holds none. */
    static int onlyTitle(PageLines page, int i) {
        String text = page.line(i).text();
        int from = OPENINGS.endAt(text, 0);
        while (from > 0
                && from < text.length()
                && (Signs.isSpace(text.charAt(from)) || Signs.in(text.charAt(from), "：:→"))) {
            from++;
        }
        boolean title = from > 0
                && from + 1 < text.length()
                && !NOTHING.contains(text.substring(from))
                && !OPENINGS.occursIn(text.substring(from));
        return title && isTop(page, i) && !hasTitleBelow(page, i) ? from : -1;
    }

    private static boolean isTop(PageLines page, int i) {
        for (int j = 0; j < i; j++) {
            if (OPENINGS.opens(page.line(j).text())
                    || !PageChrome.matches(page.line(j).text())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line between this one and the text can be the title; true as well where no text follows. */
    private static boolean hasTitleBelow(PageLines page, int i) {
        for (int j = i + 1; j < Math.min(page.size(), i + MOST_BETWEEN); j++) {
            TextLine line = page.line(j);
            if (line.length() > SHORTEST_TEXT && line.endsSentence()) {
                return false;
            }
            String text = line.text();
            boolean about = Names.parse(text) != null || Dates.matches(text) || Labels.opens(text);
            if (!about || !page.isFree(j)) {
                return true;
            }
        }
        return true;
    }
}
