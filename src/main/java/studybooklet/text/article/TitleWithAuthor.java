package studybooklet.text.article;

import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Labels;
import studybooklet.text.names.NameWords;
import studybooklet.text.names.Names;
import studybooklet.text.signs.Signs;

/** Finds the author on the line of a title: 渡口的灯　　　王炳, 渡口的灯（王炳）. */
final class TitleWithAuthor {
    /** A title with an author behind it has no more characters. */
    private static final int LONGEST = 60;
    /** A gap of three wide spaces separates columns, and no words. */
    private static final int WIDE_GAP = 6;
    /** A gap of two wide spaces may stand between the halves of a title. */
    private static final int CLEAR_GAP = 4;
    /** A title before a gap is longer; a shorter word may be the first of two names. */
    private static final int SHORTEST_TITLE = 5;
    /** A title before brackets. */
    private static final int SHORTEST_BEFORE_BRACKET = 4;
    /** A Chinese name with a surname of one character. */
    private static final int SHORT_NAME = 3;

    private TitleWithAuthor() {}

    /** Index of the author behind the title; negative if there is none. {@code next}: the block below. */
    static int authorFrom(TextBlock block, TextBlock next) {
        String text = block.text();
        if (block.size() > LONGEST || block.spans().size() > 1 || !BlockShape.isTitleLike(block) || holdsMore(block)) {
            return -1;
        }
        int bracket = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        if (bracket >= SHORTEST_BEFORE_BRACKET
                && BlockShape.isBody(next)
                && isNameInBrackets(text.substring(bracket))) {
            return bracket;
        }
        int gap = 0;
        for (int i = 1; i < text.length(); i++) {
            gap = Signs.isSpace(text.charAt(i)) ? gap + (text.charAt(i) == ' ' ? 1 : 2) : 0;
            if (gap > 0 && i + 2 < text.length() && !Signs.isSpace(text.charAt(i + 1))) {
                int names = authorAfterGap(text, i + 1, gap, next);
                if (names != 0) {
                    return names;
                }
            }
        }
        return -1;
    }

    /** Whether the line is one of names or has a date or a label, and so no title. */
    private static boolean holdsMore(TextBlock block) {
        String text = block.text();
        Names names = Names.parse(text);
        return names != null && names.sure()
                || DatedLine.beginsWithDate(text)
                || DatedLine.read(block) != null
                || labelInside(text);
    }

    private static boolean labelInside(String text) {
        for (int i = 1; i < text.length(); i++) {
            boolean word = Signs.isSpace(text.charAt(i - 1)) && !Signs.isSpace(text.charAt(i));
            if (word && Labels.opens(text.substring(i)) && text.charAt(0) != '《') {
                Labels.Label label = Labels.parse(text.substring(i));
                if (label != null && label.kind() != Labels.LabelKind.AUTHOR) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Index of the author behind a gap of this width; -1 if the line has none, 0 if one may stand behind a later gap. */
    private static int authorAfterGap(String text, int at, int gap, TextBlock next) {
        Names names = Names.parse(text.substring(at));
        if (gap >= WIDE_GAP) {
            return names != null && (names.sure() || at > SHORTEST_TITLE) ? at : -1;
        }
        if (names == null || !names.sure() || !BlockShape.isBody(next) || at < SHORTEST_TITLE) {
            return 0;
        }
        NameWords.Word word = NameWords.at(text, at);
        if (!names.nameAuthors()) {
            return 0;
        }
        boolean marked = Signs.in(text.charAt(at), Signs.ORNAMENTS)
                || word != null && names.names().get(0)[0] > 0;
        boolean one = names.names().size() == 1 && text.length() - at <= SHORT_NAME;
        return marked || gap >= CLEAR_GAP && one ? at : 0;
    }

    /** Whether the text is a short name in brackets with a known surname: （王炳）. */
    private static boolean isNameInBrackets(String text) {
        int last = text.length() - 1;
        Names names = last > 2 && last <= SHORT_NAME + 1 && Signs.in(text.charAt(last), "）)")
                ? Names.parse(text.substring(1, last))
                : null;
        return names != null && names.sure() && !names.office();
    }
}
