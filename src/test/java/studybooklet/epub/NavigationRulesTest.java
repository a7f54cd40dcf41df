package studybooklet.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** How a reader finds a place in the book. */
@ParameterizedClass(name = "{0}")
@MethodSource("studybooklet.epub.WellMadeBooks#all")
record NavigationRulesTest(String name, EpubFile epub) {

    /** Word for word, but for white space and a run-in heading's mark of a note. */
    @Test
    void listsTheHeadingsOfThePagesInTheirWordsAndOrder() {
        List<String> headings = new ArrayList<>();
        epub.select("h1, h2, h3").forEach(heading -> headings.add(bare(heading)));
        List<String> lines = epub.nav().select("nav[epub:type=toc] a").stream()
                .map(this::bare)
                .toList();
        assertEquals(headings, lines);
    }

    @Test
    void isAtMostThreeDeep() {
        assertEquals(0, epub.nav().select("ol ol ol ol").size());
        assertEquals(
                0,
                epub.xml("EPUB/toc.ncx")
                        .select("navPoint navPoint navPoint navPoint")
                        .size());
    }

    @Test
    void isThePageOfContentsToo() {
        Element contents = epub.nav().expectFirst("nav[epub:type=toc]");
        assertEquals("doc-toc", contents.attr("role"));
        assertEquals("目录", contents.expectFirst("h1").text());
    }

    @Test
    void saysTheSameToOlderReaders() {
        var old = epub.xml("EPUB/toc.ncx");
        assertEquals(
                epub.nav().select("nav[epub:type=toc] a").eachAttr("href"),
                old.select("navPoint > content").eachAttr("src"));
        assertEquals(
                epub.nav().select("nav[epub:type=toc] a").stream()
                        .map(Element::wholeText)
                        .toList(),
                old.select("navPoint > navLabel > text").stream()
                        .map(Element::wholeText)
                        .toList());
    }

    @Test
    void marksCoverTitlePageContentsAndBeginning() {
        assertEquals(
                List.of("cover", "titlepage", "toc", "bodymatter"),
                epub.nav().select("nav[epub:type=landmarks] a").eachAttr("epub:type"));
    }

    @Test
    void inventsNoPageList() {
        assertTrue(epub.nav().select("nav[epub:type=page-list]").isEmpty());
    }

    private String bare(Element element) {
        return element.wholeText().replaceAll("\\s|　", "");
    }
}
