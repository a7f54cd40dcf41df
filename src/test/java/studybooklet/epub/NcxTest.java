package studybooklet.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.siegmann.epublib.domain.Identifier;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.domain.TableOfContents;
import nl.siegmann.epublib.epub.NCXDocument;
import org.junit.jupiter.api.Test;

class NcxTest {
    private static final String ODD = "<甲> & \"乙\" '丙' a@b = é Ω 𠮷\t\n\u0001\u007f�/;?";

    /** epublib's own writer says what the bytes have to be. */
    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @Test
    void isWhatEpublibWrites() throws IOException {
        List<Identifier> identifiers = List.of(new Identifier("uid", "urn:" + ODD));
        TableOfContents contents = contents();
        String expected = text(NCXDocument.createNCXResource(identifiers, ODD, List.of(), contents)
                .getData());
        assertEquals(expected, text(Ncx.of(identifiers, ODD, contents, List.of())));
    }

    private static TableOfContents contents() {
        TableOfContents contents = new TableOfContents();
        for (int i = 0; i < 40; i++) {
            TOCReference line = new TOCReference(ODD.substring(i % 20), resource("a" + i + ".xhtml"));
            for (int j = 0; j < i % 5; j++) {
                TOCReference below = new TOCReference("节".repeat(j * 900), resource("b.xhtml"), "h-" + ODD);
                below.addChildSection(new TOCReference("", resource("c\".xhtml"), "h'-" + j));
                line.addChildSection(below);
            }
            contents.addTOCReference(line);
        }
        return contents;
    }

    private static Resource resource(String path) {
        return new Resource(null, new byte[0], path, null);
    }
}
