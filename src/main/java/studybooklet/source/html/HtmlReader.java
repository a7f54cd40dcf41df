package studybooklet.source.html;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.source.DocumentReader;
import studybooklet.source.SourceDocument;
import studybooklet.source.SourceFile;

/** Reads saved web pages. Images that are not in the file are left out, because nothing is fetched. */
public final class HtmlReader implements DocumentReader {
    /** The largest page in bytes. */
    static final int LARGEST = 20_000_000;
    /** The most elements of a page; a long article has some thousand. */
    static final int MOST_ELEMENTS = 60_000;

    private static final String SMALLER = "save only the article, or copy its text into a .txt file";
    /** What decoding puts in place of a wrong byte. */
    private static final char REPLACEMENT = '\uFFFD';
    /** The deepest nesting of elements; the parser puts deeper ones at this depth. */
    private static final int DEEPEST = 200;

    @Override
    public @Nullable SourceDocument read(SourceFile file, Problems problems) {
        return isTooLarge(file, problems) ? null : read(file, file.bytes(), "", Map.of(), problems);
    }

    /** Adds an error if the file is larger than the limit. */
    static boolean isTooLarge(SourceFile file, Problems problems) {
        boolean large = file.bytes().length > LARGEST;
        if (large) {
            problems.error(
                    SourceLocation.of(file.name()),
                    String.format(
                            Locale.ROOT,
                            "this page has %,d bytes, and at most %,d are read",
                            file.bytes().length,
                            LARGEST),
                    SMALLER);
        }
        return large;
    }

    /**
     * Reads a page.
     *
     * @param html the page; of a page saved as one file, its main part
     * @param location the address that the page was saved from; empty if unknown
     * @param parts the other parts by their addresses
     */
    static @Nullable SourceDocument read(
            SourceFile file, byte[] html, String location, Map<String, byte[]> parts, Problems problems) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        String text = PageCharset.decode(html);
        long damaged = text.chars().filter(c -> c == REPLACEMENT).count();
        if (damaged > 0) {
            problems.warning(
                    SourceLocation.of(file.name()),
                    damaged + (damaged == 1 ? " character is" : " characters are") + " damaged in the page",
                    "replace each U+FFFD in the article by the right character");
        }
        Document page = parser.parseInput(text, location);
        if (page.getAllElements().size() > MOST_ELEMENTS) {
            problems.error(
                    SourceLocation.of(file.name()),
                    String.format(Locale.ROOT, "this page has more than %,d elements", MOST_ELEMENTS),
                    SMALLER);
            return null;
        }
        if (page.selectFirst("frameset") != null) {
            problems.error(
                    SourceLocation.of(file.name()),
                    "this page only shows other pages in frames and has no text of its own",
                    "open the frame with the article by itself and save it");
            return null;
        }
        SourceDocument document = WebPage.read(page, new PageImages(parts, file.imageFolder()));
        if (document == null) {
            problems.error(
                    SourceLocation.of(file.name()),
                    "this page has no text to read besides its title, menus and links",
                    "check that the article is shown when the page is opened, and save it again, or copy its text into a"
                            + " .txt file");
        }
        return document;
    }
}
