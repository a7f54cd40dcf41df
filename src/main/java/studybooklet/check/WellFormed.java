package studybooklet.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import studybooklet.problem.Problems;

/** Checks that a file is well-formed XML with namespaces. */
final class WellFormed {
    private WellFormed() {}

    /** Returns whether the file is well-formed; reports the first error if not. */
    static boolean check(FileTree tree, String path, Problems problems) {
        try {
            SAXParserFactory.newDefaultNSInstance()
                    .newSAXParser()
                    .parse(new ByteArrayInputStream(tree.bytes(path)), new Silent());
            return true;
        } catch (SAXParseException e) {
            problems.error(
                    tree.at(path, Math.max(0, e.getLineNumber())),
                    "not well-formed XML: " + e.getMessage(),
                    "fix the template or the article that the file was made from");
            return false;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("the platform's XML parser", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints nothing and loads nothing: an external DTD is treated as empty. */
    private static final class Silent extends DefaultHandler {
        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
