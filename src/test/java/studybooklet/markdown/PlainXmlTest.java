package studybooklet.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

class PlainXmlTest {
    private static final int DOCUMENTS = Integer.getInteger("xml.documents", 20_000);
    private static final String PAGE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
            + "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" xml:lang=\"zh\">\n"
            + "<p id=\"a\" epub:type=\"x\">甲 &amp; 𠮷<br/></p><img src=\"x\" alt=\"乙\"/>\n</html>\n";
    private static final List<String> SCRAPS = List.of(
            "<",
            ">",
            "/",
            "/>",
            "</",
            "</p>",
            "<p>",
            "<br/>",
            "\"",
            "'",
            "=",
            " ",
            "\n",
            "&",
            "&amp;",
            "&lt;",
            "&nbsp;",
            "&#65;",
            ";",
            "]",
            "]]>",
            "-",
            "--",
            "<!--",
            "-->",
            "<![CDATA[",
            "?>",
            "<?",
            ":",
            "a",
            "1",
            "甲",
            "\uD842",
            "\uDFB7",
            "\uFFFE",
            "\u0007",
            "\u0085",
            " id=\"a\"",
            " id=\"b\"",
            " xmlns:q=\"u\"",
            " q:z=\"1\"",
            "<q:r/>",
            " xmlns=\"\"",
            " xmlns:epub=\"\"",
            " xml:lang=\"zh\"",
            " epub:type=\"\"",
            "<img alt=\"\"/>",
            "<html>",
            "xmlns");

    private final SAXParser parser = parser();

    /** A page with scraps of markup put in, taken out or doubled: what it calls well-formed is so to a parser. */
    @Test
    void neverCallsWellFormedWhatAParserRefuses() {
        int accepted = 0;
        int refused = 0;
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            String xml = altered(new Random(seed));
            boolean wellFormed = isWellFormed(xml);
            if (PlainXml.read(xml) != PlainXml.Answer.UNKNOWN) {
                assertTrue(wellFormed, xml);
                accepted++;
            }
            refused += wellFormed ? 0 : 1;
        }
        assertTrue(accepted > DOCUMENTS / 20, accepted + " documents were called well-formed");
        assertTrue(refused > DOCUMENTS / 3, refused + " documents were none");
    }

    @Test
    void knowsAPageWithoutAParser() {
        assertEquals(PlainXml.Answer.WELL_FORMED, PlainXml.read(PAGE));
    }

    @Test
    void tellsOfAnImageWithoutText() {
        assertEquals(PlainXml.Answer.IMAGE_WITHOUT_TEXT, PlainXml.read("<p><img src=\"x\" alt=\" \"/></p>"));
        assertEquals(PlainXml.Answer.IMAGE_WITHOUT_TEXT, PlainXml.read("<p><img src=\"x\"/></p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "甲",
                "<p>",
                "<p></q>",
                "<p/><p/>",
                "<p/>甲",
                "<p a=\"1\" a=\"2\"/>",
                "<p><i id=\"a\"/><i id=\"a\"/></p>",
                "<p a=\"<\"/>",
                "<p>&nbsp;</p>",
                "<p>&amp</p>",
                "<p>]]></p>",
                "<p>\u0007</p>",
                "<p>\uD842</p>",
                "<p><q:i/></p>",
                "<p q:a=\"1\"/>",
                "<p xmlns:xml=\"u\"/>",
                "<p><i xmlns:q=\"u\"/><q:i/></p>",
                "<p xmlns:q=\"u\" xmlns:r=\"u\" q:a=\"1\" r:a=\"1\"/>",
                "<p"
            })
    void leavesOthersToAParser(String xml) {
        assertEquals(PlainXml.Answer.UNKNOWN, PlainXml.read(xml), xml);
    }

    private static String altered(Random random) {
        StringBuilder xml = new StringBuilder(PAGE);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int place = random.nextInt(xml.length() + 1);
            if (random.nextInt(3) == 0) {
                xml.delete(place, Math.min(xml.length(), place + 1 + random.nextInt(6)));
            } else {
                xml.insert(place, SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
        }
        return xml.toString();
    }

    private boolean isWellFormed(String xml) {
        try {
            parser.parse(new InputSource(new StringReader(xml)), new DefaultHandler());
            return true;
        } catch (SAXException e) {
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static SAXParser parser() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }
}
