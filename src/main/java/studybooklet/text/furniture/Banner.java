package studybooklet.text.furniture;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.TextLine;
import studybooklet.text.names.EditorLines;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/**
 * Recognises the banner of a newspaper's page, on one line or several: page number, name of the page, date, editors, contact,
 * name of the paper. A single one of these may belong to an article; three kinds together, among them the page's number or
 * name, do not.
 */
final class Banner {
    /** The parts of a banner. */
    private enum BannerPart {
        NUMBER,
        SECTION,
        EDITOR,
        DATE,
        CONTACT,
        PAPER
    }

    /** One or two parts may stand below a title too. */
    private static final int LEAST_PARTS = 3;
    /** A banner on several lines has at most so many. */
    private static final int MOST_LINES = 10;
    /** Characters of the longest line of a banner; a paragraph is longer. */
    private static final int LONGEST_LINE = 80;
    /** Editors' names are not longer. */
    private static final int LONGEST_NAME = 4;
    /** Characters of a newspaper's name. */
    private static final int LONGEST_PAPER = 8;

    /** Characters of the longest word behind the paper and the date: 摘编. */
    private static final int LONGEST_REMARK = 2;

    private static final Set<BannerPart> DATED_PAPER = EnumSet.of(BannerPart.PAPER, BannerPart.DATE);
    private static final Pattern COMPACT_DATE = Pattern.compile("(19|20)\\d{2}[01]\\d[0-3]\\d");

    private static final WordFile WORDS = WordFile.read("page");
    private static final WordList SECTIONS = WORDS.group("section");
    private static final WordList CONTACTS = WORDS.group("contact");
    private static final WordList LAYOUT = WORDS.group("layout");
    private static final WordList PAPERS = WORDS.group("newspaper");
    private static final WordList MORE_PAPERS = WORDS.group("newspaper-in-banner");

    private Banner() {}

    /** Index after the last line of the banner that begins at this index; the index itself if none does. */
    static int end(List<TextLine> lines, int from) {
        EnumSet<BannerPart> found = EnumSet.noneOf(BannerPart.class);
        int end = from;
        while (end < lines.size() && end < from + MOST_LINES && add(found, lines.get(end))) {
            end++;
        }
        boolean page = found.contains(BannerPart.SECTION) || found.contains(BannerPart.NUMBER);
        return page && found.size() >= LEAST_PARTS ? end : from;
    }

    /** Adds the parts of a banner that make up the line; returns false if the line holds anything else. */
    private static boolean add(EnumSet<BannerPart> found, TextLine line) {
        if (line.correction() != null || line.sign() != TextLine.Sign.NONE || line.length() > LONGEST_LINE) {
            return false;
        }
        String text = line.text();
        EnumSet<BannerPart> parts = EnumSet.noneOf(BannerPart.class);
        boolean names = false;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !separates(text, at, end)) {
                end++;
            }
            String word = text.substring(at, end);
            BannerPart part = word.isEmpty() ? null : part(word);
            boolean known = word.isEmpty() || part != null || names && word.length() <= LONGEST_NAME;
            if (!known && !(word.length() <= LONGEST_REMARK && parts.containsAll(DATED_PAPER))) {
                return false;
            }
            if (part != null) {
                parts.add(part);
                names = part == BannerPart.EDITOR;
            }
            at = end + 1;
        }
        return found.addAll(parts) || !parts.isEmpty();
    }

    /** Whether the character ends the word that begins at this index: a space, a rule, or the colon behind a page's number. */
    private static boolean separates(String text, int from, int at) {
        char c = text.charAt(at);
        boolean colon = Signs.in(c, "：:") && at > from && text.charAt(at - 1) == '版';
        return Signs.isSpace(c) || Signs.in(c, "│｜|") || colon && isNumber(text.substring(from, at));
    }

    private static @Nullable BannerPart part(String word) {
        if (isNumber(word)) {
            return BannerPart.NUMBER;
        }
        if (EditorLines.matches(word) || LAYOUT.opens(word)) {
            return BannerPart.EDITOR;
        }
        if (Dates.matches(word)
                || COMPACT_DATE.matcher(word).matches()
                || word.startsWith("星期") && word.length() == 3
                || word.startsWith("农历")) {
            return BannerPart.DATE;
        }
        String contact = CONTACTS.at(word, word.startsWith("新闻") ? 2 : 0);
        if (contact != null) {
            return word.length() > contact.length() ? BannerPart.CONTACT : null;
        }
        if (SECTIONS.contains(word)) {
            return BannerPart.SECTION;
        }
        boolean paper = PAPERS.ends(word) || MORE_PAPERS.ends(word);
        return paper && word.length() <= LONGEST_PAPER ? BannerPart.PAPER : null;
    }

    /** Whether the word is the number of a page: 2, 02, A3, 第2版, 02版. */
    private static boolean isNumber(String word) {
        int from = word.startsWith("第") || word.charAt(0) >= 'A' && word.charAt(0) <= 'H' ? 1 : 0;
        int to = word.endsWith("版") ? word.length() - 1 : word.length();
        boolean digits = to > from && to - from <= 3;
        for (int i = from; i < to; i++) {
            boolean han = word.length() > to && Signs.in(word.charAt(i), "一二三四五六七八九十");
            digits &= Signs.isDigit(word.charAt(i)) || han;
        }
        return digits;
    }
}
