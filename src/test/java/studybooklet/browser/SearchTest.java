package studybooklet.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import studybooklet.book.Book;
import studybooklet.book.Chapter;
import studybooklet.book.SampleBook;
import studybooklet.markdown.Block;

/** The search finds what stands in the text, all of it and nothing else, wherever the pages are opened from. */
@ExtendWith(WithBrowser.class)
class SearchTest {
    private static final String ARTICLE = "lu-yin-zheng-li-san-bu-fa.html";

    private final Chromium browser;
    private final Sites.Site site;
    private final Sites.Site large;

    SearchTest(Chromium browser, Sites sites) {
        this.browser = browser;
        this.site = sites.sample();
        this.large = sites.large();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"录音", "音整", "2025年", "400米", "61小时", "lin-a.txt", "的", "才走得深", "单一帆", "口述史工作坊", "东西。拆掉", "没有这个词"
            })
    void findsWhatASubstringFinds(String word) {
        browser.open(site.disk(ARTICLE));
        assertEquals(truth(SampleBook.create(), word), found(word));
        assertEquals(List.of(), browser.complaints());
    }

    @ParameterizedTest
    @ValueSource(strings = {"樟木箱", "第77户", "21℃", "No.1234", "2025年入户", "门牌换过三次"})
    void findsWhatASubstringFindsInAThousandArticles(String word) {
        browser.open(large.disk("household-500.html"));
        assertEquals(truth(SampleBook.large(1000), word), found(word));
    }

    @ParameterizedTest
    @CsvSource({"錄音,录音", "２０２５年,2025年", "LIN-A,lin-a", "ＬＩＮ,lin", "檔案館,档案馆", "２1°c,21℃", "(一)画能,（一）画能", "街区图:一条,街区图：一条"
    })
    void findsTheSameInAnotherSpelling(String typed, String written) {
        browser.open(site.disk(ARTICLE));
        assertEquals(truth(SampleBook.create(), written), found(typed));
    }

    @Test
    void leadsToTheParagraphAndShowsTheWord() {
        browser.open(site.disk("index.html"));
        found("虚线");
        browser.click("[role=dialog] a");
        browser.await("the word", () -> browser.holds("window.CSS.highlights.has('found')"));
        assertEquals("虚线", browser.js("return Array.from(CSS.highlights.get('found'))[0].toString()"));
        assertTrue(browser.holds("document.querySelector(':target').textContent.includes('虚线')"));
    }

    /** A run-in heading and its paragraph are one line, so a word may begin in one and end in the other. */
    @Test
    void showsAWordThatBeginsInARunInHeading() {
        browser.open(site.disk("index.html"));
        found("东西。拆掉");
        browser.click("[role=dialog] a");
        browser.await("the word", () -> browser.holds("window.CSS.highlights.has('found')"));
        assertEquals("东西。拆掉", browser.js("return Array.from(CSS.highlights.get('found'))[0].toString()"));
        assertEquals(1, browser.number("CSS.highlights.get('found').size"));
    }

    @Test
    void anOlderBrowserSeesTheWordInMarks() {
        String early = browser.atTheStartOfEachPage("delete window.Highlight");
        browser.open(site.disk(ARTICLE + "?q=%E9%80%90%E5%AD%97%E7%A8%BF"));
        browser.await("a mark", () -> !browser.all("main mark").isEmpty());
        assertEquals("逐字稿", browser.one("main mark").getText());
        browser.noLongerAtTheStart(early);
    }

    @Test
    void loadsNothingBeforeTheBoxIsUsed() {
        browser.open(site.http(ARTICLE));
        String loaded = "performance.getEntriesByType('resource').filter(e => e.name.includes('/search/')).length";
        assertEquals(0, browser.number(loaded));
        browser.click(".find input");
        browser.await("the shards", () -> browser.number(loaded) == 2);
    }

    @Test
    void waitsWhileAnInputMethodComposes() {
        browser.open(site.disk(ARTICLE));
        browser.click(".find input");
        browser.js("const box = document.querySelector('.find input'); box.value = 'lu';"
                + "box.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}))");
        assertEquals(0, browser.all("[role=dialog] a").size());
        browser.js("const box = document.querySelector('.find input'); box.value = '录';"
                + "box.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}))");
        browser.await("results", () -> !browser.all("[role=dialog] a").isEmpty());
    }

    @Test
    void isReadByKeyboardAlone() {
        browser.open(site.disk("index.html"));
        browser.pressWithControl("k");
        browser.press("戏台");
        browser.await("results", () -> browser.all("[role=dialog] a").size() == 2);
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertTrue(browser.holds("document.activeElement.closest('[role=dialog] li') !== null"));
        browser.press(Keys.ESCAPE);
        assertTrue(browser.holds("document.activeElement.type === 'search'"));
        assertEquals(0, browser.all("[role=dialog]").size());
        browser.press(Keys.ENTER);
        browser.await("the first result", () -> browser.driver().getCurrentUrl().contains("?q="));
    }

    @Test
    void severalWordsFindArticlesThatHaveThemAll() {
        browser.open(site.disk("index.html"));
        assertEquals(Set.of(ARTICLE), found("机器 方言"));
    }

    @Test
    void withoutScriptsTheFormLeadsToTheOnePageEdition() {
        browser.scripts(false);
        browser.open(site.disk(ARTICLE));
        browser.one(".find input").sendKeys("录音", Keys.ENTER);
        browser.await(
                "the one-page edition", () -> browser.driver().getCurrentUrl().contains("all.html"));
    }

    /** From the first focus, with a thousand articles to load, to the first result; the report has the time. */
    @Test
    void showsTheFirstResultsWhileTheRestIsRead(TestReporter report) {
        browser.open(large.http("household-500.html"));
        String[] result = browser.js("const box = document.querySelector('.find input');"
                        + "const start = performance.now(); box.focus(); box.value = '樟木箱';"
                        + "box.dispatchEvent(new InputEvent('input', {bubbles: true}));"
                        + "return new Promise(done => { (function look() {"
                        + "const first = document.querySelector('[role=dialog] a');"
                        + "first ? done(Math.round(performance.now() - start) + ' ' + first.pathname.split('/').pop()"
                        + " + ' ' + document.querySelector('.find .status').textContent)"
                        + " : setTimeout(look, 0); })(); })")
                .split(" ");
        report.publishEntry("milliseconds to the first result", result[0]);
        assertEquals(truth(SampleBook.large(1000), "樟木箱").iterator().next(), result[1]);
    }

    /** A shard that cannot be read takes nothing from what is there already. */
    @Test
    void keepsWhatItFoundWhenAShardIsMissing() {
        browser.block("*/search/16.js");
        browser.open(large.http("household-500.html"));
        browser.click(".find input");
        browser.press("樟木箱");
        browser.await(
                "the message", () -> browser.one(".find .status").getText().contains("没有载入"));
        assertFalse(browser.all("[role=dialog] a").isEmpty());
        browser.block();
    }

    private Set<String> found(String word) {
        return new SearchBox(browser).found(word);
    }

    private static Set<String> truth(Book book, String word) {
        return book.chapters().stream()
                .filter(chapter -> text(chapter).contains(word.toLowerCase(Locale.ROOT)))
                .map(chapter -> chapter.slug() + ".html")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All that a reader sees of an article, a line a block. */
    private static String text(Chapter chapter) {
        StringBuilder text = new StringBuilder();
        var front = chapter.frontMatter();
        text.append(front.title()).append('\n').append(front.subtitle()).append('\n');
        text.append(front.summary()).append('\n').append(front.abstractText()).append('\n');
        text.append(front.kicker()).append('\n').append(front.series()).append('\n');
        text.append(front.keywords()).append('\n');
        front.authors()
                .forEach(author -> text.append(author.name())
                        .append('\n')
                        .append(author.note())
                        .append('\n'));
        for (Block block : chapter.blocks()) {
            if (block.stop() != null) {
                text.deleteCharAt(text.length() - 1).append(block.stop());
            }
            text.append(block.text()).append('\n');
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
