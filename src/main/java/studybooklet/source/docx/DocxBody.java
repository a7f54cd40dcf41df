package studybooklet.source.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.source.Omission.OmissionKind;
import studybooklet.source.SourceBlock;
import studybooklet.source.docx.xml.Alternatives;
import studybooklet.source.docx.xml.XmlElement;

/** Reads what stands in a body, a cell, a text box or a note: paragraphs, tables, and what contains them. */
final class DocxBody {
    private static final String CONTENTS_GALLERY = "Table of Contents";

    private final DocxContext context;
    private final DocxParagraphs paragraphs;
    private final DocxTables tables;
    private boolean embeddedDocument;

    DocxBody(DocxContext context) {
        this.context = context;
        this.paragraphs = new DocxParagraphs(context, this);
        this.tables = new DocxTables(context, this);
    }

    /** Whether a part of the document is another document in the file, which was left out. */
    boolean hasEmbeddedDocument() {
        return embeddedDocument;
    }

    /** The blocks of elements that make a whole: a cell, a text box, a note. */
    List<SourceBlock> blocksOf(List<XmlElement> elements) {
        List<SourceBlock> blocks = new ArrayList<>();
        @Nullable RunText before = paragraphs.suspend(null);
        elements.forEach(element -> read(element, blocks));
        paragraphs.finish(blocks);
        paragraphs.suspend(before);
        return blocks;
    }

    /** Reads the next element of the body. */
    void read(XmlElement element, List<SourceBlock> blocks) {
        switch (element.name()) {
            case "w:p" -> paragraphs.read(element, blocks);
            case "m:oMathPara", "m:oMath" ->
                paragraphs.read(new XmlElement("w:p", element.attributes(), List.of(element), ""), blocks);
            case "w:tbl" -> {
                paragraphs.finish(blocks);
                blocks.addAll(tables.read(element));
            }
            case "w:sdt" -> readControl(element, blocks);
            case "w:del", "w:moveFrom" -> context.omit(OmissionKind.DELETED_TEXT, element.allText());
            case "w:altChunk", "w:subDoc" -> {
                embeddedDocument = true;
                context.omit(OmissionKind.EMBEDDED_OBJECT, "document in the document");
            }
            case "mc:AlternateContent" -> readAll(Alternatives.chosen(element), blocks);
            default -> {
                if (!element.name().endsWith("Pr")) {
                    readAll(element.children(), blocks);
                }
            }
        }
    }

    private void readAll(List<XmlElement> elements, List<SourceBlock> blocks) {
        elements.forEach(element -> read(element, blocks));
    }

    private void readControl(XmlElement control, List<SourceBlock> blocks) {
        XmlElement properties = control.childOrEmpty("w:sdtPr");
        XmlElement content = control.childOrEmpty("w:sdtContent");
        if (properties.childOrEmpty("w:docPartObj").value("w:docPartGallery").equals(CONTENTS_GALLERY)) {
            context.omit(OmissionKind.NAVIGATION, content.allText());
        } else if (Boolean.TRUE.equals(properties.toggle("w:showingPlcHdr"))) {
            context.omit(OmissionKind.HIDDEN_TEXT, content.allText());
        } else {
            readAll(content.children(), blocks);
        }
    }

    /** Ends the document: adds text that waits for a paragraph to which it belongs. */
    void finish(List<SourceBlock> blocks) {
        paragraphs.finish(blocks);
    }
}
