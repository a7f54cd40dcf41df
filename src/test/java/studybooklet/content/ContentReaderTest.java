package studybooklet.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;

class ContentReaderTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Content read(Path path) {
        return new ContentReader().read(path, problems);
    }

    private static List<String> paths(List<ContentFile> files) {
        return files.stream().map(ContentFile::path).toList();
    }

    private List<String> found() {
        String prefix = folder.toString().replace('\\', '/');
        return problems.all().stream()
                .map(Problem::toString)
                .map(problem -> problem.replace(prefix, "FOLDER"))
                .toList();
    }

    @Test
    void readsAFolderInTheOrderOfCodePoints() throws IOException {
        write("booklet.yaml", "title: a");
        for (String name : List.of("b.md", "10.md", "2.txt", "甲.md", "A.MD", "\uFF21.md", "\uD840\uDC00.md")) {
            write("articles/" + name, name);
        }
        write("images/b/c.png", "");
        write("images/a.png", "");
        Content content = read(folder);
        assertEquals(
                List.of(
                        "articles/10.md",
                        "articles/2.txt",
                        "articles/A.MD",
                        "articles/b.md",
                        "articles/甲.md",
                        "articles/\uFF21.md",
                        "articles/\uD840\uDC00.md"),
                paths(content.articles()));
        assertEquals(List.of("images/a.png", "images/b/c.png"), paths(content.images()));
        assertNotNull(content.settings());
        assertEquals(List.of(), found());
    }

    @Test
    void namesFilesAsTheUserNamedTheFolder() throws IOException {
        write("articles/a.md", "");
        String name = read(folder).articles().get(0).name();
        assertEquals(folder.toString().replace('\\', '/') + "/articles/a.md", name);
    }

    @Test
    void passesOverHiddenFiles() throws IOException {
        write("articles/a.md", "");
        write("articles/.b.md.swp", "");
        write("images/.DS_Store", "");
        Content content = read(folder);
        assertEquals(List.of("articles/a.md"), paths(content.articles()));
        assertEquals(List.of(), content.images());
        assertEquals(List.of(), found());
    }

    @Test
    void takesTextsByTheirExtensionsInAnyCase() throws IOException {
        write("articles/a.TXT", "");
        write("articles/b.text", "");
        write("articles/c.markdown", "");
        assertEquals(
                List.of("articles/a.TXT", "articles/b.text", "articles/c.markdown"),
                paths(read(folder).articles()));
    }

    @Test
    void takesAFileOfUnknownKindIfItHoldsText() throws IOException {
        write("articles/a", "text");
        write("articles/b.bin", "text");
        write("articles/c.bin", "a\0b");
        assertEquals(List.of("articles/a", "articles/b.bin"), paths(read(folder).articles()));
        assertEquals(
                List.of(
                        "FOLDER/articles/c.bin: warning: no text, Markdown, Word, web or PDF file, left out; save it as one of these, or move it elsewhere"),
                found());
    }

    @Test
    void warnsOfAFileThatIsNoArticle() throws IOException {
        write("articles/a.md", "");
        write("articles/b.csv", "text");
        write("articles/c.jpg", "GIF89a");
        write("articles/d.doc", "{\\rtf1");
        assertEquals(
                List.of("articles/a.md", "articles/d.doc"), paths(read(folder).articles()));
        assertEquals(
                List.of(
                        "FOLDER/articles/b.csv: warning: no text, Markdown, Word, web or PDF file, left out; save it as one of these, or move it elsewhere",
                        "FOLDER/articles/c.jpg: warning: no text, Markdown, Word, web or PDF file, left out; save it as one of these, or move it elsewhere"),
                found());
    }

    @Test
    void ignoresFilesOfSystemsAndTheFolderOfImages() throws IOException {
        write("articles/a.docx", "PK\3\4");
        write("articles/~$a.docx", "x");
        write("articles/Thumbs.db", "x");
        write("articles/images/a-docx/1.png", "x");
        Content content = read(folder);
        assertEquals(List.of("articles/a.docx"), paths(content.articles()));
        assertEquals(List.of("articles/images/a-docx/1.png"), paths(content.images()));
        assertEquals(List.of(), found());
    }

    @Test
    void warnsOfAFolderAmongTheArticles() throws IOException {
        write("articles/a.md", "");
        write("articles/more/b.md", "");
        assertEquals(1, read(folder).articles().size());
        assertEquals(
                List.of("FOLDER/articles/more: warning: a folder, left out; put its files into FOLDER/articles itself"),
                found());
    }

    @Test
    void readsASingleTextWithWhatStandsBesideIt() throws IOException {
        write("booklet.yaml", "title: a");
        write("page.txt", "text");
        write("other.txt", "text");
        write("images/a.png", "");
        Content content = read(folder.resolve("page.txt"));
        assertEquals(List.of("page.txt"), paths(content.articles()));
        assertEquals(List.of("images/a.png"), paths(content.images()));
        assertNotNull(content.settings());
    }

    @Test
    void needsNothingBesideASingleText() throws IOException {
        write("page.txt", "text");
        Content content = read(folder.resolve("page.txt"));
        assertNull(content.settings());
        assertEquals(List.of(), found());
    }

    @Test
    void rejectsAMissingPath() {
        assertEquals(List.of(), read(folder.resolve("none")).articles());
        assertEquals(List.of("FOLDER/none: no such folder or file; name a content folder or a text file"), found());
    }

    @Test
    void takesAFileThatIsNamedWhateverItsKind() throws IOException {
        write("page.jpg", "GIF89a");
        assertEquals(List.of("page.jpg"), paths(read(folder.resolve("page.jpg")).articles()));
    }

    @Test
    void rejectsAnEmptyFolder() {
        read(folder);
        assertEquals(
                List.of("FOLDER: no content here; put texts, Markdown, Word, web or PDF files into FOLDER/articles"),
                found());
    }

    @Test
    void rejectsAFolderWithoutArticles() throws IOException {
        write("booklet.yaml", "title: a");
        read(folder);
        assertEquals(
                List.of(
                        "FOLDER: no folder articles here; put texts, Markdown, Word, web or PDF files into FOLDER/articles"),
                found());
    }

    @Test
    void rejectsAnEmptyFolderOfArticles() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        read(folder);
        assertEquals(
                List.of(
                        "FOLDER/articles: no file with articles here; put text, Markdown, Word, web or PDF files into it"),
                found());
    }

    @Test
    void rejectsAFileThatIsTooLarge() throws IOException {
        write("articles/a.md", "");
        Files.createDirectories(folder.resolve("images"));
        Files.write(folder.resolve("images/film.png"), new byte[StoredFile.LARGEST + 1]);
        assertEquals(List.of(), read(folder).images());
        assertEquals(List.of("FOLDER/images/film.png: more than 64 MB; make it smaller or remove it"), found());
    }

    @Test
    void readsAFileThatHasGrownOrShrunkSinceItWasListed() throws IOException {
        for (String name : List.of("a", "b", "c", "d")) {
            write("articles/" + name + ".md", name.equals("d") ? "" : "乙乙");
        }
        List<ContentFile> files = read(folder).articles();
        write("articles/b.md", "乙乙乙");
        write("articles/c.md", "乙");
        write("articles/d.md", "乙");
        assertEquals(
                List.of("乙乙", "乙乙乙", "乙", "乙"),
                files.stream().map(file -> file.text(problems)).toList());
    }

    @Test
    void ordersSurrogatesByTheirCharacters() throws IOException {
        for (String name : List.of("\uD840\uDC01", "\uD840\uDC00", "\uD841\uDC00", "\uFF21", "a", "ab")) {
            write("images/.hidden/" + name, "");
        }
        write("articles/a.md", "");
        assertEquals(
                List.of("a", "ab", "\uFF21", "\uD840\uDC00", "\uD840\uDC01", "\uD841\uDC00"),
                paths(read(folder).images()).stream()
                        .map(path -> path.substring("images/.hidden/".length()))
                        .toList());
    }

    @Test
    void readsTextWithOrWithoutAByteOrderMark() {
        byte[] bytes = "\uFEFF甲\r\n乙\r丙\n".getBytes(StandardCharsets.UTF_8);
        assertEquals("甲\n乙\n丙\n", new ContentFile("a.md", "a.md", bytes).text(problems));
    }

    @Test
    void rejectsOtherEncodingsAtTheirLine() {
        byte[] bytes = "one\ntwo\n三\n".getBytes(Charset.forName("GB18030"));
        assertNull(new ContentFile("a.md", "c/a.md", bytes).text(problems));
        assertEquals(List.of("c/a.md:3: this is not UTF-8; save the file as UTF-8"), found());
    }

    @Test
    void rejectsATextCutInsideACharacter() {
        byte[] bytes = {'a', '\n', (byte) 0xE7};
        assertNull(new ContentFile("a.md", "c/a.md", bytes).text(problems));
        assertEquals(List.of("c/a.md:2: this is not UTF-8; save the file as UTF-8"), found());
    }
}
