package studybooklet.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import studybooklet.source.Omission.OmissionKind;
import studybooklet.source.SourceBlock;
import studybooklet.source.VerbatimMarkdown;
import studybooklet.source.docx.Relationships.Relationship;
import studybooklet.source.docx.xml.Alternatives;
import studybooklet.source.docx.xml.XmlElement;

/** Reads drawings that are anchored in a paragraph: images, text boxes, and groups of them; tells of those that are not text. */
final class DocxDrawings {
    /** What programs enter as a description by themselves: a remark below one of their own, and the name of the image file. */
    private static final Pattern AUTOMATIC = Pattern.compile("(?is)\\s*(描述已自动生成|AI 生成的内容可能不正确。?"
            + "|(Description|Picture) automatically generated.*)$|^\\S*\\.(png|jpe?g|gif|bmp|webp|tiff?|emf|wmf|svg)$");

    private final DocxContext context;
    private final DocxBody body;
    private final RunText inline;

    DocxDrawings(DocxContext context, DocxBody body, RunText inline) {
        this.context = context;
        this.body = body;
        this.inline = inline;
    }

    /** Reads a drawing of either kind, or an embedded object. */
    void read(XmlElement drawing) {
        if (drawing.contains(List.of("o:OLEObject"))) {
            context.omit(OmissionKind.EMBEDDED_OBJECT, "object " + programOf(drawing));
        } else {
            read(drawing, "");
        }
    }

    private static String programOf(XmlElement object) {
        for (XmlElement child : object.children()) {
            String program = child.is("o:OLEObject") ? child.attribute("ProgID") : programOf(child);
            if (!program.isEmpty()) {
                return program;
            }
        }
        return "";
    }

    /** @param description the alternative text of the nearest element above that has one */
    private void read(XmlElement element, String description) {
        String nearest = description(element, description);
        switch (element.name()) {
            case "w:txbxContent" -> inline.attach(body.blocksOf(element.children()));
            case "a:blip" -> readImage(element.attribute("embed"), element.attribute("link"), nearest);
            case "v:imagedata" -> readImage(element.attribute("id"), element.attribute("href"), nearest);
            case "v:textpath" -> readWordArt(element.attribute("string"));
            case "c:chart", "cx:chart" -> context.omit(OmissionKind.EMBEDDED_OBJECT, "chart " + nearest);
            case "dgm:relIds" -> context.omit(OmissionKind.EMBEDDED_OBJECT, "diagram " + nearest);
            case "mc:AlternateContent" -> Alternatives.chosen(element).forEach(child -> read(child, nearest));
            default -> element.children().forEach(child -> read(child, nearest));
        }
    }

    private static String description(XmlElement element, String otherwise) {
        XmlElement properties = element.childOrEmpty("wp:docPr");
        if (element.is("pic:pic")) {
            properties = element.childOrEmpty("pic:nvPicPr").childOrEmpty("pic:cNvPr");
        }
        String description = properties.attribute("descr");
        description = description.isBlank() ? properties.attribute("title") : description;
        description = description.isBlank() && element.is("v:shape") ? element.attribute("alt") : description;
        return description.isBlank() ? otherwise : description;
    }

    private void readWordArt(String text) {
        String line = DocxContext.oneLine(text);
        if (!line.isEmpty()) {
            inline.attach(List.of(SourceBlock.paragraph(line, context.nextPlace())));
        }
    }

    private void readImage(String embedded, String linked, String description) {
        String alternative = DocxContext.oneLine(AUTOMATIC.matcher(description).replaceFirst(""));
        Relationship image = context.relationships().byId(embedded);
        if (image == null || image.external()) {
            Relationship link = context.relationships().byId(linked.isEmpty() ? embedded : linked);
            String address = link == null ? "" : link.target();
            context.omit(OmissionKind.MISSING_IMAGE, (alternative + " " + address).strip());
            return;
        }
        String path = context.images().path(image.target());
        if (path.isEmpty()) {
            boolean there = context.images().isInFile(image.target());
            String format = image.target().substring(image.target().lastIndexOf('.') + 1);
            context.omit(
                    there ? OmissionKind.EMBEDDED_OBJECT : OmissionKind.MISSING_IMAGE,
                    there ? ("image of the format " + format + " " + alternative) : alternative);
            return;
        }
        List<SourceBlock> blocks = new ArrayList<>();
        blocks.add(SourceBlock.verbatim(VerbatimMarkdown.image(alternative, path), context.place()));
        inline.attach(blocks);
    }
}
