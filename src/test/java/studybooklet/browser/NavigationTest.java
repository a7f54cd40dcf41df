package studybooklet.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Finding one's way: contents, neighbours, keys, links to a place. */
@ExtendWith(WithBrowser.class)
class NavigationTest {
    private static final String FIRST = "cong-yi-tiao-jie-kai-shi.html";
    private static final String SECOND = "fang-tan-yi-qian.html";
    private static final String THIRD = "lu-yin-zheng-li-san-bu-fa.html";

    private final Chromium browser;
    private final Sites.Site site;
    private final Sites.Site large;

    NavigationTest(Chromium browser, Sites sites) {
        this.browser = browser;
        this.site = sites.sample();
        this.large = sites.large();
    }

    @Test
    void readsFromDiskFromTheIndexIntoAnArticleAndOnToTheNext() {
        browser.open(site.disk("index.html"));
        assertEquals("把身边的事记下来", browser.one("h1").getText());
        browser.click(".list h3 a");
        assertTrue(browser.one("h1").getText().contains("怎样选定记录的范围"));
        browser.click("a[rel=next]");
        assertEquals("访谈以前", browser.one("h1").getText());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void headingsInTheIndexLeadToThem() {
        browser.open(site.disk("index.html"));
        browser.driver()
                .findElement(org.openqa.selenium.By.linkText("（二）画已经不在的东西"))
                .click();
        browser.await(
                "the heading",
                () -> browser.holds("document.querySelector(':target').textContent.includes('画已经不在的东西')"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPhoneOpensTheContentsAsASheetWithOrWithoutScripts(boolean scripts) {
        browser.window(375, 800);
        browser.scripts(scripts);
        browser.open(site.disk(FIRST));
        assertFalse(browser.one(".contents").isDisplayed());
        browser.click(".open-contents");
        assertTrue(browser.one(".contents").isDisplayed());
        browser.press(Keys.ESCAPE);
        assertFalse(browser.one(".contents").isDisplayed());
        browser.click(".open-contents");
        browser.click(".contents a[href='" + THIRD + "']");
        assertEquals("录音整理三步法", browser.one("h1").getText());
    }

    @Test
    void theSheetIsReachedAndReadByKeyboard() {
        browser.window(375, 800);
        browser.open(site.disk(FIRST));
        browser.js("document.querySelector('.open-contents').focus()");
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);
        assertTrue(browser.holds("document.activeElement.closest('#toc') !== null"));
    }

    @Test
    void everyPageHasTheContentsAndSaysWhereItStands() {
        for (String page : List.of(FIRST, "authors.html", "themes.html", "all.html")) {
            browser.open(site.disk(page));
            assertTrue(browser.texts(".contents a").toString().contains("录音整理三步法"), page);
            assertEquals("把身边的事记下来", browser.one(".trail a").getText(), page);
        }
    }

    @Test
    void theOnPageContentsFollowTheScroll() {
        browser.window(1280, 500);
        browser.open(site.disk(FIRST));
        browser.js("Array.from(document.querySelectorAll('.text h2')).pop().scrollIntoView()");
        browser.await(
                "the second heading",
                () -> browser.texts(".local [aria-current]").equals(List.of("二、把范围说成一句话")));
    }

    @Test
    void eachHeadingAndParagraphLinksToItself() {
        browser.open(site.disk(FIRST));
        assertEquals(
                0,
                browser.number("Array.from(document.querySelectorAll('.text > h2, .text > h3, .text > p,"
                        + " .run-in h3')).filter(e => !e.querySelector('a.self[href=\"#' + e.id + '\"]')).length"));
        String before = browser.js("return document.querySelector('.text p').textContent");
        assertTrue(before.startsWith("一座城市的记忆") && before.endsWith("才走得深。"), before);
    }

    @Test
    void arrowKeysTurnThePagesButNotWhileTyping() {
        browser.openAsNewReader(site.http(SECOND));
        browser.press(Keys.ARROW_RIGHT);
        browser.await("the next article", () -> browser.driver().getCurrentUrl().endsWith(THIRD));
        browser.press(Keys.ARROW_LEFT);
        browser.await(
                "the article before", () -> browser.driver().getCurrentUrl().endsWith(SECOND));
        browser.click(".find input");
        browser.press("记录", Keys.ARROW_LEFT, Keys.ARROW_RIGHT);
        assertTrue(browser.driver().getCurrentUrl().endsWith(SECOND));
    }

    @Test
    void controlAndKGoToTheSearchBox() {
        browser.openAsNewReader(site.http(SECOND));
        browser.pressWithControl("k");
        assertTrue(browser.holds("document.activeElement.type === 'search'"));
    }

    @Test
    void keysCanBeTurnedOff() {
        browser.openAsNewReader(site.http(SECOND));
        browser.js("document.querySelector('input[name=keys][value=off]').click();document.body.focus()");
        browser.press(Keys.ARROW_RIGHT);
        browser.pressWithControl("k");
        assertTrue(browser.driver().getCurrentUrl().endsWith(SECOND));
        assertFalse(browser.holds("document.activeElement.type === 'search'"));
        browser.openAsNewReader(site.http(SECOND));
    }

    @Test
    void keysRestWhileAnInputMethodComposes() {
        browser.openAsNewReader(site.http(SECOND));
        browser.js("document.body.dispatchEvent(new KeyboardEvent('keydown',"
                + " {key: 'ArrowRight', bubbles: true, isComposing: true}))");
        assertTrue(browser.driver().getCurrentUrl().endsWith(SECOND));
    }

    @Test
    void aNoteOpensBesideItsMarkAndClosesAgain() {
        browser.open(site.disk(THIRD)).click("#fnref-1");
        assertTrue(browser.one(".note").getText().contains("不添一个字"));
        browser.press(Keys.ESCAPE);
        assertTrue(browser.all(".note").isEmpty());
        assertEquals("fnref-1", browser.js("return document.activeElement.id"));
    }

    @Test
    void withoutScriptsANoteIsFoundBelowTheText() {
        browser.scripts(false);
        browser.open(site.disk(THIRD)).click("#fnref-1");
        assertTrue(browser.driver().getCurrentUrl().endsWith("#fn-1"));
    }

    @Test
    void aLargeBookletShowsTheNeighbourhoodAndOnDemandAll() {
        browser.open(large.disk("household-500.html"));
        assertEquals(25, browser.all(".contents li").size());
        browser.click(".all-contents");
        browser.await("all contents", () -> browser.all(".contents li").size() == 1000);
        assertTrue(browser.one(".contents [aria-current]").getText().contains("第500户人家"));
        assertEquals(List.of(), browser.complaints());
    }
}
