package studybooklet.text.furniture;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studybooklet.text.model.TextLine;
import studybooklet.text.report.RemovalKind;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/**
 * Finds printed tables of contents: a line such as 目录, and below it entries that have page numbers, which never decrease, or
 * that repeat as lines further below, as the headings they list.
 */
final class PrintedContents {
    private static final WordList TITLES = WordFile.read("page").group("contents");
    /** An entry with its page number, in brackets or behind a leader, spaces or nothing. */
    private static final Pattern ENTRY =
            Pattern.compile("(.*?[^\\s\\d.·…‥⋯—\\-（(])([\\s.·…‥⋯—\\-]*[（(]?)(\\d{1,4})[）)]?");

    private static final Pattern LEADER = Pattern.compile("([….·])\\1[….·]*\\s*[（(]?\\d{1,4}[）)]?$");
    /** One entry may be a heading below a title that happens to be 目录. */
    private static final int LEAST_ENTRIES = 2;
    /** Characters of the longest entry. */
    private static final int LONGEST = 60;

    /** A shorter line below a listed one is an author, and the listed one is the title of an article. */
    private static final int SHORTEST_TEXT = 16;

    private final PageLines page;

    private PrintedContents(PageLines page) {
        this.page = page;
    }

    /** Takes each table of contents. */
    static void take(PageLines page) {
        PrintedContents contents = new PrintedContents(page);
        for (int i = 0; i < page.size(); i++) {
            int end = contents.end(i);
            contents.markHeadings(i, end);
            while (i < end) {
                page.take(i++, RemovalKind.CONTENTS);
            }
        }
    }

    /** Marks the lines below the table that it lists, because a line without a number could be a title as well. */
    private void markHeadings(int from, int end) {
        Set<String> listed = new HashSet<>();
        for (int i = from; i < end; i++) {
            Matcher entry = ENTRY.matcher(page.line(i).text());
            listed.add(entry.matches() ? Signs.squeeze(entry.group(1)) : bare(page.line(i)));
        }
        Set<String> sought = new HashSet<>(listed);
        for (int i = end; i + 1 < page.size() && !sought.isEmpty(); i++) {
            TextLine next = page.line(i + 1);
            boolean above = next.length() >= SHORTEST_TEXT || listed.contains(bare(next));
            boolean found = page.line(i).length() <= LONGEST && sought.remove(bare(page.line(i)));
            if (found && above && Numbering.parse(page.line(i).text()) == null) {
                page.markHeading(i);
            }
        }
    }

    /** Index after the table that begins with this line; the index itself if none does. */
    private int end(int i) {
        if (!page.isFree(i)) {
            return i;
        }
        boolean titled = TITLES.contains(bare(page.line(i)));
        return titled
                ? end(i, i + 1)
                : hasLeader(i) && i + 2 < page.size() && hasLeader(i + 1) && hasLeader(i + 2) ? end(i, i) : i;
    }

    /** Whether a leader stands between the words and the number of the line, as only in a table of contents: 引言………1. */
    private boolean hasLeader(int i) {
        TextLine line = page.line(i);
        return line.length() <= LONGEST && LEADER.matcher(line.text()).find();
    }

    /** Index after the table from {@code i}, whose entries begin at {@code end}; {@code i} if there are too few. */
    private int end(int i, int first) {
        int end = first;
        int number = 0;
        while (end < page.size() && page.isFree(end)) {
            int next = number(end, number);
            if (next < 0 && !isRepeatedBelow(bare(page.line(end)), end)) {
                break;
            }
            number = Math.max(number, next);
            end++;
        }
        return end - i > LEAST_ENTRIES ? end : i;
    }

    /**
     * The page number of an entry, at least {@code least}; -1 if the line is none. Without a leader or space before it, the
     * number may be part of a title, so the words must be those of a heading below.
     */
    private int number(int i, int least) {
        TextLine line = page.line(i);
        Matcher entry = ENTRY.matcher(line.text());
        if (line.length() > LONGEST || !entry.matches() || !Signs.containsHan(entry.group(1))) {
            return -1;
        }
        int number = Integer.parseInt(entry.group(3));
        boolean apart = !entry.group(2).isEmpty() || isRepeatedBelow(Signs.squeeze(entry.group(1)), i);
        return apart && number >= least ? number : -1;
    }

    private boolean isRepeatedBelow(String words, int i) {
        return words.length() <= LONGEST
                && page.lines().subList(i + 1, page.size()).stream()
                        .anyMatch(line -> line.length() <= LONGEST && bare(line).equals(words));
    }

    private static String bare(TextLine line) {
        return Signs.squeeze(line.head(LONGEST + 1));
    }
}
