package studybooklet.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import studybooklet.markdown.Piece;
import studybooklet.problem.BuildException;

class BookbinderTest {
    private final Articles content = new Articles();

    private List<String> errors() {
        assertThrows(BuildException.class, content::bind);
        return content.found();
    }

    private static List<String> slugs(Book book) {
        return book.chapters().stream().map(Chapter::slug).toList();
    }

    @Test
    void ordersByFileWithoutSettings() {
        Book book = content.article("a.md")
                .title("甲")
                .series("系列")
                .add()
                .article("b.txt", 0)
                .title("乙")
                .add()
                .article("b.txt", 1)
                .title("丙")
                .add()
                .article("c.md")
                .title("丁")
                .draft()
                .add()
                .bind();
        assertEquals(List.of("a", "yi", "bing"), slugs(book));
        assertEquals(
                List.of(1, 2, 3), book.chapters().stream().map(Chapter::number).toList());
        assertEquals(1, book.parts().size());
        assertNull(book.parts().get(0).title());
        assertEquals(List.of(), content.found());
    }

    @Test
    void takesTheSeriesForATitle() {
        Book book = content.article("a.md")
                .add()
                .article("b.md")
                .series("读报札记")
                .add()
                .bind();
        assertEquals("读报札记", book.metadata().title());
        assertNull(book.metadata().series());
        assertEquals("du-bao-zha-ji", book.metadata().fileName());
    }

    @Test
    void takesTheOnlyArticlesTitle() {
        assertEquals(
                "甲", content.article("a.md").title("甲").add().bind().metadata().title());
    }

    @Test
    void takesTheFoldersNameWhereNothingGivesATitle() {
        content.article("a.md").add().article("b.md").add();
        assertEquals("content", content.bind().metadata().title());
    }

    @Test
    void ordersAsListedInParts() {
        Book book = content.settings(
                        "title: 书",
                        "articles:",
                        "  - b.md",
                        "  - part: 上",
                        "    articles: [d.txt, articles/a.md]",
                        "  - part: 下",
                        "    articles:",
                        "      - c.md")
                .article("a.md")
                .add()
                .article("b.md")
                .add()
                .article("c.md")
                .draft()
                .add()
                .article("d.txt", 0)
                .title("一")
                .add()
                .article("d.txt", 1)
                .title("二")
                .add()
                .bind();
        assertEquals(List.of("b", "yi", "er", "a"), slugs(book));
        assertEquals(2, book.parts().size());
        assertNull(book.parts().get(0).title());
        assertEquals("上", book.parts().get(1).title());
        assertEquals(List.of(), content.found());
    }

    @Test
    void rejectsUnknownAndDoubleEntriesAndWarnsOfTheRest() {
        content.settings("title: 书", "articles:", "  - prefase.md", "  - a.md", "  - a.md")
                .article("a.md")
                .add()
                .article("preface.md")
                .add();
        assertEquals(
                List.of(
                        "booklet.yaml:3: there is no article prefase.md; did you mean \"preface.md\"?",
                        "booklet.yaml:5: a.md is listed twice, first at booklet.yaml:4; keep one of them",
                        "booklet.yaml:2: warning: \"articles\" does not list preface.md, which is left out; list it or"
                                + " delete it"),
                errors());
    }

    @Test
    void rejectsABookOfDrafts() {
        content.settings("title: 书").article("a.md").draft().add();
        assertEquals(List.of("content: every article is a draft; remove draft: true from one"), errors());
    }

    @Test
    void rejectsAnOrderThatListsDraftsOnly() {
        content.settings("title: 书", "articles: [a.md]")
                .article("a.md")
                .draft()
                .add()
                .article("b.md")
                .add();
        assertTrue(errors().contains("content: the booklet has no articles; list one that is not a draft"));
    }

    @Test
    void makesTheTreeOfContents() {
        Book book = content.article("a.md")
                .heading(2, "h-1", "一")
                .heading(4, "h-2", "跳")
                .heading(3, "h-3", "二")
                .heading(2, "h-4", "三")
                .add()
                .bind();
        List<TocEntry> contents = book.chapters().get(0).contents();
        assertEquals(2, contents.size());
        assertEquals(
                List.of("跳", "二"),
                contents.get(0).children().stream().map(e -> e.heading().text()).toList());
        assertEquals("三", contents.get(1).heading().text());
    }

    @Test
    void countsCharactersWithoutSpaces() {
        Book book = content.article("a.md")
                .block("p-1", "甲 乙　\n𠮷")
                .block("p-2", "ab")
                .add()
                .bind();
        assertEquals(5, book.chapters().get(0).summary().characters());
    }

    @Test
    void gathersAuthorsInTheOrderOfPinyin() {
        Book book = content.article("a.md")
                .series("书")
                .author("王冰", "注一")
                .author("单田", null)
                .add()
                .article("b.md")
                .author("王兵", null)
                .author("王冰", "注二")
                .note("两位作者的注")
                .add()
                .article("c.md")
                .author("王冰", "注一")
                .add()
                .bind();
        List<Contributor> authors = book.authors();
        assertEquals(
                List.of("单田", "王兵", "王冰"),
                authors.stream().map(Contributor::name).toList());
        assertEquals("author-shan-tian", authors.get(0).id());
        assertTrue(
                authors.get(1).id().matches("author-wang-bing-[a-z0-9]{5}"),
                authors.get(1).id());
        assertEquals(List.of(), authors.get(0).notes());
        assertEquals(List.of("两位作者的注"), authors.get(1).notes());
        assertEquals(List.of("注一", "注二"), authors.get(2).notes());
        assertEquals(3, authors.get(2).chapters().size());
    }

    @Test
    void gathersThemesInTheOrderOfFirstUse() {
        Book book = content.article("a.md")
                .series("书")
                .themes("乙", "甲")
                .add()
                .article("b.md")
                .themes("甲")
                .add()
                .bind();
        assertEquals(List.of("乙", "甲"), book.themes().stream().map(Theme::name).toList());
        assertEquals("theme-jia", book.themes().get(1).id());
        assertEquals(2, book.themes().get(1).chapters().size());
    }

    @Test
    void resolvesLinksToChaptersIdsAndHeadings() {
        Book book = content.settings("title: 书")
                .article("a.md")
                .link("articles/b.md", null)
                .link("articles/b.md", "h-1")
                .link("articles/b.md", "先读 目录")
                .link("articles/a.md", null)
                .add()
                .article("b.md")
                .slug("bee")
                .heading(2, "h-1", "先读目录")
                .add()
                .bind();
        assertEquals(
                List.of(
                        new Piece.ChapterLink("bee", null),
                        new Piece.ChapterLink("bee", "h-1"),
                        new Piece.ChapterLink("bee", "h-1"),
                        new Piece.ChapterLink("a", null)),
                book.chapters().get(0).body().slots());
    }

    @Test
    void rejectsLinksThatLeadNowhere() {
        content.settings("title: 书", "articles: [a.md, b.md, d.md, e.txt]")
                .article("a.md")
                .link("articles/bb.md", null)
                .link("articles/b.md", "先读目路")
                .link("articles/c.md", null)
                .link("articles/d.md", null)
                .link("articles/e.txt", null)
                .add()
                .article("b.md")
                .heading(2, "h-1", "先读目录")
                .add()
                .article("c.md")
                .add()
                .article("d.md")
                .draft()
                .add()
                .article("e.txt", 0)
                .add()
                .article("e.txt", 1)
                .add();
        assertEquals(
                List.of(
                        "booklet.yaml:2: warning: \"articles\" does not list c.md, which is left out; list it or delete"
                                + " it",
                        "articles/a.md:9: there is no article articles/bb.md; did you mean \"articles/b.md\"?",
                        "articles/a.md:9: articles/b.md has no heading or id 先读目路; did you mean \"先读目录\"?",
                        "articles/a.md:9: the link leads to articles/c.md, which is left out; list the file in booklet.yaml"
                                + " or remove the link",
                        "articles/a.md:9: the link leads to articles/d.md, a draft; finish the draft or remove the link",
                        "articles/a.md:9: the link is ambiguous: articles/e.txt has 2 articles; link to a file with one"
                                + " article"),
                errors());
    }
}
