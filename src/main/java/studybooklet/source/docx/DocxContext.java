package studybooklet.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.ForbiddenCharacters;
import studybooklet.source.Omission;
import studybooklet.source.Omission.OmissionKind;
import studybooklet.source.docx.xml.DocxRefusal;
import studybooklet.source.docx.xml.XmlElement;
import studybooklet.source.docx.xml.XmlParser;

/** What the readers of a document share: its definitions, and the state of reading it from its start to its end. */
final class DocxContext {
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00A0]+");

    private final DocxArchive archive;
    private final DocxStyles styles;
    private final DocxLists lists;
    private final ListCounters counters;
    private final DocxNotes notes;
    private final DocxImages images;
    private final List<Omission> omissions = new ArrayList<>();
    private Relationships relationships;
    private int paragraphs;
    private int tables;
    private @Nullable String cell;

    /**
     * @param main the name of the main part
     * @throws DocxRefusal if a part is damaged
     */
    DocxContext(DocxArchive archive, String main, String imageFolder) throws DocxRefusal {
        this.archive = archive;
        relationships = Relationships.of(main, archive);
        styles = new DocxStyles(parse(relationships.part("styles", "word/styles.xml")));
        lists = new DocxLists(parse(relationships.part("numbering", "word/numbering.xml")), styles);
        counters = new ListCounters(lists);
        notes = new DocxNotes(
                parse(relationships.part("footnotes", "word/footnotes.xml")),
                parse(relationships.part("endnotes", "word/endnotes.xml")),
                parse(relationships.part("comments", "word/comments.xml")));
        images = new DocxImages(archive, imageFolder);
    }

    /** The root of a part; one without content if there is no such part. */
    XmlElement parse(String part) throws DocxRefusal {
        return XmlParser.parse(archive.part(part), part);
    }

    /** The relationships of a part. */
    Relationships relationshipsOf(String part) throws DocxRefusal {
        return Relationships.of(part, archive);
    }

    DocxStyles styles() {
        return styles;
    }

    DocxLists lists() {
        return lists;
    }

    ListCounters counters() {
        return counters;
    }

    DocxNotes notes() {
        return notes;
    }

    DocxImages images() {
        return images;
    }

    /** The relationships of the part that is being read. */
    Relationships relationships() {
        return relationships;
    }

    /** Goes on to another part. */
    void enterPart(Relationships relationshipsOfPart) {
        relationships = relationshipsOfPart;
    }

    /** All omissions so far. */
    List<Omission> omissions() {
        return omissions;
    }

    /** Records something left out at the current place. */
    void omit(OmissionKind kind, String text) {
        omissions.add(new Omission(kind, place(), oneLine(text)));
    }

    /** Records something left out of which the place is not known. */
    void omitAnywhere(OmissionKind kind, String text) {
        omissions.add(new Omission(kind, "", oneLine(text)));
    }

    /** The place that is being read, in words. Paragraphs without text are not counted. */
    String place() {
        return cell != null ? cell : "paragraph " + (paragraphs + 1);
    }

    /** The place of a paragraph that has been read; counts it unless it is in a table or a note. */
    String nextPlace() {
        String place = place();
        paragraphs += cell == null ? 1 : 0;
        return place;
    }

    /** Counts a table that is not in another one; returns its number, from 1. */
    int nextTable() {
        return ++tables;
    }

    /** Whether a table's cell or a note is being read. */
    boolean isInCell() {
        return cell != null;
    }

    /**
     * Sets the place of what is read next.
     *
     * @param place a table's row or a note; null for the body
     * @return what was set before
     */
    @Nullable
    String enterCell(@Nullable String place) {
        String before = cell;
        cell = place;
        return before;
    }

    /** The text in one line of printable characters. */
    static String oneLine(String text) {
        String line = GAPS.matcher(text).replaceAll(" ").strip();
        return ForbiddenCharacters.isIn(line) ? ForbiddenCharacters.removedFrom(line) : line;
    }
}
