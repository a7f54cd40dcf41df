package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.DraftAuthor;
import studybooklet.text.model.DraftCredits;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.NameWords;
import studybooklet.text.names.Names;
import studybooklet.text.names.NoteBrackets;
import studybooklet.text.names.Offices;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/**
 * Reads a line of names into authors. A role such as 本报记者 becomes their note, unless the article has another; ornaments
 * and separators are consumed.
 */
final class Bylines {
    /** An agency, a place and a day stand before the reporters of a dateline. */
    private static final int LONGEST_DATELINE = 40;
    /** The names of the reporters in a dateline. */
    private static final int LONGEST_NAMES = 60;

    /** One office in brackets. */
    private static final int LONGEST_OFFICE = 80;
    /** One office with its address. */
    private static final int LONGEST_ADDRESS = 120;
    /** One word in lenticular brackets is a heading. */
    private static final int LONGEST_HEADING = 12;
    /** The offices of several authors. */
    private static final int LONGEST_OFFICES = 300;
    /** Digits of a postcode. */
    private static final int POSTCODE = 6;
    /** The place before a postcode has more characters. */
    private static final int SHORTEST_PLACE = 4;

    private static final WordList REPORTERS = WordFile.read("blocks").group("dateline-reporter");

    private Bylines() {}

    /** Adds the authors of a line above the text. If it says more than names and roles, it is kept as printed as well. */
    static DraftCredits readHead(ConversionLog log, DraftCredits credits, TextBlock line) {
        TextBlock inner = unbracketed(log, line);
        Names names = Names.parse(inner.text());
        return names == null || !names.extra()
                ? read(log, credits, inner, names)
                : credits.plusByline(List.of(inner)).plusAuthors(copies(inner, names.names()));
    }

    /**
     * Adds the authors of a line elsewhere, such as a signature. An address before a name becomes the note of its author. If
     * the line says what else somebody is or did, it is kept as printed as well.
     */
    static DraftCredits read(ConversionLog log, DraftCredits credits, TextBlock line) {
        TextBlock inner = unbracketed(log, line);
        Names names = Names.parse(inner.text());
        boolean posts = names != null
                && names.offices().stream()
                        .anyMatch(at -> !Offices.isAddress(inner.text().substring(at[0], at[1])));
        return names != null && (posts || names.helpers())
                ? credits.plusByline(List.of(inner)).plusAuthors(copies(inner, names.names()))
                : read(log, credits, inner, names);
    }

    private static DraftCredits read(ConversionLog log, DraftCredits credits, TextBlock inner, @Nullable Names names) {
        if (names == null) {
            return credits.plusAuthors(List.of(new DraftAuthor(inner, false, null)));
        }
        List<DraftAuthor> authors = new ArrayList<>();
        List<TextBlock> roles = new ArrayList<>();
        List<int[]> offices = new ArrayList<>(names.offices());
        TextBlock office = null;
        int before = 0;
        for (int[] name : names.names()) {
            while (!offices.isEmpty() && offices.get(0)[0] < name[0]) {
                int[] place = offices.remove(0);
                roles.addAll(roles(log, inner.part(before, place[0])));
                office = inner.part(place[0], place[1]);
                before = place[1];
                if (isBehindName(inner, place) && !authors.isEmpty()) {
                    authors.add(authors.remove(authors.size() - 1).withNote(office));
                    office = null;
                }
            }
            roles.addAll(roles(log, inner.part(before, name[0])));
            TextBlock block = inner.part(name[0], name[1]);
            if (block != null) {
                authors.add(new DraftAuthor(block, false, office));
                office = null;
            }
            before = name[1];
        }
        if (!offices.isEmpty() && !authors.isEmpty()) {
            int[] place = offices.get(0);
            roles.addAll(roles(log, inner.part(before, place[0])));
            authors.add(authors.remove(authors.size() - 1).withNote(inner.part(place[0], place[1])));
            before = place[1];
        }
        roles.addAll(roles(log, inner.part(before, inner.text().length())));
        return credits.plusAuthors(authors).plusRoles(roles);
    }

    /** Whether the place stands in brackets behind a name: 王炳（四川）. */
    private static boolean isBehindName(TextBlock line, int[] place) {
        return place[0] > 0 && Signs.in(line.text().charAt(place[0] - 1), "（(");
    }

    private static TextBlock unbracketed(ConversionLog log, TextBlock line) {
        String text = line.text();
        int last = text.length() - 1;
        boolean brackets = last > 1 && Signs.in(text.charAt(0), "（([［") && Signs.in(text.charAt(last), "）)]］");
        TextBlock inner = brackets ? line.part(1, last) : null;
        TextBlock open = line.part(0, 1);
        TextBlock close = line.part(last, last + 1);
        if (inner == null || open == null || close == null) {
            return line;
        }
        log.consume(open, "bracket around names");
        log.consume(close, "bracket around names");
        return inner;
    }

    /** The roles in the text around the names; everything else in it is consumed. */
    private static List<TextBlock> roles(ConversionLog log, @Nullable TextBlock rest) {
        if (rest == null) {
            return List.of();
        }
        List<TextBlock> roles = new ArrayList<>();
        String text = rest.text();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && Signs.isHan(text.charAt(end)) == Signs.isHan(text.charAt(i))) {
                end++;
            }
            TextBlock part = rest.part(i, end);
            NameWords.Word word = part == null ? null : NameWords.at(part.text(), 0);
            if (part != null && word != null && word.kind() == NameWords.NameWordKind.ROLE) {
                roles.add(part);
            } else if (part != null) {
                log.consume(part, "sign or label in an author line");
            }
            i = end;
        }
        return roles;
    }

    /** The authors whom a dateline names, 新华社某地1月1日电（记者张三、李四）; the names stay in the text. */
    static List<DraftAuthor> fromDateline(TextBlock first) {
        String text = first.text();
        int open = 0;
        while (open < text.length() && REPORTERS.at(text, open) == null) {
            open++;
        }
        if (open == text.length() || open > LONGEST_DATELINE) {
            return List.of();
        }
        int close = open + 1;
        while (close < text.length() && close < open + LONGEST_NAMES && !Signs.in(text.charAt(close), "）)")) {
            close++;
        }
        TextBlock inner = first.part(open + 1, close);
        Names names = inner == null ? null : Names.parse(inner.text());
        return inner == null || names == null ? List.of() : copies(inner, names.names());
    }

    /** Authors from the ranges of their names in a text that keeps them. */
    static List<DraftAuthor> copies(TextBlock text, List<int[]> names) {
        List<DraftAuthor> authors = new ArrayList<>();
        for (int[] name : names) {
            TextBlock block = text.part(name[0], name[1]);
            if (block != null) {
                authors.add(new DraftAuthor(block, true, null));
            }
        }
        return authors;
    }

    /** Whether the line below the names says where the authors work: （某大学历史系，100871）. */
    static boolean isAffiliation(String text) {
        int[] inner = NoteBrackets.inner(text);
        if (!Offices.occursIn(text) || Signs.containsAny(text, "。？！") || isHeading(text)) {
            return false;
        }
        boolean postcode = endsWithPostcode(text, inner[1]);
        return inner[0] > 0
                ? text.length() <= LONGEST_OFFICE && text.indexOf('；') < 0
                        || postcode && text.length() <= LONGEST_OFFICES
                : postcode && text.length() <= LONGEST_ADDRESS;
    }

    /** Whether the text is one word in lenticular brackets: 【专家点评】. */
    private static boolean isHeading(String text) {
        return text.startsWith("【") && text.length() <= LONGEST_HEADING && !Signs.containsAny(text, "，、；：系 \u3000");
    }

    /** Whether a postcode ends the address: …，某省 某市 100871. */
    private static boolean endsWithPostcode(String text, int end) {
        int digits = end;
        while (digits > 0 && Signs.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        return end - digits == POSTCODE && digits > SHORTEST_PLACE;
    }
}
