package studybooklet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Browsers inside of chat apps can be years old. A script with one word of syntax that such a browser does not know does
 * nothing at all, and a style rule is dropped whole; so what came after Chrome 74 and Safari 12 is not used, or only
 * where a browser without it loses nothing.
 */
class AssetSyntaxTest {
    private static final Path ASSETS = Path.of("templates/assets");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern NEW_SCRIPT = Pattern.compile("\\?\\.[A-Za-z_\\[(]|\\?\\?|\\|\\|=|&&="
            + "|\\.(?:at|replaceAll|matchAll|replaceChildren|findLast|toSorted|hasOwn|allSettled)\\("
            + "|\\(\\?<[=!]|\\bstatic\\s*\\{|\\bimport\\s*\\(|\\b\\d+_\\d|\\bstructuredClone\\b");

    private static final Pattern NEW_STYLE = Pattern.compile(":(?:is|where|has)\\(|(?<![\\w-])inset(?:-\\w+)*\\s*:"
            + "|(?<![\\w-])(?:row-)?gap\\s*:|aspect-ratio\\s*:|\\d(?:dvh|svh|lvh|dvw)\\b|color-mix\\(|light-dark\\("
            + "|(?<![\\w-])(?:clamp|min|max)\\(|@layer|@container|@scope|&");

    /** Where such a selector stands in a list, an old browser drops the others with it. */
    private static final Pattern NEW_SELECTOR =
            Pattern.compile("(?:,[^{}]*|)(?::focus-visible|::highlight|::marker|::backdrop|:popover-open)[^{}]*\\{");

    @Test
    void scriptsUseNoSyntaxYoungerThan2019() throws IOException {
        assertEquals(List.of(), found("js", NEW_SCRIPT));
    }

    @Test
    void stylesUseNothingYoungerThan2019OutsideOfSupports() throws IOException {
        assertEquals(List.of(), found("css", NEW_STYLE));
    }

    @Test
    void rulesForNewSelectorsStandAlone() throws IOException {
        assertEquals(
                List.of(),
                found("css", NEW_SELECTOR).stream()
                        .filter(place -> place.contains(","))
                        .toList());
    }

    /** What a pattern finds, with the file's name. */
    private static List<String> found(String extension, Pattern pattern) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(ASSETS)) {
            files = all.filter(file -> file.toString().endsWith("." + extension))
                    .sorted()
                    .toList();
        }
        assertFalse(files.isEmpty(), "no " + extension);
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            String text =
                    withoutSupports(COMMENT.matcher(Files.readString(file)).replaceAll(""));
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                int start = text.lastIndexOf('\n', matcher.start()) + 1;
                found.add(file.getFileName() + ": "
                        + text.substring(start, matcher.end()).strip());
            }
        }
        return found;
    }

    /** A browser skips what stands inside of @supports unless it knows what is asked for. */
    private static String withoutSupports(String css) {
        String text = css;
        for (int start = text.indexOf("@supports"); start >= 0; start = text.indexOf("@supports")) {
            int end = text.indexOf('{', start) + 1;
            for (int depth = 1; depth > 0; end++) {
                depth += text.charAt(end) == '{' ? 1 : text.charAt(end) == '}' ? -1 : 0;
            }
            text = text.substring(0, start) + text.substring(end);
        }
        return text;
    }
}
