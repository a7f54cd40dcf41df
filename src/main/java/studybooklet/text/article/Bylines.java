package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.DraftAuthor;
import studybooklet.text.model.DraftCredits;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.NameWords;
import studybooklet.text.names.Names;
import studybooklet.text.names.Offices;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Signs;

/**
 * Reads a line of names into authors. A word such as 本报记者 says what the people are, so it becomes their note unless
 * the article has a better one; ornaments and separators are consumed.
 */
final class Bylines {
    private Bylines() {}

    /** An author line above the text. What it says beside the names is kept with it as printed. */
    static DraftCredits readHead(ConversionLog log, DraftCredits credits, TextBlock line) {
        TextBlock inner = unbracketed(log, line);
        Names names = Names.parse(inner.text());
        return names == null || !names.extra()
                ? read(log, credits, inner, names)
                : credits.plusByline(List.of(inner)).plusAuthors(copies(inner, names.names()));
    }

    /** A line of names elsewhere: a signature. A word such as 本报记者 may become the note, and where a reader lives is his. */
    static DraftCredits read(ConversionLog log, DraftCredits credits, TextBlock line) {
        TextBlock inner = unbracketed(log, line);
        Names names = Names.parse(inner.text());
        boolean posts = names != null
                && names.offices().stream()
                        .anyMatch(at -> !Offices.isAddress(inner.text().substring(at[0], at[1])));
        return names != null && posts
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
            }
            roles.addAll(roles(log, inner.part(before, name[0])));
            TextBlock block = inner.part(name[0], name[1]);
            if (block != null) {
                authors.add(new DraftAuthor(block, false, office));
                office = null;
            }
            before = name[1];
        }
        roles.addAll(roles(log, inner.part(before, inner.text().length())));
        return credits.plusAuthors(authors).plusRoles(roles);
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

    /** The roles in what stands before, between and after the names; everything else there is consumed. */
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

    /** The authors whom a dateline names: 新华社某地1月1日电（记者张三、李四）. The names stay in the text. */
    static List<DraftAuthor> fromDateline(TextBlock first) {
        String text = first.text();
        int open = Math.max(text.indexOf("（记者"), text.indexOf("(记者"));
        open = open < 0
                ? Math.max(text.indexOf("（本报记者"), Math.max(text.indexOf("（通讯员"), text.indexOf("（本报通讯员")))
                : open;
        if (open < 0 || open > 40) {
            return List.of();
        }
        int close = open + 1;
        while (close < text.length() && close < open + 60 && !Signs.in(text.charAt(close), "）)")) {
            close++;
        }
        TextBlock inner = first.part(open + 1, close);
        Names names = inner == null ? null : Names.parse(inner.text());
        return inner == null || names == null ? List.of() : copies(inner, names.names());
    }

    /** Authors whose names stand elsewhere too. */
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
}
