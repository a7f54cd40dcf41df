package studybooklet.markdown;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads fragments as XML before they go anywhere. */
final class WellFormedness {
    /** One for all fragments: to make a parser costs as much as to read an article. */
    private final SAXParser parser;

    WellFormedness() {
        try {
            parser = SAXParserFactory.newDefaultInstance().newSAXParser();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser", e);
        }
    }

    /**
     * What is wrong with a fragment whose slots are filled with the shortest that may stand there.
     *
     * @return null if it is well-formed
     */
    @Nullable
    String faultOf(Fragment fragment) {
        String xml = "<div>" + fragment.resolve(WellFormedness::shortest) + "</div>";
        try {
            parser.parse(new InputSource(new StringReader(xml)), new DefaultHandler());
            return null;
        } catch (SAXException e) {
            return String.valueOf(e.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException("reading XML from memory", e);
        }
    }

    private static String shortest(Piece.Slot slot) {
        if (slot instanceof Piece.ImageLink) {
            return "src=\"x\"";
        }
        return slot instanceof Piece.EpubType type ? " epub:type=\"" + type.type() + "\"" : "x";
    }
}
