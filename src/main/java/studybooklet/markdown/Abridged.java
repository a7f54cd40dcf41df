package studybooklet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.Arrays;

/**
 * A text as flexmark is given it: of each run of Han characters and full-width punctuation only the two first and the two
 * last. To Markdown they are all the same but for those beside a mark, and flexmark looks at every character of a text
 * ten times. What is left out comes back when text is taken from a node, by where the node stands.
 *
 * <p>Between brackets nothing is left out: labels are compared with each other, and have a greatest length. Nor is of
 * runs longer than any paragraph, which flexmark may give up on.
 */
final class Abridged {
    /** How many characters stay at each end of a run. */
    private static final int EDGE = 2;

    private static final int SHORTEST = 8;
    private static final int LONGEST = 10_000;

    private final String whole;
    private final String text;

    /** The places in the text, ascending, before which characters were left out. */
    private final int[] cuts;

    /** For each of them how many were left out there and before. */
    private final int[] missing;

    private final boolean unusual;

    private Abridged(String whole, String text, int[] cuts, int[] missing, boolean unusual) {
        this.whole = whole;
        this.text = text;
        this.cuts = cuts;
        this.missing = missing;
        this.unusual = unusual;
    }

    /** A text with nothing left out. */
    static Abridged whole(String text) {
        return new Abridged(text, text, new int[0], new int[0], true);
    }

    static Abridged of(String text) {
        return new Shortening(text).run();
    }

    /** Whether a character may be among those of {@link ForbiddenCharacters}. */
    boolean isUnusual() {
        return unusual;
    }

    /** What is left of the text. */
    String text() {
        return text;
    }

    /** The whole text. */
    String whole() {
        return whole;
    }

    /** Where a place of this text is in the whole one. */
    int inWhole(int offset) {
        int cut = Arrays.binarySearch(cuts, offset);
        int before = cut >= 0 ? cut : -cut - 2;
        return before < 0 ? offset : offset + missing[before];
    }

    /** A stretch of this text with all that was left out of it. */
    String textOf(BasedSequence part) {
        if (part instanceof SubSequence && part.getBase() == text) {
            return whole.substring(inWhole(part.getStartOffset()), inWhole(part.getEndOffset()));
        }
        return cuts.length == 0 ? part.toString() : composed(part);
    }

    /** The same for what flexmark put together from several stretches, and from characters of its own. */
    private String composed(BasedSequence part) {
        StringBuilder out = new StringBuilder();
        int next = -1;
        for (int i = 0; i < part.length(); i++) {
            int at = part.getIndexOffset(i);
            if (at >= 0 && at == next) {
                out.append(whole, inWhole(at - 1) + 1, inWhole(at));
            }
            out.append(part.charAt(i));
            next = at < 0 ? -1 : at + 1;
        }
        return out.toString();
    }

    /** One pass over a text. */
    private static final class Shortening {
        private final String whole;
        private final char[] from;
        private final char[] to;
        private int at;
        private int length;
        private int[] cuts = new int[64];
        private int[] missing = new int[64];
        private int count;

        /** How many brackets are open, at the least; a blank line ends all. */
        private int open;

        private boolean blankLine = true;
        private boolean unusual;

        Shortening(String text) {
            whole = text;
            from = text.toCharArray();
            to = new char[from.length];
        }

        Abridged run() {
            while (at < from.length) {
                int end = endOfRun();
                if (end - at >= SHORTEST + 2 * EDGE && end - at <= LONGEST && open == 0) {
                    copy(at + EDGE);
                    cut(end - EDGE);
                }
                blankLine &= end == at;
                copy(end);
                if (at < from.length) {
                    other(from[at]);
                }
            }
            String text = count == 0 ? whole : new String(to, 0, length);
            return new Abridged(whole, text, Arrays.copyOf(cuts, count), Arrays.copyOf(missing, count), unusual);
        }

        private int endOfRun() {
            char[] chars = from;
            int end = at;
            while (end < chars.length && isAlike(chars[end])) {
                end++;
            }
            return end;
        }

        private void copy(int end) {
            System.arraycopy(from, at, to, length, end - at);
            length += end - at;
            at = end;
        }

        private void cut(int end) {
            if (count == cuts.length) {
                cuts = Arrays.copyOf(cuts, 2 * count);
                missing = Arrays.copyOf(missing, 2 * count);
            }
            cuts[count] = length;
            missing[count++] = end - length;
            at = end;
        }

        private void other(char c) {
            if (c == '\n') {
                open = blankLine ? 0 : open;
                blankLine = true;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                blankLine = false;
            }
            unusual |= c < ' ' ? c != '\n' : c >= '\u007F' && c < '\u00A0' || c >= Character.MIN_SURROGATE;
            if (c == '[') {
                open++;
            } else if (c == ']' && open > 0 && from[at - 1] != '\\') {
                open--;
            }
            to[length++] = c;
            at++;
        }

        /** Whether a character has no meaning to Markdown, is no white space and in the basic plane. */
        private static boolean isAlike(char c) {
            return c > '\u3000' && c < Character.MIN_SURROGATE
                    || c >= '\uFF01' && c <= '\uFFEF'
                    || c >= '\u2010' && c <= '\u2027';
        }
    }
}
