package studybooklet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes. */
class SameBytesIT {
    private static final Path CONTENT = Path.of("content").toAbsolutePath();

    @TempDir
    Path temp;

    @Test
    void doNotDependOnZoneLocaleCharsetOrFolder() throws Exception {
        Path one = Files.createDirectories(temp.resolve("one"));
        Path two = Files.createDirectories(temp.resolve("另一个 文件夹/two"));
        FileUtils.copyDirectory(CONTENT.toFile(), two.resolve("content").toFile());

        Jar.in(one)
                .variable("TZ", "Pacific/Kiritimati")
                .java("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH", "-Dfile.encoding=UTF-8")
                .run("build", "--content", CONTENT.toString())
                .done();
        Jar.in(two)
                .variable("TZ", "America/Adak")
                .java("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1")
                .run("build", "--output", "site-output")
                .done();

        Tree first = Tree.of(one.resolve("site-output")).published();
        assertTrue(first.paths().stream().anyMatch(path -> path.endsWith(".epub")), first::toString);
        assertEquals(
                Set.of(), first.differences(Tree.of(two.resolve("site-output")).published()));
    }

    @Test
    void secondBuildWritesNothing() throws Exception {
        Jar jar = Jar.in(temp);
        jar.run("build", "--content", CONTENT.toString()).done();
        Jar.Run second = jar.run("build", "--content", CONTENT.toString()).done();
        assertTrue(second.out().contains(" 0 pages written, ") && second.out().contains(" 0 removed "), second.out());
    }

    /** What conversion writes can take the text's place. */
    @Test
    void areTheSameFromTextAndFromItsMarkdown() throws Exception {
        Path text = booklet("text");
        Path markdown = booklet("markdown");
        Path digests = CONTENT.resolve("articles/digests.txt");
        FileUtils.copyFileToDirectory(
                digests.toFile(), text.resolve("content/articles").toFile());
        Jar.in(markdown)
                .run("convert", digests.toString(), "--output", "content/articles")
                .done();
        List<String> converted =
                List.copyOf(Tree.of(markdown.resolve("content/articles")).paths());
        assertEquals(4, converted.size(), converted::toString);

        Jar.in(text).run("build").done();
        Jar.in(markdown).run("build").done();

        Tree fromText = Tree.of(text.resolve("site-output")).only(SameBytesIT::isPageOrEpub);
        Tree fromMarkdown = Tree.of(markdown.resolve("site-output")).only(SameBytesIT::isPageOrEpub);
        assertTrue(fromText.paths().size() > converted.size(), fromText::toString);
        assertEquals(Set.of(), fromText.differences(fromMarkdown));
    }

    /** The copies in markdown/ are made of texts only, and the manifest names them. */
    private static boolean isPageOrEpub(String path) {
        return !path.startsWith("markdown/") && !path.startsWith(".");
    }

    private Path booklet(String name) throws IOException {
        Path folder = temp.resolve(name);
        Files.createDirectories(folder.resolve("content/articles"));
        Files.writeString(folder.resolve("content/booklet.yaml"), "title: 四篇导读\ndate: 2025-11-28\n");
        return folder;
    }
}
