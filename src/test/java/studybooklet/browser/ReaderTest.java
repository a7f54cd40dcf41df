package studybooklet.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader chooses and how far he has come, kept in his browser. */
@ExtendWith(WithBrowser.class)
class ReaderTest {
    private static final String ARTICLE = "lu-yin-zheng-li-san-bu-fa.html";
    private static final String PAPER = "getComputedStyle(document.body).backgroundColor";

    private final Chromium browser;
    private final Sites.Site site;

    ReaderTest(Chromium browser, Sites sites) {
        this.browser = browser;
        this.site = sites.sample();
    }

    @Test
    void followsTheSystemsColourScheme() {
        browser.openAsNewReader(site.http(ARTICLE));
        String light = browser.js("return " + PAPER);
        browser.dark(true);
        assertNotEquals(light, browser.js("return " + PAPER));
    }

    @ParameterizedTest
    @CsvSource({
        "theme,dark,backgroundColor",
        "theme,sepia,backgroundColor",
        "size,huge,fontSize",
        "leading,loose,lineHeight",
        "face,hei,fontFamily"
    })
    void keepsWhatTheReaderChooses(String name, String value, String property) {
        String shown = "return getComputedStyle(document.body)." + property;
        browser.openAsNewReader(site.http(ARTICLE));
        String before = browser.js(shown);
        browser.click(".open-settings");
        browser.click("input[name=" + name + "][value=" + value + "]");
        String chosen = browser.js(shown);
        assertNotEquals(before, chosen);
        browser.open(site.http("index.html"));
        assertEquals(chosen, browser.js(shown));
        browser.openAsNewReader(site.http(ARTICLE));
    }

    /** The script stands before the first paint: in the head, and not deferred. */
    @Test
    void isDressedBeforeThePageIsPainted() {
        browser.openAsNewReader(site.http(ARTICLE));
        browser.js("localStorage.setItem('booklet-settings', JSON.stringify({theme: 'dark'}))");
        String early = browser.atTheStartOfEachPage("new MutationObserver((list, self) => { if (document.body) {"
                + " window.atFirst = document.documentElement.dataset.theme; self.disconnect(); } })"
                + ".observe(document, {childList: true, subtree: true})");
        browser.open(site.http(ARTICLE));
        assertEquals("dark", browser.js("return window.atFirst"));
        browser.noLongerAtTheStart(early);
        browser.openAsNewReader(site.http(ARTICLE));
    }

    @Test
    void offersToGoOnReadingWhereTheReaderStopped() {
        browser.openAsNewReader(site.http("index.html"));
        assertEquals("开始阅读", browser.one(".actions .first").getText());
        browser.window(1280, 400);
        browser.open(site.http(ARTICLE));
        browser.js("document.querySelector('.text h2').scrollIntoView()");
        browser.await(
                "the place is kept",
                () -> browser.js("return JSON.stringify(localStorage)").contains("h-"));
        browser.open(site.http("index.html"));
        assertEquals("继续阅读", browser.one(".actions .first").getText());
        assertTrue(browser.one(".progress").getText().contains("录音整理三步法"));
        assertTrue(browser.texts(".read").toString().matches(".*(已读[0-9]+%|读完).*"));
        browser.click(".actions .first");
        assertTrue(browser.driver().getCurrentUrl().contains(ARTICLE + "#h-"));
        browser.openAsNewReader(site.http(ARTICLE));
    }

    @Test
    void printsWithoutControls() {
        browser.print();
        browser.open(site.http(ARTICLE));
        for (String control : List.of(".bar", ".panel", ".turn", ".colophon nav", ".self")) {
            assertEquals(
                    "none",
                    browser.js("return getComputedStyle(document.querySelector(arguments[0])).display", control),
                    control);
        }
        assertEquals("rgb(255, 255, 255)", browser.js("return " + PAPER));
    }

    @Test
    void nothingMovesWhileAPageLoads() {
        for (String page : List.of("index.html", ARTICLE, "cong-yi-tiao-jie-kai-shi.html", "all.html")) {
            browser.open(site.http(page));
            assertEquals(0.0, shift(), page);
        }
    }

    /** Every piece that ends within the bar: it may be painted before the rest is there. */
    @Test
    void nothingMovesWhereAPageArrivesInPieces() throws java.io.IOException {
        List<String> lines = Files.readAllLines(site.folder().resolve(ARTICLE));
        int bar = lines.indexOf("<header class=\"bar\">");
        int settings = lines.subList(bar, lines.size()).indexOf("<fieldset>");
        assertTrue(bar > 0 && settings > 0);
        browser.window(360, 700);
        for (int line = bar + 1; line <= bar + settings + 1; line++) {
            browser.open(site.http(ARTICLE + "?lines=" + line));
            assertEquals(0.0, shift(), lines.get(line - 1));
        }
    }

    /** How far what was painted has moved: the sum of the page's layout shifts, 0 to 1. */
    private double shift() {
        return Double.parseDouble(browser.js("return new Promise(done => new PerformanceObserver(list =>"
                + " done(list.getEntries().reduce((sum, e) => sum + e.value, 0)))"
                + ".observe({type: 'layout-shift', buffered: true}) || setTimeout(() => done(0), 600))"));
    }

    @Test
    void nothingIsAskedForElsewhereAndNothingIsForbidden() throws java.io.IOException {
        for (String page : site.pages()) {
            browser.open(site.http(page));
            assertEquals(
                    0,
                    browser.number("performance.getEntriesByType('resource')"
                            + ".filter(e => !e.name.startsWith(location.origin + '/a/b/')).length"),
                    page);
            assertEquals("", browser.js("return document.cookie"), page);
            browser.open(site.disk(page));
            assertEquals(List.of(), browser.complaints(), page);
        }
    }
}
