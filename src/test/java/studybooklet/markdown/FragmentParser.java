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

/** Parses fragments with the JDK's XML parser. */
final class FragmentParser {
    private static final String START = "<div xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"urn:epub\">";

    private final SAXParser parser;

    FragmentParser() {
        try {
            parser = SAXParserFactory.newDefaultNSInstance().newSAXParser();
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * What the parser says against a fragment, with and without the attributes that outputs may leave out.
     *
     * @return null if the fragment is well-formed
     */
    @Nullable
    String faultOf(Fragment fragment) {
        String site = fault(fragment.resolve(slot -> slot instanceof Piece.EpubType ? "" : filled(slot)));
        return site != null ? site : fault(fragment.resolve(FragmentParser::filled));
    }

    private static String filled(Piece.Slot slot) {
        if (slot instanceof Piece.ImageLink) {
            return "src=\"x\" width=\"1\"";
        }
        if (slot instanceof Piece.PageBreak page) {
            return "<span id=\"" + page.id() + "\" aria-label=\"" + page.name() + "\"></span>";
        }
        return slot instanceof Piece.EpubType type ? " epub:type=\"" + type.type() + "\"" : "x";
    }

    private @Nullable String fault(String xhtml) {
        try {
            parser.parse(new InputSource(new StringReader(START + xhtml + "</div>")), new DefaultHandler());
            return null;
        } catch (SAXException e) {
            return e.getMessage() + ": " + xhtml;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
