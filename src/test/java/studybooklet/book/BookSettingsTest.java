package studybooklet.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import studybooklet.problem.BuildException;

/** What booklet.yaml says of the whole book. */
class BookSettingsTest {
    private final Articles content = new Articles();

    private List<String> errors() {
        assertThrows(BuildException.class, content::bind);
        return content.found();
    }

    @Test
    void completesTheMetadata() {
        Metadata metadata = content.settings(
                        "title: 读报",
                        "subtitle: 副题",
                        "series: 丛书",
                        "language: zh-hant",
                        "publisher: 读书会",
                        "date: 2025-11-20",
                        "rights: 版权",
                        "description: 说明",
                        "source: 日报",
                        "url: https://例子.example/书")
                .article("a.md")
                .add()
                .bind()
                .metadata();
        assertEquals("zh-Hant", metadata.language());
        assertEquals(Instant.parse("2025-11-20T00:00:00Z"), metadata.modified());
        assertEquals("丛书", metadata.series());
        assertEquals("https://xn--fsqu00a.example/%E4%B9%A6/", String.valueOf(metadata.url()));
        assertTrue(metadata.identifier()
                .matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    }

    @Test
    void derivesAnIdentifierThatStays() {
        assertEquals("urn:uuid:", Identifier.of("读报", "zh-Hans").substring(0, 9));
        assertEquals(Identifier.of("读报", "zh-Hans"), Identifier.of("读报", "zh-Hans"));
        assertTrue(!Identifier.of("读报", "zh-Hans").equals(Identifier.of("读报", "zh-Hant")));
    }

    @Test
    void neverAsksTheClock() {
        assertEquals(
                Instant.parse("2000-01-01T00:00:00Z"),
                content.article("a.md").add().bind().metadata().modified());
    }

    @Test
    void prefersTheGivenInstant() {
        Metadata metadata = content.settings("title: 书", "date: 2025", "modified: 2025-11-20T08:30:00.5+08:00")
                .article("a.md")
                .add()
                .bind()
                .metadata();
        assertEquals(Instant.parse("2025-11-20T00:30:00Z"), metadata.modified());
        assertEquals("2025", metadata.date());
    }

    @Test
    void rejectsValuesThatAreNotWhatTheyShouldBe() {
        content.settings(
                        "title: 书",
                        "language: 中文",
                        "date: 2025年1月9日",
                        "modified: yesterday",
                        "url: example.org",
                        "cover: images/cover.png")
                .article("a.md")
                .add();
        assertEquals(
                List.of(
                        "booklet.yaml:2: the language \"中文\" is not a BCP 47 tag; write a tag such as zh-Hans or zh-Hant",
                        "booklet.yaml:3: the date \"2025年1月9日\" is not an ISO 8601 date; write 2025-01-09",
                        "booklet.yaml:4: \"modified\" is \"yesterday\", not an ISO 8601 date or time; write"
                                + " year-month-day, as in 2025-11-20",
                        "booklet.yaml:5: the url \"example.org\" is not an absolute web address; write it in full:"
                                + " https://example.org/booklet/",
                        "booklet.yaml:6: there is no image images/cover.png; put the file into images/"),
                errors());
    }

    @Test
    void rejectsAnOrderOfTheWrongShape() {
        content.settings("title: 书", "articles:", "  - articles: [a.md]", "  - part: 上", "  - [a.md]")
                .article("a.md")
                .add();
        assertEquals(
                List.of(
                        "booklet.yaml:3: the part has no title; write - part: and its title",
                        "booklet.yaml:4: the part has no articles; list them under articles: inside the part",
                        "booklet.yaml:5: this is not a file name; write the name of a file in articles/"),
                errors());
    }

    @Test
    void saysNothingOfTheTitleWhenTheSettingsCannotBeRead() {
        content.settings("title: [").article("a.md").add().article("b.md").add();
        assertEquals(1, errors().size(), content.found().toString());
    }
}
