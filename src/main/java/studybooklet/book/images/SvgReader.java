package studybooklet.book.images;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import studybooklet.content.ContentFile;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/**
 * Reads the size of an SVG and rejects scripts and references to other files, because a booklet runs nothing in its images
 * and makes no requests. External entities are never loaded.
 */
final class SvgReader {
    private static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";

    /** A CSS reference to anything but a fragment of the file itself or an embedded image. */
    private static final Pattern EXTERNAL_CSS =
            Pattern.compile("url\\(\\s*['\"]?\\s*(?!#|data:image/)[^)]*\\)|@import");

    private static final Set<String> URL_ATTRIBUTES = Set.of("href", "src");
    private static final String SAVE_AGAIN = "save it again as plain SVG";

    private final ContentFile file;
    private final Problems problems;
    private ImageSize size = ImageSize.UNKNOWN;

    private SvgReader(ContentFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads and checks an SVG file.
     *
     * @param problems receives what is wrong with the file
     * @return the intrinsic size; {@link ImageSize#UNKNOWN} if the file does not declare one or has an error
     */
    static ImageSize read(ContentFile file, Problems problems) {
        SvgReader reader = new SvgReader(file, problems);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            reader.read(factory.createXMLStreamReader(new ByteArrayInputStream(file.bytes())));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            problems.error(new SourceLocation(file.name(), line), "the SVG is not well-formed XML", SAVE_AGAIN);
        }
        return reader.size;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        boolean root = true;
        String element = "";
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    element = xml.getLocalName();
                    if (root) {
                        readRoot(xml);
                        root = false;
                    }
                    checkElement(xml, element);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (element.equals("style")) {
                        checkCss(xml, xml.getText());
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    if ("xml-stylesheet".equals(xml.getPITarget())) {
                        reportReference(xml);
                    }
                }
                default -> {}
            }
        }
    }

    private void readRoot(XMLStreamReader xml) {
        if (!xml.getLocalName().equals("svg") || !SVG_NAMESPACE.equals(xml.getNamespaceURI())) {
            problems.error(at(xml), "the root element is not svg in the namespace " + SVG_NAMESPACE, SAVE_AGAIN);
            return;
        }
        size = SvgSize.of(
                xml.getAttributeValue(null, "width"),
                xml.getAttributeValue(null, "height"),
                xml.getAttributeValue(null, "viewBox"));
    }

    private void checkElement(XMLStreamReader xml, String element) {
        if (element.equals("script")) {
            problems.error(at(xml), "a script in an SVG is not allowed", "delete it");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).strip();
            if (name.startsWith("on") || value.toLowerCase(Locale.ROOT).startsWith("javascript:")) {
                problems.error(at(xml), "a script in the attribute " + name + " is not allowed", "delete it");
            } else if (URL_ATTRIBUTES.contains(name) && !element.equals("a") && !isInternal(value)) {
                reportReference(xml);
            } else {
                checkCss(xml, value);
            }
        }
    }

    private static boolean isInternal(String url) {
        return url.startsWith("#") || url.startsWith("data:image/") || url.isEmpty();
    }

    private void checkCss(XMLStreamReader xml, String css) {
        if (EXTERNAL_CSS.matcher(css).find()) {
            reportReference(xml);
        }
    }

    private void reportReference(XMLStreamReader xml) {
        problems.error(
                at(xml), "the SVG refers to another file", "embed that file: a booklet loads nothing from elsewhere");
    }

    private SourceLocation at(XMLStreamReader xml) {
        return new SourceLocation(file.name(), Math.max(0, xml.getLocation().getLineNumber()));
    }
}
