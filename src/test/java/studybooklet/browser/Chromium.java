package studybooklet.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import studybooklet.Needs;

/** Debian's Chromium without a window: opens pages, clicks, types, and says what it sees. */
final class Chromium implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration OFTEN = Duration.ofMillis(50);

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    static Chromium start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Needs.chromium().toFile());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=zh-CN");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Needs.chromedriver().toFile())
                .build();
        return new Chromium(new ChromeDriver(service, options));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** As before the first test: light, scripts on, a window of 1280 by 900, nothing in the log. */
    void reset() {
        scripts(true);
        dark(false);
        window(1280, 900);
        complaints();
    }

    Chromium open(String url) {
        driver.get(url);
        return this;
    }

    /** The page anew, with nothing kept from before. */
    Chromium openAsNewReader(String url) {
        driver.get(url);
        js("localStorage.clear()");
        driver.get("about:blank");
        driver.get(url);
        return this;
    }

    void window(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** The system's colour scheme; always with reduced motion, so that a test need not wait for a scroll. */
    void dark(boolean dark) {
        media("", dark, false);
    }

    /** The system's own few colours in place of the page's, as readers who need contrast set them. */
    void forcedColours() {
        media("", true, true);
    }

    /** The style sheets for paper. */
    void print() {
        media("print", false, false);
    }

    private void media(String medium, boolean dark, boolean forced) {
        Map<String, String> colours = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        Map<String, String> motion = Map.of("name", "prefers-reduced-motion", "value", "reduce");
        Map<String, String> contrast = Map.of("name", "forced-colors", "value", forced ? "active" : "none");
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("media", medium, "features", List.of(colours, motion, contrast)));
    }

    void scripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** Runs a script before any of a page's own, and gives the name under which it can be taken back. */
    String atTheStartOfEachPage(String script) {
        Map<String, Object> added =
                driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        return Objects.toString(added.get("identifier"));
    }

    void noLongerAtTheStart(String identifier) {
        driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", identifier));
    }

    /** Addresses that cannot be loaded from now on, with * for anything; none for all can. */
    void block(String... addresses) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(addresses)));
    }

    /** What a script gives; null becomes the empty string. */
    String js(String script, Object... arguments) {
        Object result = driver.executeScript(script, arguments);
        return Objects.toString(result, "");
    }

    long number(String expression) {
        return Math.round(Double.parseDouble(js("return String(" + expression + ")")));
    }

    boolean holds(String expression) {
        return js("return Boolean(" + expression + ")").equals("true");
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    List<String> texts(String selector) {
        return all(selector).stream().map(WebElement::getText).toList();
    }

    void click(String selector) {
        one(selector).click();
    }

    /** To whatever has the focus. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void pressWithControl(String key) {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys(key)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    void await(String what, Supplier<Boolean> condition) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .pollingEvery(OFTEN)
                .withMessage(what)
                .until(ignored -> condition.get());
    }

    /** Errors and warnings of the console since the last call: broken policies, failed loads, exceptions. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::toString)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
