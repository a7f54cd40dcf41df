package studybooklet.epub;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import studybooklet.markdown.PlainXml;
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;
import studybooklet.problem.SourceLocation;

/**
 * Reads each document as XML before it goes into the book: a reading system shows nothing of a page that is not
 * well-formed, and templates are edited by hand.
 */
final class PageCheck {
    private @Nullable SAXParser parser;
    private boolean imageWithoutText;
    private boolean anyImageWithoutText;

    /**
     * @param path the document's path in the container, for the problem
     * @param template the template it was made from
     * @param xml the document
     * @throws BuildException if it is not well-formed, or if an id stands in it twice
     */
    void check(String path, String template, String xml) {
        PlainXml.Answer answer = PlainXml.read(xml);
        if (answer == PlainXml.Answer.UNKNOWN) {
            parse(path, template, xml);
        } else {
            imageWithoutText |= answer == PlainXml.Answer.IMAGE_WITHOUT_TEXT;
        }
    }

    private void parse(String path, String template, String xml) {
        Seen seen = new Seen();
        try {
            parser().parse(new InputSource(new StringReader(xml)), seen);
        } catch (SAXParseException e) {
            throw new BuildException(Problem.error(
                    new SourceLocation(path, Math.max(e.getLineNumber(), 0)),
                    "a reading system would not show this page: " + e.getMessage(),
                    "mend the template " + template));
        } catch (SAXException e) {
            throw new IllegalStateException(path, e);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        imageWithoutText |= seen.imageWithoutText;
    }

    private SAXParser parser() throws SAXException {
        if (parser == null) {
            // The JDK's own parser: another one on the class path may load document types or take a second to start.
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            try {
                factory.setFeature(javax.xml.XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
                factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
                factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
                parser = factory.newSAXParser();
            } catch (ParserConfigurationException e) {
                throw new IllegalStateException("the JDK's own XML parser lacks a feature it documents", e);
            }
        }
        return parser;
    }

    /** Whether a page that was checked since the last call has an image with no text in its place. */
    boolean takeImageWithoutText() {
        boolean seen = imageWithoutText;
        imageWithoutText = false;
        anyImageWithoutText |= seen;
        return seen;
    }

    /** Adds what was seen on a page when it was checked for an earlier build. */
    void add(boolean hasImageWithoutText) {
        anyImageWithoutText |= hasImageWithoutText;
    }

    /** Whether any page has an image with no text in its place. */
    boolean sawImageWithoutText() {
        return anyImageWithoutText | imageWithoutText;
    }

    private static final class Seen extends DefaultHandler {
        private final Set<String> ids = new HashSet<>();
        private @Nullable Locator locator;
        private boolean imageWithoutText;

        @Override
        public void setDocumentLocator(Locator given) {
            locator = given;
        }

        @Override
        public void startElement(String uri, String name, String qualifiedName, Attributes attributes)
                throws SAXException {
            String id = attributes.getValue("id");
            if (id != null && !ids.add(id)) {
                throw new SAXParseException("two elements have the id " + id, locator);
            }
            if (name.equals("img")) {
                String alt = attributes.getValue("alt");
                imageWithoutText |= alt == null || alt.isBlank();
            }
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
