package studybooklet.text.page;

import java.util.BitSet;
import java.util.List;
import studybooklet.text.model.TextLine;
import studybooklet.text.signs.Signs;

/**
 * Finds pieces of one line that the extraction of a PDF cut before 《 and “, where the font sets punctuation closer. The last
 * piece proves it: it begins with a mark that cannot begin a line.
 */
final class CutLines {
    private static final String CUT_BEFORE = "《“";

    private CutLines() {}

    /** The indexes of the lines that continue the line before them. */
    static BitSet find(List<TextLine> lines) {
        BitSet found = new BitSet(lines.size());
        for (int i = 2; i < lines.size(); i++) {
            int first = i;
            while (first > 1 && isPiece(lines.get(first - 1), lines.get(first - 2))) {
                first--;
            }
            TextLine last = lines.get(i);
            if (first < i && isFree(last) && Signs.in(last.first(), Signs.NEVER_FIRST)) {
                found.set(first, i + 1);
            }
        }
        return found;
    }

    private static boolean isPiece(TextLine line, TextLine before) {
        return isFree(line) && Signs.in(line.first(), CUT_BEFORE) && !before.endsSentence();
    }

    private static boolean isFree(TextLine line) {
        return line.gap() == 0 && line.correction() == null && line.sign() == TextLine.Sign.NONE;
    }
}
