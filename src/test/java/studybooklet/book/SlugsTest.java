package studybooklet.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studybooklet.problem.BuildException;

class SlugsTest {
    private final Articles content = new Articles().settings("title: 书");

    private List<String> slugs() {
        return content.bind().chapters().stream().map(Chapter::slug).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "preface.md,preface",
        "01-preface.md,preface",
        "2_Preface.md,preface",
        "10. Read me!.md,read-me",
        "01.md,01",
        "01-.md,01",
        "2024-report.md,2024-report",
        "___.md,ti",
        "author-x.md,article-author-x",
        "前言.md,ti",
        "all.txt,all-*"
    })
    void takesTheFilesNameIfItIsAscii(String file, String slug) {
        content.article(file).add();
        String found = slugs().get(0);
        assertTrue(slug.endsWith("*") ? found.matches("all-[a-z0-9]{5}") : found.equals(slug), found);
    }

    @Test
    void takesTheTitleWhereAFileHoldsSeveral() {
        content.article("page.txt", 0)
                .title("春天")
                .add()
                .article("page.txt", 1)
                .title("秋天")
                .add();
        assertEquals(List.of("chun-tian", "qiu-tian"), slugs());
    }

    @Test
    void setsClashingTitlesApartByTheirOwnText() {
        content.article("春.md")
                .title("春天")
                .add()
                .article("椿.md")
                .title("椿天")
                .add()
                .article("秋.md")
                .title("秋天")
                .add();
        List<String> slugs = slugs();
        assertTrue(slugs.get(0).matches("chun-tian-[a-z0-9]{5}"), slugs.get(0));
        assertTrue(slugs.get(1).matches("chun-tian-[a-z0-9]{5}"), slugs.get(1));
        assertNotEquals(slugs.get(0), slugs.get(1));
        assertEquals("qiu-tian", slugs.get(2));
    }

    @Test
    void renamesNoneWhenAnotherClashingArticleIsAdded() {
        content.article("春.md").title("春天").add().article("椿.md").title("椿天").add();
        List<String> before = slugs();
        Articles more = new Articles().settings("title: 书");
        more.article("一.md")
                .title("醇天")
                .add()
                .article("春.md")
                .title("春天")
                .add()
                .article("椿.md")
                .title("椿天")
                .add();
        assertEquals(
                before,
                more.bind().chapters().stream().map(Chapter::slug).skip(1).toList());
    }

    @Test
    void setsEqualTitlesApartByTheirOpening() {
        content.article("a.txt", 0)
                .title("评论")
                .block("p-1", "甲")
                .add()
                .article("a.txt", 1)
                .title("评论")
                .block("p-1", "乙")
                .add()
                .article("a.txt", 2)
                .title("评论")
                .block("p-1", "乙")
                .add();
        assertEquals(3, slugs().stream().distinct().count());
    }

    @Test
    void leavesAGivenSlugAndMovesTheDerivedOne() {
        content.article("a.md").add().article("b.md").slug("a").add();
        List<String> slugs = slugs();
        assertTrue(slugs.get(0).matches("a-[a-z0-9]{5}"), slugs.get(0));
        assertEquals("a", slugs.get(1));
    }

    @Test
    void rejectsGivenSlugsThatClash() {
        content.article("a.md").slug("same").add().article("b.md").slug("same").add();
        assertThrows(BuildException.class, this::slugs);
        assertEquals(
                List.of("articles/b.md:7: the slug \"same\" is used twice, first in articles/a.md:7; choose another one"
                        + " for one of the articles"),
                content.found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "authors", "all", "all-12", "404", "sitemap", "con"})
    void rejectsAGivenSlugThatIsTaken(String slug) {
        content.article("a.md").slug(slug).add();
        assertThrows(BuildException.class, this::slugs);
        assertEquals(
                List.of("articles/a.md:7: the slug \"" + slug + "\" is reserved; choose another one"), content.found());
    }
}
