package studybooklet.markdown.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkResolverTest {
    private final LinkResolver resolver = new LinkResolver("articles/part/here.md");

    @ParameterizedTest
    @CsvSource({
        "other.md, articles/part/other.md,",
        "other.md#看层次, articles/part/other.md, 看层次",
        "../%E5%BA%8F%20%E8%A8%80.txt#%E4%B8%80, articles/序 言.txt, 一",
        "../../notes/./a.md, notes/a.md,",
        "#anchor, articles/part/here.md, anchor",
        "OTHER.MD, articles/part/OTHER.MD,"
    })
    void findsFilesRelativeToTheFileOfTheLink(String address, String file, String anchor) {
        assertEquals(new LinkTarget.Internal(file, anchor), resolver.link(address));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=1&c=2#d, https://example.org/a?b=1&c=2#d",
        "HTTP://例子.中国/路径, HTTP://例子.中国/路径",
        "https://example.org/a b, https://example.org/a%20b",
        "https://example.org/50%, https://example.org/50%25",
        "https://example.org/%E4%B8%80, https://example.org/%E4%B8%80",
        "mailto:a@example.org, mailto:a@example.org"
    })
    void letsAddressesOutsideBeWhatTheyAre(String address, String shown) {
        assertEquals(new LinkTarget.External(shown), resolver.link(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "#",
                "other.md#",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://a/b",
                "https://",
                "mailto:",
                "other.html",
                "folder/",
                "//example.org/a.md",
                "/a.md",
                "../../../a.md",
                "..\\a.md",
                "a%2.md",
                "a%zz.md",
                "%ff.md",
                "other.md?x"
            })
    void refusesWhatLeadsNowhere(String address) {
        assertInstanceOf(LinkTarget.Invalid.class, resolver.link(address));
    }

    @Test
    void findsImagesInTheContentFolderOnly() {
        assertEquals(new LinkTarget.Internal("images/图 1.png", null), resolver.image("../../images/图%201.png"));
        for (String address : new String[] {
            "",
            "https://example.org/a.png",
            "//example.org/a.png",
            "data:image/png;x",
            "/a.png",
            "../../../a.png",
            "a%.png"
        }) {
            assertInstanceOf(LinkTarget.Invalid.class, resolver.image(address), address);
        }
    }

    @Test
    void saysWhatIsPossible() {
        LinkTarget.Invalid refused = assertInstanceOf(LinkTarget.Invalid.class, resolver.link("map.png"));
        assertTrue(refused.what().contains("map.png"), refused.what());
        assertTrue(refused.remedy().contains("other.md"), refused.remedy());
    }
}
