package studybooklet.epub;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph longer than a file may be, in pieces that end with a sentence. Where to cut follows from its text alone, not
 * from its markup, which is longer or shorter before and after links are filled in.
 */
final class LongParagraph {
    /** How many characters a piece has before the next end of a sentence ends it; small, so that files are filled well. */
    private static final int ENOUGH = 10_000;

    /** How many it has at most, where no sentence ends; three bytes each, and markup. */
    private static final int MOST = 15_000;

    /** For how many characters a tag stands. */
    private static final int TAG = 20;

    private static final String START = "<p class=\"continued\">";
    private static final String END = "</p>";
    private static final String SENTENCE_ENDS = "。！？；…";
    private static final String CLOSING = "”’」』）)》";

    private LongParagraph() {}

    /**
     * The pieces of a block.
     *
     * @param block an outermost element; only a paragraph, or a run-in heading with its paragraph, is cut
     * @param longest the bytes up to which it stays whole
     */
    static List<String> pieces(String block, int longest) {
        int tag = block.indexOf("<p");
        boolean paragraph = block.strip().startsWith("<p ") || block.strip().startsWith("<p>");
        boolean runIn = block.strip().startsWith("<div class=\"run-in\">");
        if (XhtmlPage.utf8(block).length <= longest || !(paragraph || runIn) || tag < 0) {
            return List.of(block);
        }
        int from = block.indexOf('>', tag) + 1;
        int end = block.lastIndexOf(END);
        List<String> texts = cut(block.substring(from, end));
        List<String> pieces = new ArrayList<>();
        pieces.add(block.substring(0, from) + texts.get(0) + block.substring(end));
        texts.stream().skip(1).forEach(text -> pieces.add(START + text + END + "\n"));
        return pieces;
    }

    /** Blocks as one text; pieces of one paragraph that meet again are whole again. */
    static String joined(List<String> blocks) {
        return String.join("", blocks).replace(END + "\n" + START, "");
    }

    private static List<String> cut(String xhtml) {
        List<String> texts = new ArrayList<>();
        int from = 0;
        int length = 0;
        int depth = 0;
        for (int at = 0; at < xhtml.length(); at++) {
            if (xhtml.charAt(at) == '<') {
                int end = XhtmlBlocks.endOfTag(xhtml, at);
                depth += xhtml.charAt(at + 1) == '/' ? -1 : xhtml.charAt(end - 1) == '/' ? 0 : 1;
                at = end;
                length += TAG;
            } else {
                length++;
                at = xhtml.charAt(at) == '&' ? xhtml.indexOf(';', at) : at;
                if (depth == 0 && length >= ENOUGH && mayEnd(xhtml, at, length >= MOST)) {
                    texts.add(xhtml.substring(from, at + 1));
                    from = at + 1;
                    length = 0;
                }
            }
        }
        texts.add(xhtml.substring(from));
        return texts;
    }

    /** Whether a piece may end after a character: never before what closes the sentence, or before a tag. */
    private static boolean mayEnd(String xhtml, int at, boolean anywhere) {
        String next = at + 1 < xhtml.length() ? xhtml.substring(at + 1, at + 2) : "<";
        boolean open = ("<" + CLOSING + SENTENCE_ENDS).contains(next) || Character.isLowSurrogate(next.charAt(0));
        int last = at;
        while (last > 0 && CLOSING.indexOf(xhtml.charAt(last)) >= 0) {
            last--;
        }
        return !open && (anywhere || SENTENCE_ENDS.indexOf(xhtml.charAt(last)) >= 0);
    }
}
