package studybooklet.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ServedPageTest {
    private static final String META = "<meta http-equiv=\"Content-Security-Policy\" content=\"%s\">";

    @Test
    void addsReloadScriptToHead() {
        String page = ServedPage.of("<html><head><title>a</title></head><body></body></html>", 7);
        assertTrue(page.indexOf("/.booklet/reload.js") < page.indexOf("</head>"), page);
    }

    @Test
    void letsPageAskThisServerForEvents() {
        String policy = "default-src 'none'; script-src 'self'";
        String page = ServedPage.of(META.formatted(policy) + "</head>", 7);
        assertTrue(page.startsWith(META.formatted(policy + "; connect-src 'self'")), page);
    }

    @Test
    void replacesPolicyThatForbidsConnections() {
        String page = ServedPage.of(META.formatted("connect-src 'none'; img-src 'self'") + "</head>", 7);
        assertTrue(page.startsWith(META.formatted("connect-src 'self'; img-src 'self'")), page);
    }

    @Test
    void leavesTheRestAlone() {
        String page = "<html><head></head><body>$1 \\ </body></html>";
        assertEquals(page, ServedPage.of(page, 7).replaceAll("<link[^>]*><script[^>]*></script>", ""));
    }
}
