package studybooklet.text.names;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordList;

/** Reads the names in an author note. */
public final class NoteNames {
    private static final WordList BEFORE_NAMES = AuthorNotes.WORDS.group("before-name");
    /** What may follow a name. */
    private static final String AFTER_NAME = "系为是，,、：: \u3000（(";
    /** A name has four characters at most; five show that the word is none. */
    private static final int LONGEST = 5;

    private NoteNames() {}

    /** The bounds of the names in a note, one or more for each sentence: 作者张三系…；李四系…. Empty if it names nobody. */
    public static List<int[]> read(String text) {
        List<int[]> found = new ArrayList<>();
        int from = NoteBrackets.inner(text)[0];
        int end = NoteBrackets.inner(text)[1];
        while (from < end) {
            int semicolon = from;
            while (semicolon < end && !Signs.in(text.charAt(semicolon), "；;。")) {
                semicolon++;
            }
            segment(text, from, semicolon, found);
            from = semicolon + 1;
        }
        return found;
    }

    private static void segment(String text, int from, int end, List<int[]> found) {
        int before = found.size();
        namesAtHead(text, from, end, found);
        if (found.size() == before) {
            found.addAll(NamesBehindOffice.read(text, from, end));
        }
    }

    private static void namesAtHead(String text, int from, int end, List<int[]> found) {
        int at = skipWords(text, from, end);
        while (at < end) {
            int to = at;
            while (to < end && Signs.isHan(text.charAt(to)) && !Signs.in(text.charAt(to), "系为是") && to - at < LONGEST) {
                to++;
            }
            boolean last = to >= end || !Signs.in(text.charAt(to), "、 \u3000");
            boolean ends = to >= end || Signs.in(text.charAt(to), AFTER_NAME);
            String name = text.substring(at, to);
            boolean told = at > from && text.startsWith("作者", at - 2);
            if (!ends || !Names.canBeName(name) || !told && found.isEmpty() && !Names.hasSurname(name)) {
                return;
            }
            found.add(new int[] {at, to});
            if (last) {
                return;
            }
            at = to + 1;
        }
    }

    /** Index after the words and separators before the first name. */
    private static int skipWords(String text, int from, int end) {
        int at = from;
        for (int next = wordEnd(text, at); at < end && next > at; next = wordEnd(text, at)) {
            at = next;
            while (at < end && (Signs.isSpace(text.charAt(at)) || Signs.in(text.charAt(at), "：:、"))) {
                at++;
            }
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        return Math.max(AuthorNotes.SIGNERS.endAt(text, from), BEFORE_NAMES.endAt(text, from));
    }
}
