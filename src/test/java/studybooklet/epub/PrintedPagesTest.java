package studybooklet.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book whose articles say where the pages of the printed edition begin. */
class PrintedPagesTest {
    private static final String TEXT = """
            <!-- page 12 -->

            第十二页。%s<!-- page 13 -->第十三页。

            - 清单<!-- page xiv -->里

            见[下一篇](b.md)。
            """;

    private final EpubFile epub = EpubFile.of(new Booklet()
            .article("a", "---\ntitle: 一\nauthor: 甲\n---\n" + TEXT.formatted(""))
            .article("b", "---\ntitle: 二\nauthor: 甲\n---\n<!-- page 第3版 -->\n\n文。\n\n[回](a.md)\n")
            .bind());

    @Test
    void leavesEpubCheckNothingToSay(@TempDir Path folder) throws IOException {
        assertEquals(List.of(), EpubCheckReport.of(epub.bytes(), folder));
    }

    @Test
    void listsThePagesInReadingOrder() {
        assertEquals(List.of("12", "13", "xiv", "第3版"), texts(epub.nav(), "nav[epub:type=page-list] a"));
        assertEquals(
                "doc-pagelist",
                epub.nav().expectFirst("nav[epub:type=page-list]").attr("role"));
    }

    @Test
    void listsThemForOlderReadersToo() {
        Document ncx = epub.xml("EPUB/toc.ncx");
        assertEquals(
                epub.nav().select("nav[epub:type=page-list] a").eachAttr("href"),
                ncx.select("pageList > pageTarget > content").eachAttr("src"));
        assertEquals(
                List.of("normal", "normal", "special", "special"),
                ncx.select("pageTarget").eachAttr("type"));
        assertEquals(List.of("12", "13"), ncx.select("pageTarget[value]").eachAttr("value"));
    }

    @Test
    void leadsToAMarkThatSaysItsNumber() {
        for (Element line : epub.nav().select("nav[epub:type=page-list] a")) {
            String[] place = line.attr("href").split("#");
            Element mark = epub.xml("EPUB/" + place[0]).getElementById(place[1]);
            assertTrue(mark != null && mark.hasText() == false, line.outerHtml());
            assertEquals("pagebreak", mark.attr("epub:type"));
            assertEquals("doc-pagebreak", mark.attr("role"));
            assertTrue(mark.attr("aria-label").contains(line.text()), mark.outerHtml());
        }
    }

    @Test
    void saysSoInTheMetadata() {
        assertTrue(epub.meta("schema:accessibilityFeature", "")
                .containsAll(List.of("pageBreakMarkers", "pageNavigation")));
        assertEquals(List.of("pagination"), epub.meta("source-of", "source"));
        assertEquals(List.of("《某报》"), epub.meta("pageBreakSource", ""));
    }

    @Test
    void saysNothingOfPagesWhereNoneAreMarked() {
        EpubFile plain = EpubFile.of(Samples.everything());
        assertEquals(List.of(), plain.meta("pageBreakSource", ""));
        assertEquals(List.of(), plain.meta("source-of", "source"));
        assertTrue(!plain.meta("schema:accessibilityFeature", "").contains("pageNavigation"));
        assertEquals(0, plain.xml("EPUB/toc.ncx").select("pageList").size());
    }

    /** A mark keeps its address when its chapter takes several files. */
    @Test
    void findsThePagesOfALongChapter(@TempDir Path folder) throws IOException {
        String filler = "一句话。".repeat(30_000) + "\n\n";
        EpubFile longer = EpubFile.of(new Booklet()
                .article("a", "---\ntitle: 一\nauthor: 甲\n---\n" + filler + TEXT.formatted("一句话。".repeat(30_000)))
                .article("b", "---\ntitle: 二\nauthor: 甲\n---\n文。\n")
                .bind());
        assertEquals(List.of(), new InnerLinks(longer).broken());
        assertEquals(List.of(), EpubCheckReport.of(longer.bytes(), folder));
        List<String> files = longer.nav().select("nav[epub:type=page-list] a").eachAttr("href");
        assertTrue(files.stream().map(href -> href.split("#")[0]).distinct().count() > 1, files.toString());
    }

    private static List<String> texts(Document document, String selector) {
        return document.select(selector).stream().map(Element::text).toList();
    }
}
