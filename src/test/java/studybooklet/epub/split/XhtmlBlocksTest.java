package studybooklet.epub.split;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class XhtmlBlocksTest {
    @Test
    void cutsBetweenOutermostElementsOnly() {
        List<String> blocks = XhtmlBlocks.of("<p>甲<br/>乙</p>\n<ul><li><p>丙</p></li></ul>\n<hr/>\n");
        assertEquals(List.of("<p>甲<br/>乙</p>", "\n<ul><li><p>丙</p></li></ul>", "\n<hr/>\n"), blocks);
    }

    @Test
    void takesNoBracketInAnAttributeForTheTagsEnd() {
        String image = "<figure><img alt=\"a > b/\"/></figure>";
        assertEquals(List.of(image, "<p>丁</p>"), XhtmlBlocks.of(image + "<p>丁</p>"));
    }

    @Test
    void givesWhatStandsInsideAnElement() {
        assertEquals("<p>a</p><p>b</p>", XhtmlBlocks.contentOf("<section title='>'><p>a</p><p>b</p></section>\n"));
    }
}
