package studybooklet.epub.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of a chapter, divided so that it can be split into several files.
 *
 * @param blocks the top-level elements except the notes; a very long paragraph is divided into several
 * @param notes the notes, one element each
 */
public record LongBody(List<String> blocks, List<String> notes) {
    private static final String NOTES_START = "<section class=\"notes\"";
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    public LongBody {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /**
     * Divides a body.
     *
     * @param xhtml the body as XHTML
     * @param maxBytes the size above which a paragraph is divided
     */
    public static LongBody of(String xhtml, int maxBytes) {
        List<String> all = XhtmlBlocks.of(xhtml);
        int last = all.size() - 1;
        boolean hasNotes = all.get(last).strip().startsWith(NOTES_START);
        List<String> blocks = new ArrayList<>();
        for (String block : hasNotes ? all.subList(0, last) : all) {
            blocks.addAll(LongParagraph.pieces(block, maxBytes));
        }
        return new LongBody(blocks, hasNotes ? XhtmlBlocks.of(XhtmlBlocks.contentOf(all.get(last))) : List.of());
    }

    /** Returns whether a text refers to the note of an index. */
    public boolean refersTo(String text, int note) {
        return text.contains(" href=\"#" + id(notes.get(note)) + "\"");
    }

    private static String id(String note) {
        Matcher id = ID.matcher(note);
        return id.find() ? id.group(1) : "";
    }

    /** Returns the section of these notes; an empty string if there are none. */
    public static String notesSection(List<String> notes) {
        return notes.isEmpty() ? "" : NOTES_START + " aria-label=\"注释\">" + String.join("", notes) + "</section>\n";
    }
}
