package studybooklet.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import studybooklet.Jar;

/** An editor's open page, under the page's own content security policy. */
class ServeIT {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final String INTERRUPTED = "booklet: interrupted; the output is as it was";
    private static final By PANEL = By.id("booklet-problems");

    @TempDir
    Path temp;

    private Process process;

    @BeforeEach
    void serve() throws IOException, InterruptedException {
        Jar.in(temp).run("new", "content").done();
        save("第一稿。");
        process = Jar.in(temp).start(temp, "serve", "--port", "0");
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    private void save(String text) throws IOException {
        Files.writeString(
                temp.resolve("content/articles/new.md"),
                "---\ntitle: 新增一篇\nslug: new\nauthor: 某\nnote: 某处\n---\n\n" + text + "\n");
    }

    private String address() throws IOException, InterruptedException {
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (System.nanoTime() < end) {
            Matcher matcher = ADDRESS.matcher(Files.readString(temp.resolve("out"), UTF_8));
            if (matcher.find()) {
                return matcher.group();
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("no address: " + Files.readString(temp.resolve("err"), UTF_8));
    }

    @Test
    void openPageFollowsEditsAndShowsProblems() throws Exception {
        WebDriverWait wait = new WebDriverWait(BROWSER.driver(), LONG_ENOUGH);
        BROWSER.driver().get(address() + "new.html");
        wait.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("article"), "第一稿。"));

        save("第二稿。");
        wait.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("article"), "第二稿。"));

        save("[断了](none.md)");
        wait.until(ExpectedConditions.textToBePresentInElementLocated(PANEL, "new.md:8: "));
        assertTrue(BROWSER.driver().findElement(By.tagName("article")).getText().contains("第二稿。"));

        save("第三稿。");
        wait.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("article"), "第三稿。"));
        assertEquals(0, BROWSER.driver().findElements(PANEL).size());
    }

    @Test
    void reloadKeepsTheScroll() throws Exception {
        WebDriverWait wait = new WebDriverWait(BROWSER.driver(), LONG_ENOUGH);
        String text = "这是很长的一段。\n\n".repeat(200);
        save(text + "第二稿。");
        BROWSER.driver().get(address() + "new.html");
        wait.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("article"), "第二稿。"));
        BROWSER.driver().executeScript("scrollTo(0, 2000)");
        save(text + "第三稿。");
        wait.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("article"), "第三稿。"));
        wait.until(driver -> Math.abs(scroll() - 2000) < 2);
    }

    private static double scroll() {
        return ((Number) BROWSER.driver().executeScript("return scrollY")).doubleValue();
    }

    @Test
    void endsCleanlyOnInterrupt() throws Exception {
        address();
        new ProcessBuilder("kill", interrupt(), Long.toString(process.pid()))
                .start()
                .waitFor();
        assertTrue(process.waitFor(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS));
        String err = Files.readString(temp.resolve("err"), UTF_8);
        assertTrue(err.lines().allMatch(line -> line.startsWith("built in ") || line.equals(INTERRUPTED)), err);
    }

    /** A shell's background job inherits that SIGINT (bit 2) is ignored, and Java then leaves it so: end by SIGTERM. */
    private String interrupt() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        boolean ignored = Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
        return ignored ? "-TERM" : "-INT";
    }

    @Test
    void outputOnDiskHasNothingOfTheServer() throws Exception {
        BROWSER.driver().get(address() + "new.html");
        new WebDriverWait(BROWSER.driver(), LONG_ENOUGH)
                .until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("article"), "第一稿。"));
        assertTrue(Files.readString(temp.resolve("site-output/index.html")).contains("</html>"));
        assertEquals(
                -1, Files.readString(temp.resolve("site-output/index.html")).indexOf(".booklet"));
    }
}
