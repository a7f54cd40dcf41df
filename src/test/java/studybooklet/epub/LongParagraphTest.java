package studybooklet.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studybooklet.epub.split.LongParagraph;

/** A paragraph that no file of an e-book may hold whole. */
class LongParagraphTest {
    private static final String SENTENCE = "他说：“这一句**很要紧**。”A & B 也一样。";

    @Test
    void isCutBehindSentencesIntoFilesBelow250Kilobytes(@TempDir Path folder) throws IOException {
        EpubFile epub = book("", SENTENCE.repeat(9_000) + "他说[^1]。");
        assertEquals(List.of(), EpubCheckReport.of(epub.bytes(), folder));
        assertEquals(List.of(), new InnerLinks(epub).broken());
        for (String name : epub.names()) {
            assertTrue(epub.entry(name).length < 250_000, name + " " + epub.entry(name).length);
        }
        for (Element piece : epub.select("p.continued")) {
            String opening = piece.text().substring(0, 20);
            assertTrue(opening.startsWith("他说") || opening.startsWith("A & B"), opening);
        }
    }

    @Test
    void losesNoCharacter() {
        String text = "一二三四五六七八九十".repeat(30_000);
        List<Element> pieces = book("", text).select("p:not(.byline):not(.signature)");
        assertTrue(pieces.size() > 4, pieces.size() + " pieces");
        assertTrue(
                pieces.stream().map(Element::text).collect(Collectors.joining()).contains(text));
    }

    @Test
    void keepsItsRunInHeading(@TempDir Path folder) throws IOException {
        EpubFile epub = book("<!-- run-in 2 -->\n**一、小题。**", SENTENCE.repeat(9_000) + "他说[^1]。");
        assertEquals(List.of(), EpubCheckReport.of(epub.bytes(), folder));
        assertEquals(1, epub.select(".run-in > h2").size());
        assertTrue(epub.select("p.continued").size() > 1);
    }

    @Test
    void isWholeWhereItsPiecesMeetInOneFile() {
        List<String> pieces = LongParagraph.pieces("<p id=\"p\">" + "一句话。".repeat(30_000) + "</p>\n", 200_000);
        assertTrue(pieces.size() > 1);
        assertEquals("<p id=\"p\">" + "一句话。".repeat(30_000) + "</p>\n", LongParagraph.joined(pieces));
    }

    private static EpubFile book(String opening, String text) {
        return EpubFile.of(new Booklet()
                .article("a", "---\ntitle: 一\nauthor: 甲\n---\n" + opening + text + "\n\n[^1]: 注。\n")
                .bind());
    }
}
