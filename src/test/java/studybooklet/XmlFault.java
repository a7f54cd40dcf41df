package studybooklet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Finds what is wrong with an XML document: it is not well-formed, or two of its elements have the same id. */
public final class XmlFault extends DefaultHandler {
    private final Set<String> ids = new HashSet<>();

    private XmlFault() {}

    /**
     * Parses a document with the JDK's parser, namespaces included; loads nothing from elsewhere.
     *
     * @return null if nothing is wrong
     */
    public static @Nullable String of(String xml) {
        try {
            SAXParserFactory.newDefaultNSInstance()
                    .newSAXParser()
                    .parse(new InputSource(new StringReader(xml)), new XmlFault());
            return null;
        } catch (SAXException e) {
            return e.toString();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) throws SAXException {
        String id = attributes.getValue("id");
        if (id != null && !ids.add(id)) {
            throw new SAXException("two elements have the id " + id);
        }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
