package studybooklet.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** WCAG 2.2 AA as far as axe and a keyboard can tell, on every page, light and dark, wide and narrow. */
@ExtendWith(WithBrowser.class)
class AccessibilityTest {
    private static final String ARTICLE = "lu-yin-zheng-li-san-bu-fa.html";

    private final Chromium browser;
    private final Sites.Site site;

    AccessibilityTest(Chromium browser, Sites sites) {
        this.browser = browser;
        this.site = sites.sample();
    }

    @ParameterizedTest
    @CsvSource({"1280,false", "1280,true", "375,false", "375,true"})
    void axeFindsNothingOnAnyPage(int width, boolean dark) throws IOException {
        browser.window(width, 900);
        browser.dark(dark);
        for (String page : site.pages()) {
            browser.open(site.http(page));
            assertEquals(List.of(), violations(), page);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void axeFindsNothingWithResultsOpen(boolean dark) {
        browser.dark(dark);
        browser.open(site.http(ARTICLE)).click(".find input");
        browser.press("录音");
        browser.await("results", () -> !browser.all("[role=dialog] a").isEmpty());
        assertEquals(List.of(), violations());
        browser.click("[role=dialog] li:last-child a");
        browser.await("the page", () -> browser.holds("CSS.highlights.has('found')"));
        assertEquals(List.of(), violations(), "with the word highlighted");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void axeFindsNothingWithSheetNoteOrSettingsOpen(boolean dark) {
        browser.dark(dark);
        browser.window(375, 800);
        browser.open(site.http(ARTICLE)).click(".open-contents");
        assertTrue(browser.one(".contents").isDisplayed());
        assertEquals(List.of(), violations(), "contents");
        browser.press(Keys.ESCAPE);
        browser.click("#fnref-1");
        assertEquals(List.of(), violations(), "note");
        browser.press(Keys.ESCAPE);
        browser.click(".open-settings");
        assertEquals(List.of(), violations(), "settings");
    }

    @Test
    void axeFindsNothingInSepia() {
        browser.openAsNewReader(site.http(ARTICLE)).click(".open-settings");
        browser.js("document.querySelector('input[name=theme][value=sepia]').click()");
        assertEquals(List.of(), violations());
        browser.openAsNewReader(site.http(ARTICLE));
    }

    @Test
    void theFirstStopOfTheTabKeyLeadsToTheText() {
        browser.open(site.http(ARTICLE)).press(Keys.TAB);
        assertEquals("跳到正文", focused().getText());
        browser.press(Keys.ENTER);
        assertEquals("main", focused().getDomAttribute("id"));
    }

    @Test
    void everyStopOfTheTabKeyIsSeen() {
        browser.open(site.http(ARTICLE));
        for (int stop = 0; stop < 60; stop++) {
            browser.press(Keys.TAB);
            if (focused().getTagName().equals("body")) {
                assertTrue(stop > 25, "only " + stop + " stops");
                return;
            }
            String outline = browser.js("return getComputedStyle(document.activeElement"
                    + (browser.holds("document.activeElement.type === 'radio'") ? ".nextElementSibling" : "")
                    + ").outlineStyle");
            assertEquals("solid", outline, focused().getDomProperty("outerHTML"));
            assertTrue(
                    browser.holds("document.activeElement.getBoundingClientRect().bottom > 0"
                            + " && document.activeElement.getBoundingClientRect().top < innerHeight"),
                    focused().getDomProperty("outerHTML"));
        }
    }

    /** Where the system paints with its own few colours, borders and outlines must say what colours said. */
    @Test
    void controlsAndFocusAreSeenInForcedColours() {
        browser.forcedColours();
        browser.openAsNewReader(site.http(ARTICLE));
        assertTrue(browser.holds("matchMedia('(forced-colors: active)').matches"));
        browser.click(".open-settings");
        for (String control : List.of(".find input", ".open-settings", ".settings", "fieldset span")) {
            assertTrue(differs(control, "borderTopColor"), control);
        }
        assertNotEquals(
                style("fieldset input:checked + span", "backgroundColor"),
                style("fieldset input:not(:checked) + span", "backgroundColor"));
        browser.js("document.querySelector('.text h2').scrollIntoView()");
        browser.await(
                "the first heading", () -> !browser.all(".local [aria-current]").isEmpty());
        assertNotEquals(
                style(".local [aria-current]", "borderLeftColor"),
                style(".local a:not([aria-current])", "borderLeftColor"));
        browser.press(Keys.TAB);
        assertTrue(differs(":focus + span", "outlineColor"));
        assertEquals("solid", style(":focus + span", "outlineStyle"));
    }

    private boolean differs(String selector, String property) {
        return !style(selector, property).equals(style("body", "backgroundColor"));
    }

    private String style(String selector, String property) {
        return browser.js(
                "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]", selector, property);
    }

    /** Search, settings, contents and text, one after the other, with nothing but keys. */
    @Test
    void aReaderGetsThroughAPageByKeyboardAlone() {
        browser.openAsNewReader(site.http("index.html"));
        browser.press(Keys.TAB);
        tabTo("document.activeElement.type === 'search'");
        browser.press("录音");
        browser.await("results", () -> !browser.all("[role=dialog] a").isEmpty());
        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        browser.await("the article", () -> browser.driver().getCurrentUrl().contains("?q="));

        browser.open(site.http(ARTICLE));
        tabTo("document.activeElement.matches('.open-settings')");
        browser.press(Keys.ENTER);
        tabTo("document.activeElement.name === 'theme'");
        browser.press(Keys.ARROW_RIGHT);
        assertEquals("light", browser.js("return document.documentElement.dataset.theme"));
        browser.press(Keys.ESCAPE);
        assertFalse(browser.one(".settings").isDisplayed());
        assertTrue(browser.holds("document.activeElement.matches('.open-settings')"));

        tabTo("document.activeElement.closest('.local')");
        String heading = browser.js("return document.activeElement.getAttribute('href')");
        browser.press(Keys.ENTER);
        assertTrue(browser.driver().getCurrentUrl().endsWith(heading));
        browser.open(site.http(ARTICLE));
        tabTo("document.activeElement.id === 'fnref-1'");
        browser.press(Keys.ENTER);
        assertTrue(browser.one(".note").isDisplayed());
        browser.press(Keys.ESCAPE);
        tabTo("document.activeElement.rel === 'next' || document.activeElement.rel === 'prev'");
        browser.press(Keys.ENTER);
        browser.await("a neighbour", () -> !browser.driver().getCurrentUrl().contains(ARTICLE));
        browser.openAsNewReader(site.http(ARTICLE));
    }

    private void tabTo(String expression) {
        for (int stop = 0; !browser.holds(expression); stop++) {
            assertTrue(stop < 80, "no stop of the tab key where " + expression);
            browser.press(Keys.TAB);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 375, 640, 768, 1024, 1280})
    void noPageScrollsSideways(int width) throws IOException {
        browser.window(width, 700);
        for (String page : site.pages()) {
            browser.open(site.http(page));
            long over = browser.number("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertEquals(0, over, page + " at " + width);
        }
    }

    @Test
    void wideTablesScrollByKeyboard() {
        browser.window(240, 700);
        browser.open(site.http(ARTICLE));
        WebElement table = browser.one(".text .table");
        assertEquals("0", table.getDomAttribute("tabindex"));
        browser.window(1280, 900);
        browser.await("no stop where nothing is hidden", () -> table.getDomAttribute("tabindex") == null);
    }

    @Test
    void keepsStillForReadersWhoAskForIt() {
        browser.open(site.http(ARTICLE));
        assertEquals("auto", browser.js("return getComputedStyle(document.documentElement).scrollBehavior"));
        assertFalse(browser.holds("document.getAnimations().length > 0"));
    }

    private WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }

    /** All rules, and with them the size of targets (WCAG 2.2, 2.5.8), which axe leaves out unless asked. */
    private List<String> violations() {
        AxeRuleOptions on = new AxeRuleOptions();
        on.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRules(Map.of("target-size", on));
        return new AxeBuilder()
                .withOptions(options).analyze(browser.driver()).getViolations().stream()
                        .map(AccessibilityTest::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                        .toList();
    }
}
