package studybooklet.text.page;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studybooklet.text.model.TextLine;
import studybooklet.text.signs.NoteMark;

/**
 * Finds the lines that begin notes, before lines are joined. A wrapped line may begin with ② because the text cites the note
 * there; a note begins with a mark that an earlier line has cited.
 */
final class NoteLines {
    private NoteLines() {}

    /** The indexes of the lines that begin a note. */
    static BitSet find(List<TextLine> lines) {
        BitSet found = new BitSet(lines.size());
        Set<String> cited = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            NoteMark opening = NoteMark.at(text, 0);
            if (opening != null && !cited.add(opening.key())) {
                found.set(i);
                cited.remove(opening.key());
            }
            addCitations(text, opening == null ? 1 : opening.end(), cited);
        }
        return found;
    }

    private static void addCitations(String text, int from, Set<String> cited) {
        for (int at = from; at < text.length(); at++) {
            NoteMark mark = NoteMark.at(text, at);
            if (mark != null && NoteMark.cites(text, at)) {
                cited.add(mark.key());
            }
        }
    }
}
