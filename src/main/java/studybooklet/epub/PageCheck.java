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
import studybooklet.problem.BuildException;
import studybooklet.problem.Problem;
import studybooklet.problem.SourceLocation;

/**
 * Parses the documents that users' templates produce before they go into the book, because a reading system shows nothing
 * of a page that is not well-formed. Documents from the shipped templates are not parsed: tests have proved them.
 */
final class PageCheck {
    private final boolean enabled;
    private @Nullable SAXParser parser;
    private boolean imageWithoutText;

    /** @param enabled whether the templates need to be checked */
    PageCheck(boolean enabled) {
        this.enabled = enabled;
    }

    /**
     * @param path the document's path in the container, for the problem
     * @param template the template it was made from
     * @param xml the document
     * @throws BuildException if it is not well-formed, or if an id stands in it twice
     */
    void check(String path, String template, String xml) {
        if (enabled) {
            parse(path, template, xml);
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
            // The JDK's own parser: another one on the class path may load DTDs or take a second to start.
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

    /** Whether a document had an image without a text alternative. */
    boolean sawImageWithoutText() {
        return imageWithoutText;
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
