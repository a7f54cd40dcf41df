package studybooklet.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studybooklet.book.SampleBook;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;
import studybooklet.template.Templates;

/** Templates that a user has changed, rightly and wrongly. */
class UserTemplatesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(folder.resolve("epub"));
    }

    private EpubFile render(String template, String text) throws IOException {
        Files.writeString(folder.resolve("epub").resolve(template), text);
        return new EpubFile(new EpubRenderer(new Templates(folder))
                .render(SampleBook.create())
                .bytes());
    }

    @Test
    void takesTheUsersStyleSheetAndLeavesTheRest() throws IOException {
        EpubFile epub = render("epub.css", "p { text-indent: 0; }\n");
        assertEquals("p { text-indent: 0; }\n", epub.text("EPUB/css/epub.css"));
        assertEquals(EpubFile.of(SampleBook.create()).names(), epub.names());
    }

    @Test
    void namesTheTemplateOfAPageThatIsNotWellFormed() {
        BuildException e = assertThrows(
                BuildException.class, () -> render("part.ftlx", "<html>\n<body>${part.title}<p></body></html>"));
        Problem problem = onlyProblem(e);
        assertEquals("EPUB/part-1.xhtml:2", problem.location().toString());
        assertTrue(problem.remedy().contains("epub/part.ftlx"), problem.toString());
    }

    @Test
    void refusesAnIdThatStandsTwiceOnAPage() {
        BuildException e = assertThrows(
                BuildException.class,
                () -> render("part.ftlx", "<html><body><p id=\"a\"/><p id=\"a\"/></body></html>"));
        assertTrue(onlyProblem(e).what().contains("two elements have the id a"), e.getMessage());
    }

    private static Problem onlyProblem(BuildException e) {
        List<Problem> problems = e.problems();
        assertEquals(1, problems.size());
        return problems.get(0);
    }
}
