package studybooklet.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import studybooklet.output.OutputFile;
import studybooklet.output.WrittenFolder;

/** A small output folder without a fault, into which a test can build one before it is written. */
final class SoundFolder {
    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="zh-Hans">
            <head>
            <title>小册</title>
            <link rel="stylesheet" href="assets/site.css">
            <script src="assets/site.js" defer></script>
            </head>
            <body>
            %s
            </body>
            </html>
            """;
    private static final String XHTML = """
            <?xml version="1.0" encoding="utf-8"?>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-Hans">
            <head><title>小册</title></head>
            <body>
            %s
            </body>
            </html>
            """;

    final Map<String, String> site = new LinkedHashMap<>();
    final Map<String, String> epub = new LinkedHashMap<>();
    boolean mediaTypeStored = true;

    SoundFolder() {
        site.put("index.html", HTML.formatted("""
                        <h1>小册</h1>
                        <p><a href="first.html#h-1">一、开头</a> <a href="book.epub">EPUB</a></p>
                        <img src="images/map.svg" alt="图">
                        <p><a href="https://example.org/">外面</a> <a href="mailto:a@example.org">信</a></p>"""));
        site.put("first.html", HTML.formatted("""
                        <h1 id="title">第一篇</h1>
                        <h2 id="h-1">一、开头</h2>
                        <p id="p-1" aria-describedby="title">正文。<a href="index.html">回到封面</a></p>"""));
        site.put("assets/site.css", "/* two\nlines */\nbody { background: url('../images/map.svg') }\n");
        site.put("assets/site.js", "\"use strict\";\n");
        site.put(
                "images/map.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>\n");
        epub.put("META-INF/container.xml", """
                <?xml version="1.0"?>
                <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
                <rootfiles>
                <rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/>
                </rootfiles>
                </container>
                """);
        epub.put("OEBPS/package.opf", """
                <?xml version="1.0" encoding="utf-8"?>
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
                <manifest>
                <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                <item id="first" href="first.xhtml" media-type="application/xhtml+xml"/>
                </manifest>
                <spine><itemref idref="nav"/><itemref idref="first"/></spine>
                </package>
                """);
        epub.put(
                "OEBPS/nav.xhtml",
                XHTML.formatted("<nav epub:type=\"toc\"><ol><li><a href=\"first.xhtml#h-1\">一、开头</a></li></ol></nav>"));
        epub.put("OEBPS/first.xhtml", XHTML.formatted("<h1>第一篇</h1>\n<h2 id=\"h-1\">一、开头</h2>\n<p>正文。</p>"));
    }

    /** Replaces text in a file of the site, which must hold it. */
    void edit(String path, String from, String to) {
        edit(site, path, from, to);
    }

    /** Replaces text in a file of the EPUB, which must hold it. */
    void editEpub(String path, String from, String to) {
        edit(epub, path, from, to);
    }

    private static void edit(Map<String, String> files, String path, String from, String to) {
        String text = files.getOrDefault(path, "");
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " does not hold " + from);
        }
        files.put(path, text.replace(from, to));
    }

    /** Writes the folder as a build does, manifest included. */
    void writeTo(Path folder) throws IOException {
        List<OutputFile> files = new ArrayList<>();
        site.forEach((path, text) -> files.add(OutputFile.ofText(path, () -> text)));
        files.add(new OutputFile("book.epub", zip()));
        WrittenFolder.write(folder, files);
    }

    private byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            ZipEntry first = new ZipEntry("mimetype");
            byte[] type = "application/epub+zip".getBytes(UTF_8);
            if (mediaTypeStored) {
                CRC32 crc = new CRC32();
                crc.update(type);
                first.setMethod(ZipEntry.STORED);
                first.setSize(type.length);
                first.setCrc(crc.getValue());
            }
            zip.putNextEntry(first);
            zip.write(type);
            for (Map.Entry<String, String> entry : epub.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
