package studybooklet.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a chapter in pieces that can be put into different files.
 *
 * @param blocks its outermost elements but for the notes; a very long paragraph is several
 * @param notes its notes, one element each
 */
record LongBody(List<String> blocks, List<String> notes) {
    private static final String NOTES = "<section class=\"notes\"";
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    LongBody {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /**
     * The text taken apart.
     *
     * @param longest the bytes that a paragraph may have and stay whole
     */
    static LongBody of(String xhtml, int longest) {
        List<String> all = XhtmlBlocks.of(xhtml);
        int last = all.size() - 1;
        boolean noted = all.get(last).strip().startsWith(NOTES);
        List<String> blocks = new ArrayList<>();
        for (String block : noted ? all.subList(0, last) : all) {
            blocks.addAll(LongParagraph.pieces(block, longest));
        }
        return new LongBody(blocks, noted ? XhtmlBlocks.of(XhtmlBlocks.inside(all.get(last))) : List.of());
    }

    /** Whether a part of the text calls a note. */
    boolean calls(String text, int note) {
        return text.contains(" href=\"#" + id(notes.get(note)) + "\"");
    }

    private static String id(String note) {
        Matcher id = ID.matcher(note);
        return id.find() ? id.group(1) : "";
    }

    /** The notes as the section they came in. */
    static String section(List<String> notes) {
        return notes.isEmpty() ? "" : NOTES + " aria-label=\"注释\">" + String.join("", notes) + "</section>\n";
    }
}
