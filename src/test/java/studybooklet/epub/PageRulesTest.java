package studybooklet.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes a page that every reader, reading aloud or on e-ink, can do something with. */
@ParameterizedClass(name = "{0}")
@MethodSource("studybooklet.epub.WellMadeBooks#all")
record PageRulesTest(String name, EpubFile epub) {
    /** Replacement and private characters: a reader's font has nothing for them. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\uFFFD\\uE000-\\uF8FF]");

    @Test
    void namesItsLanguageAndATitleOfItsOwn() {
        Set<String> titles = new HashSet<>();
        for (String page : epub.spine()) {
            Document document = epub.xml(page);
            Element root = document.expectFirst("html");
            assertEquals("zh-Hans", root.attr("lang"), page);
            assertEquals("zh-Hans", root.attr("xml:lang"), page);
            assertTrue(titles.add(document.expectFirst("title").text()), "a second " + document.title());
        }
    }

    @Test
    void hasOneTitleAndSkipsNoLevel() {
        epub.pages().forEach((page, document) -> {
            int before = 1;
            int titles = 0;
            for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                titles += level == 1 ? 1 : 0;
                assertTrue(level <= before + 1, page + " goes from " + before + " to " + level);
                before = level;
            }
            assertTrue(titles <= 1, page);
        });
    }

    @Test
    void saysOfEachChapterThatItIsOne() {
        List<Element> chapters = epub.select("[epub:type=chapter]");
        assertFalse(chapters.isEmpty());
        for (Element chapter : chapters) {
            assertEquals("doc-chapter", chapter.attr("role"));
            assertTrue(chapter.hasAttr("aria-labelledby") || chapter.hasAttr("aria-label"));
        }
    }

    /** Kobo pops up what comes after its mark and is short enough; Apple Books only where nothing but text is linked. */
    @Test
    void leadsFromEachMarkToItsNoteBelowAndBack() {
        List<Element> marks = epub.select("[epub:type=noteref]");
        assertFalse(marks.isEmpty());
        for (Element mark : marks) {
            assertEquals("doc-noteref", mark.attr("role"));
            assertTrue(mark.is("sup > a"), "a mark beside its sup");
            assertTrue(mark.children().isEmpty() && !mark.text().isBlank(), "plain text in the link");
            assertTrue(mark.closest("h1, h2, h3, h4, h5, h6") == null, "a mark in a heading");
            Document page = Objects.requireNonNull(mark.ownerDocument());
            Element note = page.getElementById(mark.attr("href").substring(1));
            assertNotNull(note, mark.attr("href"));
            assertEquals("aside", note.tagName());
            assertEquals("footnote", note.attr("epub:type"));
            assertEquals("doc-footnote", note.attr("role"));
            assertTrue(note.text().length() <= 5000, "too long to pop up");
            List<Element> all = page.getAllElements();
            assertTrue(all.indexOf(note) > all.indexOf(mark), "the note stands above its mark");
            Element back = note.expectFirst("a[role=doc-backlink]");
            assertNotNull(page.getElementById(back.attr("href").substring(1)));
        }
    }

    @Test
    void saysInTextWhatTheAuthorsNoteSays() {
        String signatures = String.join(
                "\n", epub.select("p.signature").stream().map(Element::text).toList());
        for (Element note : epub.select("aside[id^=note-]")) {
            String said =
                    note.text().substring(note.expectFirst("a").text().length()).strip();
            assertTrue(signatures.contains(said), "readers that only pop notes up would not show: " + said);
        }
    }

    @Test
    void hasTextForEveryImage() {
        for (Element image : epub.select("img")) {
            assertFalse(image.attr("alt").isBlank(), image.outerHtml());
        }
    }

    @Test
    void fetchesNothingAndRunsNothing() {
        assertEquals(
                List.of(), epub.select("script, iframe, object, embed, video, audio, [src^=http], link[href^=http]"));
        assertFalse(epub.text("EPUB/css/epub.css").matches("(?s).*(@import|url\\().*"));
    }

    @Test
    void indentsByStyleNotBySpaces() {
        for (Element paragraph : epub.select("p, h1, h2, h3")) {
            assertFalse(paragraph.wholeText().matches("(?s)\\s*[\\u3000\\u00A0].*"), paragraph.outerHtml());
            assertFalse(paragraph.wholeText().isBlank() && paragraph.children().isEmpty(), "an empty paragraph");
        }
        assertEquals(List.of(), epub.select("br + br"));
    }

    @Test
    void holdsOnlyCharactersThatFontsHave() {
        epub.pages()
                .forEach((page, document) ->
                        assertFalse(UNREADABLE.matcher(document.wholeText()).find(), page));
    }
}
