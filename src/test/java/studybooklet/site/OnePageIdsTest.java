package studybooklet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OnePageIdsTest {
    @Test
    void prefixesIdsAndLinksToThem() {
        assertEquals(
                "<p id=\"street.p-1\"><a href=\"#street.fn-1\" role=\"doc-noteref\">1</a></p>",
                OnePageIds.rewrite("<p id=\"p-1\"><a href=\"#fn-1\" role=\"doc-noteref\">1</a></p>", "street"));
    }

    @Test
    void leavesTextAndOtherAddressesAlone() {
        String text = "<p title=\"a > b\">写作 id=\"p-1\" 即可，见<a href=\"https://example.org/#p-1\">网页</a></p>";
        assertEquals(text, OnePageIds.rewrite(text, "street"));
    }

    @Test
    void leavesAnAnchorOfAnotherChapterAlone() {
        String link = "<a href=\"#other.top\">别篇</a>";
        assertEquals(link, OnePageIds.rewrite(link, "street"));
    }

    @Test
    void lowersHeadingsAndKeepsTheirLook() {
        assertEquals(
                "<h3 class=\"h2\" id=\"street.h-1\">题</h3>", OnePageIds.rewrite("<h2 id=\"h-1\">题</h2>", "street"));
    }

    @Test
    void makesNoLandmarkOfEachArticlesNotes() {
        assertEquals(
                "<div class=\"notes\"></div>",
                OnePageIds.rewrite("<section class=\"notes\" aria-label=\"注释\"></section>", "street"));
    }

    @Test
    void rewritesManyTagsInOneText() {
        assertEquals(
                "甲<h6 class=\"h5\" id=\"s.a\">乙<br />丙</h6><h6 id=\"s.b\">丁</h6><div id=\"s.c\"><hr /></div>戊",
                OnePageIds.rewrite(
                        "甲<h5 id=\"a\">乙<br />丙</h5><h6 id=\"b\">丁</h6><section id=\"c\" aria-label=\"x > y\"><hr /></section>戊",
                        "s"));
    }
}
