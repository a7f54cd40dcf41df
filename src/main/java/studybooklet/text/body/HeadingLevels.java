package studybooklet.text.body;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Numbering.NumberKind;

/**
 * Levels of the headings of one article: 2 plus the rank of the heading's number among the kinds of numbers that the article
 * uses. A heading without a number has level 2, or the level below a numbered one if it stands right under such a heading.
 */
final class HeadingLevels {
    private static final int HIGHEST = 2;
    private static final int LOWEST = 6;

    private final Set<NumberKind> kinds;
    /** The heading above the first one such as 误区之一：…, which GB/T 9704 gives no rank; null if there is none. */
    private final @Nullable Numbering parentOfWords;

    private final boolean plainOnTop;
    private final int plainLevel;

    /**
     * @param numbers the numbers of all headings, in the order of the text
     * @param plain whether there are headings without a number, other than 结语 and the like
     * @param parentOfPlain the number of the first heading right above one of those; null if there is none
     */
    HeadingLevels(List<Numbering> numbers, boolean plain, @Nullable Numbering parentOfPlain) {
        this.kinds = EnumSet.noneOf(NumberKind.class);
        numbers.forEach(number -> kinds.add(number.kind()));
        this.parentOfWords = parentOfWords(numbers);
        this.plainOnTop = plain && parentOfPlain == null && !kinds.contains(NumberKind.HAN);
        this.plainLevel = parentOfPlain == null ? HIGHEST : Math.min(LOWEST, of(parentOfPlain) + 1);
    }

    private static @Nullable Numbering parentOfWords(List<Numbering> numbers) {
        Numbering before = null;
        for (Numbering number : numbers) {
            if (number.kind() == NumberKind.WORD) {
                return before;
            }
            before = number;
        }
        return null;
    }

    /** The level of a heading without a number; 结语 and the like are not below others. */
    int ofPlain(boolean sectionWord) {
        return sectionWord ? HIGHEST : plainLevel;
    }

    /** The level of a word such as 思考题 that heads a part of several chapters. */
    int ofRepeated() {
        return kinds.isEmpty() ? HIGHEST : HIGHEST + 1;
    }

    /** The level, 2 to 6, of a heading with this number. */
    int of(Numbering number) {
        if (number.kind() == NumberKind.WORD && parentOfWords != null) {
            return Math.min(LOWEST, of(parentOfWords) + 1);
        }
        int above = plainOnTop ? 1 : 0;
        for (NumberKind kind : kinds) {
            boolean ranked = kind != NumberKind.WORD || parentOfWords == null;
            above += ranked && kind.compareTo(number.kind()) < 0 ? 1 : 0;
        }
        return Math.min(LOWEST, HIGHEST + above);
    }
}
