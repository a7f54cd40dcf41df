package studybooklet.epub;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
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
 * Checks that the documents rendered from a user's templates are well-formed, because a reading system does not display a
 * malformed document. Documents from the shipped templates need no check: tests ensure that they are well-formed.
 */
final class PageCheck {
    private final boolean enabled;
    private @Nullable SAXParser parser;
    private boolean foundImageWithoutAlt;

    /** @param enabled false to skip all checks */
    PageCheck(boolean enabled) {
        this.enabled = enabled;
    }

    /**
     * Checks a document.
     *
     * @param path the path of the document in the container
     * @param template the name of its template
     * @param xml the document
     * @throws BuildException if the document is not well-formed or contains a duplicate id
     */
    void check(String path, String template, String xml) {
        if (enabled) {
            parse(path, template, xml);
        }
    }

    private void parse(String path, String template, String xml) {
        DocumentHandler handler = new DocumentHandler();
        try {
            parser().parse(new InputSource(new StringReader(xml)), handler);
        } catch (SAXParseException e) {
            throw new BuildException(Problem.error(
                    new SourceLocation(path, Math.max(e.getLineNumber(), 0)),
                    "the document is not valid XML: " + e.getMessage(),
                    "correct the template " + template));
        } catch (SAXException e) {
            throw new IllegalStateException(path, e);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        foundImageWithoutAlt |= handler.foundImageWithoutAlt;
    }

    private SAXParser parser() throws SAXException {
        if (parser == null) {
            // The JDK's parser, whatever other parsers are on the class path: it supports these features.
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            try {
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
                factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
                factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
                parser = factory.newSAXParser();
            } catch (ParserConfigurationException e) {
                throw new IllegalStateException("the JDK's XML parser lacks a documented feature", e);
            }
        }
        return parser;
    }

    /** Returns whether any checked document contains an image without a text alternative. */
    boolean foundImageWithoutAlt() {
        return foundImageWithoutAlt;
    }

    private static final class DocumentHandler extends DefaultHandler {
        private final Set<String> ids = new HashSet<>();
        private @Nullable Locator locator;
        private boolean foundImageWithoutAlt;

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
                foundImageWithoutAlt |= alt == null || alt.isBlank();
            }
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
