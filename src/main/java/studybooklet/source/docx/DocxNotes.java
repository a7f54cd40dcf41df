package studybooklet.source.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studybooklet.source.Omission.OmissionKind;
import studybooklet.source.docx.xml.XmlElement;

/** The footnotes and endnotes of a document, and its reviewers' comments. Notes get labels in the order of their references. */
final class DocxNotes {
    private final Map<String, XmlElement> footnotes = new HashMap<>();
    private final Map<String, XmlElement> endnotes = new HashMap<>();
    private final Map<String, XmlElement> comments = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final List<ReferencedNote> referenced = new ArrayList<>();

    /**
     * A note to which the text refers.
     *
     * @param label its label, unique in the document
     * @param footnote whether it is a footnote; else an endnote
     * @param content its paragraphs
     */
    record ReferencedNote(String label, boolean footnote, List<XmlElement> content) {
        ReferencedNote {
            content = List.copyOf(content);
        }
    }

    /** Takes the roots of the parts; those of missing parts are without content. */
    DocxNotes(XmlElement footnoteRoot, XmlElement endnoteRoot, XmlElement commentRoot) {
        footnoteRoot.children().forEach(note -> footnotes.putIfAbsent(note.attribute("id"), note));
        endnoteRoot.children().forEach(note -> endnotes.putIfAbsent(note.attribute("id"), note));
        commentRoot.children().forEach(comment -> comments.putIfAbsent(comment.attribute("id"), comment));
    }

    /** The label of the note to which a reference refers; null if the file lacks the note. */
    @Nullable
    String label(boolean footnote, String id) {
        XmlElement note = (footnote ? footnotes : endnotes).get(id);
        if (note == null || note.allText().isEmpty()) {
            return null;
        }
        String key = (footnote ? "f" : "e") + id;
        String label = labels.get(key);
        if (label == null) {
            label = String.valueOf(referenced.size() + 1);
            labels.put(key, label);
            referenced.add(new ReferencedNote(label, footnote, note.children()));
        }
        return label;
    }

    /** The referenced notes so far, in the order of their labels. */
    List<ReferencedNote> referenced() {
        return referenced;
    }

    /** Tells of the comment that is attached at the current place. */
    void commentAt(DocxContext context, String id) {
        XmlElement comment = comments.remove(id);
        if (comment != null) {
            context.omit(OmissionKind.COMMENT, text(comment));
        }
    }

    /** Tells of the comments that the text does not refer to. */
    void otherComments(DocxContext context) {
        comments.values().forEach(comment -> context.omitAnywhere(OmissionKind.COMMENT, text(comment)));
        comments.clear();
    }

    private static String text(XmlElement comment) {
        String author = comment.attribute("author");
        return author.isEmpty() ? comment.allText() : author + ": " + comment.allText();
    }
}
