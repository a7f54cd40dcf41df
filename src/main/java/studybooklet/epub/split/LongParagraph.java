package studybooklet.epub.split;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a paragraph that is longer than a file may be, at ends of sentences. The cuts depend only on the text and the number
 * of tags, so that they are the same before and after links are filled in.
 */
public final class LongParagraph {
    /** The length from which a piece ends at the next end of a sentence; short pieces fill the files evenly. */
    private static final int MIN_LENGTH = 10_000;

    /** The length at which a piece ends even within a sentence; about 45 KB. */
    private static final int MAX_LENGTH = 15_000;

    /** The number of characters that a tag counts as. */
    private static final int TAG_LENGTH = 20;

    private static final String CONTINUED_START = "<p class=\"continued\">";
    private static final String END = "</p>";
    private static final String SENTENCE_ENDS = "。！？；…";
    private static final String CLOSING = "”’」』）)》";

    private LongParagraph() {}

    /**
     * Returns the pieces of a block, at least one.
     *
     * @param block a top-level element; only a paragraph, or a run-in heading with its paragraph, is divided
     * @param maxBytes the size up to which a block is not divided
     */
    public static List<String> pieces(String block, int maxBytes) {
        int tag = block.indexOf("<p");
        boolean paragraph = block.strip().startsWith("<p ") || block.strip().startsWith("<p>");
        boolean runIn = block.strip().startsWith("<div class=\"run-in\">");
        if (block.getBytes(StandardCharsets.UTF_8).length <= maxBytes || !(paragraph || runIn) || tag < 0) {
            return List.of(block);
        }
        int from = block.indexOf('>', tag) + 1;
        int end = block.lastIndexOf(END);
        List<String> texts = divided(block.substring(from, end));
        List<String> pieces = new ArrayList<>();
        pieces.add(block.substring(0, from) + texts.get(0) + block.substring(end));
        texts.stream().skip(1).forEach(text -> pieces.add(CONTINUED_START + text + END + "\n"));
        return pieces;
    }

    /** Concatenates blocks and rejoins neighbouring pieces of a paragraph. */
    public static String joined(List<String> blocks) {
        return String.join("", blocks).replace(END + "\n" + CONTINUED_START, "");
    }

    private static List<String> divided(String xhtml) {
        List<String> texts = new ArrayList<>();
        int from = 0;
        int length = 0;
        int depth = 0;
        for (int at = 0; at < xhtml.length(); at++) {
            if (xhtml.charAt(at) == '<') {
                int end = XhtmlBlocks.endOfTag(xhtml, at);
                depth += xhtml.charAt(at + 1) == '/' ? -1 : xhtml.charAt(end - 1) == '/' ? 0 : 1;
                at = end;
                length += TAG_LENGTH;
            } else {
                length++;
                at = xhtml.charAt(at) == '&' ? xhtml.indexOf(';', at) : at;
                if (depth == 0 && length >= MIN_LENGTH && mayEnd(xhtml, at, length >= MAX_LENGTH)) {
                    texts.add(xhtml.substring(from, at + 1));
                    from = at + 1;
                    length = 0;
                }
            }
        }
        texts.add(xhtml.substring(from));
        return texts;
    }

    /** Returns whether a piece may end after an index: not before a tag or closing punctuation. */
    private static boolean mayEnd(String xhtml, int at, boolean anywhere) {
        String next = at + 1 < xhtml.length() ? xhtml.substring(at + 1, at + 2) : "<";
        boolean isJoined = ("<" + CLOSING + SENTENCE_ENDS).contains(next) || Character.isLowSurrogate(next.charAt(0));
        int last = at;
        while (last > 0 && CLOSING.indexOf(xhtml.charAt(last)) >= 0) {
            last--;
        }
        return !isJoined && (anywhere || SENTENCE_ENDS.indexOf(xhtml.charAt(last)) >= 0);
    }
}
