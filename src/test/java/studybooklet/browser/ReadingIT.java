package studybooklet.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What a reader does first, in a real browser, with the folder on a disk. */
class ReadingIT {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void goesFromContentsIntoArticleAndOnToTheNext() {
        BROWSER.driver().get(BuiltSite.folder().resolve("index.html").toUri().toString());
        assertEquals("四篇文章一起读", heading());

        WebElement entry = BROWSER.driver().findElement(By.cssSelector("main .list h3 a[href$='.html']"));
        String title = entry.getText();
        entry.click();
        assertEquals(words(title), words(heading()));
        URI first = URI.create(BROWSER.driver().getCurrentUrl());
        assertEquals("file", first.getScheme());

        WebElement next = BROWSER.driver().findElement(By.cssSelector("a[rel='next']"));
        String announced = next.getText();
        next.click();
        assertNotEquals(first, URI.create(BROWSER.driver().getCurrentUrl()));
        assertTrue(words(announced).contains(words(heading())), announced);
    }

    private static String heading() {
        return BROWSER.driver().findElement(By.tagName("h1")).getText();
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
