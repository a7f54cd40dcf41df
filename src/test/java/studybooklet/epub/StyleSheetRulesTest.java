package studybooklet.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a style sheet for e-ink may and must say. */
class StyleSheetRulesTest {
    private final String css = read().replaceAll("(?s)/\\*.*?\\*/", "");

    private static String read() {
        try {
            return Files.readString(Path.of("templates/epub/epub.css"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The declarations of the rule with exactly this selector. */
    private String rule(String selector) {
        var rule = Pattern.compile("(?:^|})\\s*" + Pattern.quote(selector) + "\\s*\\{([^}]*)}")
                .matcher(css);
        assertTrue(rule.find(), "no rule for " + selector);
        return rule.group(1);
    }

    @Test
    void measuresByTheReadersType() {
        assertEquals(List.of(), found("\\d(px|pt|pc|cm|mm|in)\\b"));
    }

    @Test
    void leavesColoursToTheReader() {
        assertEquals(List.of(), found("(?<![-\\w])(color|background(-color)?)\\s*:(?!\\s*inherit)[^;}]*"));
        assertEquals(List.of(), found("#[0-9a-fA-F]{3,8}\\b|rgba?\\("));
    }

    @Test
    void leavesTheTextsFontToTheReader() {
        for (String selector : List.of("body", "p", "html", "*", "li", "blockquote")) {
            assertFalse(
                    css.matches("(?s).*(^|})\\s*" + Pattern.quote(selector) + "\\s*\\{[^}]*font-family.*"), selector);
        }
        for (String family : found("font-family\\s*:[^;}]*")) {
            assertTrue(family.matches("(?s).*(serif|monospace)"), family);
        }
    }

    @Test
    void indentsParagraphsAndNothingElse() {
        assertTrue(rule("p").contains("text-indent: 2em"));
        assertTrue(rule("h1, h2, h3, h4, h5, h6").contains("text-indent: 0"));
        assertTrue(rule("header p, .signature, .editor, .keywords, .summary p").contains("text-indent: 0"));
        assertTrue(rule(".notes p").contains("text-indent: 0"));
    }

    @Test
    void setsRunInHeadingsOnTheLineOfTheirText() {
        assertTrue(css.matches("(?s).*\\.run-in h2, [^{]*\\{[^}]*display: inline;.*"));
        assertTrue(rule(".run-in p").contains("display: inline"));
        assertTrue(rule(".run-in").contains("text-indent: 2em"));
    }

    @Test
    void breaksPagesWhereAPrinterWould() {
        String headings = rule("h1, h2, h3, h4, h5, h6");
        assertTrue(headings.contains("page-break-after: avoid") && headings.contains(" break-after: avoid"));
        assertTrue(rule("body").contains("widows: 2") && rule("body").contains("orphans: 2"));
        assertTrue(rule("tr").contains("page-break-inside: avoid"));
    }

    @Test
    void setsChineseAsAPrinterWould() {
        assertTrue(rule("body").contains("line-break: strict"));
        assertTrue(rule("body").matches("(?s).*line-height: 1\\.[5-9]\\d?;.*"));
        assertTrue(rule("p").contains("text-align: justify"));
        assertTrue(rule("em").contains("font-style: normal") && rule("em").contains("text-emphasis"));
    }

    /** A note that is not displayed cannot be reached in a reader without pop-ups. */
    @Test
    void hidesNothingButWhatThePageHides() {
        assertEquals(List.of("[hidden] { display: none; }"), found("[^{};]*\\{\\s*display: none;\\s*}"));
    }

    @Test
    void keepsImagesOnThePage() {
        assertTrue(rule("img").contains("max-width: 100%") && rule("img").contains("height: auto"));
    }

    private List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(css)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .toList();
    }
}
