package studybooklet.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studybooklet.output.Manifest;
import studybooklet.problem.Problem;

class OutputCheckTest {
    @TempDir
    Path temp;

    /**
     * A fault that a folder may have.
     *
     * @param name what is wrong
     * @param plant puts it into the folder before it is written
     * @param place file and line that the problem has to name
     * @param words part of what it has to say
     */
    record Fault(String name, Consumer<SoundFolder> plant, String place, String words) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault(
                        "link to a missing page",
                        f -> f.edit("index.html", "first.html#h-1", "second.html"),
                        "index.html:10",
                        "missing file: second.html"),
                new Fault(
                        "link to a missing anchor",
                        f -> f.edit("index.html", "#h-1", "#h-9"),
                        "index.html:10",
                        "missing anchor: first.html#h-9"),
                new Fault(
                        "link with the wrong case",
                        f -> f.edit("first.html", "index.html", "Index.html"),
                        "first.html:11",
                        "missing file: Index.html"),
                new Fault(
                        "link out of the folder",
                        f -> f.edit("first.html", "index.html", "../index.html"),
                        "first.html:11",
                        "outside the folder"),
                new Fault(
                        "link from the host's root",
                        f -> f.edit("first.html", "index.html", "/index.html"),
                        "first.html:11",
                        "at the root of the host"),
                new Fault(
                        "link to a folder",
                        f -> f.edit("first.html", "\"index.html\"", "\"assets/\""),
                        "first.html:11",
                        "a folder"),
                new Fault(
                        "link with a script",
                        f -> f.edit("first.html", "\"index.html\"", "\"javascript:history.back()\""),
                        "first.html:11",
                        "unusual scheme"),
                new Fault(
                        "missing image",
                        f -> f.edit("index.html", "images/map.svg", "images/plan.svg"),
                        "index.html:11",
                        "missing file: images/plan.svg"),
                new Fault(
                        "missing style sheet",
                        f -> f.edit("index.html", "site.css", "style.css"),
                        "index.html:5",
                        "missing file: assets/style.css"),
                new Fault(
                        "missing script",
                        f -> f.edit("index.html", "site.js", "script.js"),
                        "index.html:6",
                        "missing file: assets/script.js"),
                new Fault(
                        "image of another host",
                        f -> f.edit("index.html", "images/map.svg", "https://example.org/map.svg"),
                        "index.html:11",
                        "loads a file from outside"),
                new Fault(
                        "script of another host",
                        f -> f.edit("index.html", "assets/site.js", "//example.org/site.js"),
                        "index.html:6",
                        "loads a file from outside"),
                new Fault(
                        "style sheet that loads from another host",
                        f -> f.edit("assets/site.css", "../images/map.svg", "http://example.org/map.svg"),
                        "assets/site.css:3",
                        "loads a file from outside"),
                new Fault(
                        "style sheet with a missing image",
                        f -> f.edit("assets/site.css", "map.svg", "plan.svg"),
                        "assets/site.css:3",
                        "missing file: ../images/plan.svg"),
                new Fault(
                        "id used twice",
                        f -> f.edit("first.html", "\"p-1\"", "\"h-1\""),
                        "first.html:11",
                        "duplicate id h-1, first used in line 10"),
                new Fault(
                        "description by a missing id",
                        f -> f.edit("first.html", "describedby=\"title\"", "describedby=\"name\""),
                        "first.html:11",
                        "missing id: name"),
                new Fault(
                        "two first-level headings",
                        f -> f.edit("first.html", "<p id", "<h1>又一个</h1><p id"),
                        "first.html:11",
                        "2 first-level headings"),
                new Fault(
                        "no first-level heading",
                        f -> f.edit("index.html", "<h1>小册</h1>", "<p>小册</p>"),
                        "index.html",
                        "0 first-level headings"),
                new Fault(
                        "skipped heading level",
                        f -> f.edit("first.html", "<h2 id=\"h-1\">一、开头</h2>", "<h3 id=\"h-1\">一、开头</h3>"),
                        "first.html:10",
                        "jump from h1 to h3"),
                new Fault(
                        "no language", f -> f.edit("first.html", " lang=\"zh-Hans\"", ""), "first.html:2", "language"),
                new Fault(
                        "empty title",
                        f -> f.edit("first.html", "<title>小册</title>", "<title></title>"),
                        "first.html",
                        "title"),
                new Fault(
                        "image without alt",
                        f -> f.edit("index.html", " alt=\"图\"", ""),
                        "index.html:11",
                        "without an alt"),
                new Fault(
                        "stray end tag", f -> f.edit("first.html", "正文。", "正文。</em>"), "first.html:11", "invalid HTML"),
                new Fault(
                        "no document type",
                        f -> f.edit("first.html", "<!DOCTYPE html>", ""),
                        "first.html",
                        "document type"),
                new Fault(
                        "broken SVG",
                        f -> f.edit("images/map.svg", "<path d=\"M0 0h9\"/>", "<path d=\"M0 0h9\">"),
                        "images/map.svg:1",
                        "not well-formed"),
                new Fault("EPUB media type compressed", f -> f.mediaTypeStored = false, "book.epub", "media type"),
                new Fault(
                        "EPUB without container",
                        f -> f.epub.remove("META-INF/container.xml"),
                        "book.epub",
                        "container.xml"),
                new Fault(
                        "EPUB manifest names a missing file",
                        f -> f.editEpub("OEBPS/package.opf", "href=\"first.xhtml\"", "href=\"second.xhtml\""),
                        "book.epub/OEBPS/package.opf:5",
                        "missing file: second.xhtml"),
                new Fault(
                        "EPUB file outside the manifest",
                        f -> f.epub.put("OEBPS/left.css", ""),
                        "book.epub/OEBPS/left.css",
                        "does not list"),
                new Fault(
                        "EPUB spine names a missing item",
                        f -> f.editEpub("OEBPS/package.opf", "idref=\"first\"", "idref=\"second\""),
                        "book.epub/OEBPS/package.opf:7",
                        "spine lists a missing item"),
                new Fault(
                        "EPUB without navigation",
                        f -> f.editEpub("OEBPS/package.opf", " properties=\"nav\"", ""),
                        "book.epub/OEBPS/package.opf",
                        "navigation"),
                new Fault(
                        "EPUB contents lead nowhere",
                        f -> f.editEpub("OEBPS/nav.xhtml", "#h-1", "#h-9"),
                        "book.epub/OEBPS/nav.xhtml:5",
                        "missing anchor"),
                new Fault(
                        "EPUB chapter not well-formed",
                        f -> f.editEpub("OEBPS/first.xhtml", "</p>", "<br></p>"),
                        "book.epub/OEBPS/first.xhtml:7",
                        "not well-formed"),
                new Fault(
                        "EPUB that loads from a host",
                        f -> f.editEpub("OEBPS/first.xhtml", "正文。", "<img alt=\"\" src=\"http://example.org/a.png\"/>"),
                        "book.epub/OEBPS/first.xhtml:7",
                        "loads a file from outside"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void findsPlantedFault(Fault fault) throws IOException {
        SoundFolder sound = new SoundFolder();
        fault.plant().accept(sound);
        sound.writeTo(temp);
        assertFound(fault.place(), fault.words());
    }

    private void assertFound(String place, String words) {
        List<Problem> problems = new OutputCheck().check(temp);
        String start = temp.toString().replace('\\', '/') + "/" + place + ": ";
        assertTrue(
                problems.stream()
                        .map(Problem::toString)
                        .anyMatch(text -> text.startsWith(start) && text.contains(words)),
                problems::toString);
    }

    @Test
    void findsNothingInSoundFolder() throws IOException {
        new SoundFolder().writeTo(temp);
        assertEquals(List.of(), new OutputCheck().check(temp));
    }

    @Test
    void leavesForeignFilesAlone() throws IOException {
        new SoundFolder().writeTo(temp);
        Files.writeString(temp.resolve("google-site.html"), "verification");
        assertEquals(List.of(), new OutputCheck().check(temp));
    }

    @Test
    void findsLostFile() throws IOException {
        new SoundFolder().writeTo(temp);
        Files.delete(temp.resolve("first.html"));
        assertFound("first.html", "was deleted");
    }

    @Test
    void findsAlteredFile() throws IOException {
        new SoundFolder().writeTo(temp);
        Files.writeString(temp.resolve("assets/site.js"), "alert()");
        assertFound("assets/site.js", "changed");
    }

    @Test
    void findsTruncatedEpub() throws IOException {
        new SoundFolder().writeTo(temp);
        byte[] whole = Files.readAllBytes(temp.resolve("book.epub"));
        Files.write(temp.resolve("book.epub"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertFound("book.epub", "not a ZIP file");
    }

    @Test
    void warnsWhereLostFilesCannotBeFound() throws IOException {
        new SoundFolder().writeTo(temp);
        Files.delete(temp.resolve(Manifest.FILE_NAME));
        assertEquals(1, new OutputCheck().check(temp).size());
    }

    @Test
    void saysWhereThereIsNoOutput() {
        assertTrue(new OutputCheck().check(temp.resolve("none")).toString().contains("build first"));
    }
}
