package studybooklet.source.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;
import studybooklet.source.SourceBlock;
import studybooklet.source.SourceDocument;
import studybooklet.source.SourceFile;

/** Builds small .docx files. */
final class DocxFile {
    static final byte[] PNG = "\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1);

    private static final String NAMESPACES = " " + """
             xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
             xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
             xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
             xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
             xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
             xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
             xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
             xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
             xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
            """;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();

    /** A file whose body has this content. */
    static DocxFile of(String... body) {
        return new DocxFile().part("word/document.xml", document(body));
    }

    static String document(String... body) {
        return "<w:document" + NAMESPACES + "><w:body>" + String.join("", body) + "<w:sectPr/></w:body></w:document>";
    }

    DocxFile part(String name, String xml) {
        return part(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }

    DocxFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** Adds a part that the document refers to, whose root has the usual namespaces. */
    DocxFile linked(String type, String root, String content) {
        relation(type, type, type + ".xml", false);
        return part("word/" + type + ".xml", "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">");
    }

    DocxFile styles(String... styles) {
        return linked("styles", "styles", String.join("", styles));
    }

    DocxFile numbering(String... content) {
        return linked("numbering", "numbering", String.join("", content));
    }

    DocxFile image(String id, String name, byte[] content) {
        return relation(id, "image", "media/" + name, false).part("word/media/" + name, content);
    }

    DocxFile relation(String id, String type, String target, boolean external) {
        String mode = external ? " TargetMode=\"External\"" : "";
        relationships.append(
                "<Relationship Id=\"%s\" Type=\"http://x/%s\" Target=\"%s\"%s/>".formatted(id, type, target, mode));
        return this;
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        String rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        all.put(
                "word/_rels/document.xml.rels",
                (rels + relationships + "</Relationships>").getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Reads the file, which must not be refused. */
    SourceDocument read() {
        Problems problems = new Problems();
        SourceDocument document = read(bytes(), problems);
        if (document == null) {
            throw new AssertionError(problems.all().toString());
        }
        return document;
    }

    static @Nullable SourceDocument read(byte[] bytes, Problems problems) {
        return new DocxReader().read(new SourceFile("a.docx", bytes, "images/a/"), problems);
    }

    /** The blocks, one a line: the kind, and the text. */
    List<String> blocks() {
        return read().blocks().stream().map(DocxFile::shown).toList();
    }

    private static String shown(SourceBlock block) {
        String level = block.level() > 0 ? String.valueOf(block.level()) : "";
        return block.kind() + level + " " + block.text();
    }

    /** The texts of the blocks. */
    String texts() {
        return read().blocks().stream().map(SourceBlock::text).collect(Collectors.joining("\n"));
    }

    /** The omissions: kind and text. */
    List<String> omissions() {
        return read().omissions().stream()
                .map(omission -> omission.kind() + " " + omission.text())
                .toList();
    }

    /** A paragraph of runs and the like. */
    static String p(String... content) {
        return "<w:p>" + String.join("", content) + "</w:p>";
    }

    /** A paragraph with properties. */
    static String pr(String properties, String... content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", content) + "</w:p>";
    }

    /** A paragraph of a style. */
    static String styled(String style, String text) {
        return pr("<w:pStyle w:val=\"" + style + "\"/>", t(text));
    }

    /** A numbered paragraph. */
    static String item(int list, int level, String text) {
        return pr("<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list), t(text));
    }

    /** A run of text. */
    static String t(String text) {
        return r("<w:t xml:space=\"preserve\">" + text + "</w:t>");
    }

    /** A run of text with properties. */
    static String t(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A run. */
    static String r(String content) {
        return "<w:r>" + content + "</w:r>";
    }

    static String style(String id, String name, String content) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>"
                .formatted(id, name, content);
    }

    /** A list definition; each level is a number format and a template, such as {@code decimal %1.}. */
    static String definition(int id, String... levels) {
        StringBuilder xml = new StringBuilder("<w:abstractNum w:abstractNumId=\"" + id + "\">");
        for (int i = 0; i < levels.length; i++) {
            String[] level = levels[i].split(" ", 2);
            xml.append(level(i, level[0], level[1], ""));
        }
        return xml + "</w:abstractNum>";
    }

    static String level(int index, String format, String template, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(index, format, more, template);
    }

    /** A list of a definition. */
    static String list(int id, int definition, String more) {
        return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>".formatted(id, definition, more);
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(String... content) {
        return "<w:tc><w:tcPr/>" + String.join("", content) + "</w:tc>";
    }

    static String inlineImage(String id, String description) {
        return r(
                "<w:drawing><wp:inline><wp:docPr id=\"1\" name=\"图片 1\" descr=\"%s\"/><a:graphic><a:graphicData><pic:pic>"
                                .formatted(description)
                        + "<pic:blipFill><a:blip r:embed=\"" + id
                        + "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>"
                        + "</wp:inline></w:drawing>");
    }

    /** A text box as Word writes it: once for newer and once for older programs. */
    static String box(String... content) {
        String box = "<w:txbxContent>" + String.join("", content) + "</w:txbxContent>";
        return r("<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wps:wsp><wps:txbx>" + box
                + "</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                + box
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>");
    }
}
