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
    /** Null until a fragment needs it; then one for all: to make a parser costs as much as to read an article. */
    private @Nullable SAXParser parser;

    /**
     * What is wrong with a fragment whose slots are filled with the shortest that may stand there.
     *
     * @return null if it is well-formed
     */
    @Nullable
    String faultOf(Fragment fragment) {
        StringBuilder xml = new StringBuilder(fragment.size() + 16).append("<div>");
        fragment.appendTo(xml, WellFormedness::shortest);
        xml.append("</div>");
        return PlainXml.read(xml) == PlainXml.Answer.UNKNOWN ? parsed(xml.toString()) : null;
    }

    private @Nullable String parsed(String xml) {
        try {
            if (parser == null) {
                parser = SAXParserFactory.newDefaultInstance().newSAXParser();
            }
            parser.parse(new InputSource(new StringReader(xml)), new DefaultHandler());
            return null;
        } catch (SAXException e) {
            return String.valueOf(e.getMessage());
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("the JDK's own XML parser, reading from memory", e);
        }
    }

    private static String shortest(Piece.Slot slot) {
        if (slot instanceof Piece.ImageLink) {
            return "src=\"x\"";
        }
        return slot instanceof Piece.EpubType ? "" : "x";
    }
}
