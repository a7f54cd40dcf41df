package studybooklet.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studybooklet.article.Author;
import studybooklet.article.FrontMatter;

class BylineTest {
    private static Byline of(@Nullable String shared, Author... authors) {
        return Byline.of(new FrontMatter(
                "题",
                null,
                null,
                null,
                List.of(authors),
                shared,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                false));
    }

    @Test
    void marksASingleNoteWithoutNumberAndName() {
        Byline byline = of(null, new Author("甲", "作者系某人"));
        assertEquals(List.of(new View.AuthorNote(1, "注", "作者系某人", null)), byline.notes());
        assertEquals(byline.notes(), byline.signers().get(0).notes());
    }

    @Test
    void numbersSeveralNotesAndSaysWhoseTheyAre() {
        Byline byline = of(null, new Author("甲", "某馆馆员"), new Author("乙", null), new Author("丙", "丙系某校教师"));
        assertEquals(
                List.of(new View.AuthorNote(1, "注1", "某馆馆员", "甲"), new View.AuthorNote(2, "注2", "丙系某校教师", null)),
                byline.notes());
        assertEquals(List.of(), byline.signers().get(1).notes());
    }

    @Test
    void callsASharedNoteAfterTheLastName() {
        Byline byline = of("作者分别系某某", new Author("甲", null), new Author("乙", "某人"));
        assertEquals(List.of(), byline.signers().get(0).notes());
        assertEquals(
                List.of(new View.AuthorNote(1, "注1", "某人", "乙"), new View.AuthorNote(2, "注2", "作者分别系某某", null)),
                byline.signers().get(1).notes());
    }

    @Test
    void keepsANoteThatNoNameCanCall() {
        Byline byline = of("作者系某某");
        assertEquals(1, byline.notes().size());
        assertEquals(List.of(), byline.signers());
    }
}
