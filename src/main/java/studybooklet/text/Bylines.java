package studybooklet.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line of names into authors. A word such as 本报记者 says what the people are, so it becomes their note unless
 * the article has a better one; ornaments and separators are consumed.
 */
final class Bylines {
    private Bylines() {}

    /** An author line above the text. What it says beside the names is kept with it as printed. */
    static void readHead(Notebook notebook, Draft draft, Block line) {
        Block inner = unbracketed(notebook, line);
        Names names = Names.parse(inner.text());
        if (names == null || !names.extra()) {
            read(notebook, draft, inner, names);
            return;
        }
        draft.byline.add(inner);
        draft.authors.addAll(copies(inner, names.names()));
    }

    /** A line of names elsewhere: a signature. A word such as 本报记者 may become the note, and where a reader lives is his. */
    static void read(Notebook notebook, Draft draft, Block line) {
        Block inner = unbracketed(notebook, line);
        Names names = Names.parse(inner.text());
        boolean posts = names != null
                && names.offices().stream()
                        .anyMatch(at -> !Offices.isAddress(inner.text().substring(at[0], at[1])));
        if (names != null && posts) {
            draft.byline.add(inner);
            draft.authors.addAll(copies(inner, names.names()));
        } else {
            read(notebook, draft, inner, names);
        }
    }

    private static void read(Notebook notebook, Draft draft, Block inner, @Nullable Names names) {
        if (names == null) {
            draft.authors.add(new Draft.Author(inner, false, null));
            return;
        }
        List<int[]> offices = new ArrayList<>(names.offices());
        Block office = null;
        int before = 0;
        for (int[] name : names.names()) {
            while (!offices.isEmpty() && offices.get(0)[0] < name[0]) {
                int[] place = offices.remove(0);
                between(notebook, draft, inner.part(before, place[0]));
                office = inner.part(place[0], place[1]);
                before = place[1];
            }
            between(notebook, draft, inner.part(before, name[0]));
            Block block = inner.part(name[0], name[1]);
            if (block != null) {
                draft.authors.add(new Draft.Author(block, false, office));
                office = null;
            }
            before = name[1];
        }
        between(notebook, draft, inner.part(before, inner.text().length()));
    }

    private static Block unbracketed(Notebook notebook, Block line) {
        String text = line.text();
        int last = text.length() - 1;
        boolean brackets = last > 1 && Signs.in(text.charAt(0), "（([［") && Signs.in(text.charAt(last), "）)]］");
        Block inner = brackets ? line.part(1, last) : null;
        Block open = line.part(0, 1);
        Block close = line.part(last, last + 1);
        if (inner == null || open == null || close == null) {
            return line;
        }
        notebook.consume(open, "bracket around names");
        notebook.consume(close, "bracket around names");
        return inner;
    }

    /** What stands before, between and after the names: words are kept apart from signs. */
    private static void between(Notebook notebook, Draft draft, @Nullable Block rest) {
        if (rest == null) {
            return;
        }
        String text = rest.text();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && Signs.isHan(text.charAt(end)) == Signs.isHan(text.charAt(i))) {
                end++;
            }
            Block part = rest.part(i, end);
            NameWords.Word word = part == null ? null : NameWords.at(part.text(), 0);
            if (part != null && word != null && word.kind() == NameWords.Kind.ROLE) {
                draft.bylineWords.add(part);
            } else if (part != null) {
                notebook.consume(part, "sign or label in an author line");
            }
            i = end;
        }
    }

    /** Authors whom a dateline tells: 新华社某地1月1日电（记者张三、李四）. The names stay in the text. */
    static void fromDateline(Draft draft, Block first) {
        String text = first.text();
        int open = Math.max(text.indexOf("（记者"), text.indexOf("(记者"));
        open = open < 0
                ? Math.max(text.indexOf("（本报记者"), Math.max(text.indexOf("（通讯员"), text.indexOf("（本报通讯员")))
                : open;
        if (open < 0 || open > 40) {
            return;
        }
        int close = open + 1;
        while (close < text.length() && close < open + 60 && !Signs.in(text.charAt(close), "）)")) {
            close++;
        }
        Block inner = first.part(open + 1, close);
        Names names = inner == null ? null : Names.parse(inner.text());
        if (inner != null && names != null) {
            draft.authors.addAll(copies(inner, names.names()));
        }
    }

    /** Authors whose names stand elsewhere too. */
    static List<Draft.Author> copies(Block text, List<int[]> names) {
        List<Draft.Author> authors = new ArrayList<>();
        for (int[] name : names) {
            Block block = text.part(name[0], name[1]);
            if (block != null) {
                authors.add(new Draft.Author(block, true, null));
            }
        }
        return authors;
    }
}
