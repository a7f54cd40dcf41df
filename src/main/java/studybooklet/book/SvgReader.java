package studybooklet.book;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import studybooklet.content.ContentFile;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;

/**
 * Reads an SVG for its size, and refuses what would run in it or be fetched by it: a booklet sends no request. External
 * entities are never read.
 */
final class SvgReader {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** SVG 2, 8.9 and CSS Values 4, 6.1: lengths in absolute units, and the pixels in one of them. */
    private static final Pattern LENGTH =
            Pattern.compile("\\+?(\\d*\\.?\\d+(?:[eE][-+]?\\d+)?)\\s*(px|pt|pc|mm|cm|in)?");

    /** What an address in CSS or in an attribute may be: a part of the file itself, or an image inside it. */
    private static final Pattern OUTSIDE_URL = Pattern.compile("url\\(\\s*['\"]?\\s*(?!#|data:image/)[^)]*\\)|@import");

    private static final Set<String> ADDRESSES = Set.of("href", "src");

    private final ContentFile file;
    private final Problems problems;
    private ImageSize size = ImageSize.UNKNOWN;

    private SvgReader(ContentFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The size it gives itself, by width and height or by its view box; what is wrong with it goes to problems. */
    static ImageSize read(ContentFile file, Problems problems) {
        SvgReader reader = new SvgReader(file, problems);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file.bytes()));
            reader.walk(xml);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            problems.error(
                    new SourceLocation(file.name(), line),
                    "the SVG is not well-formed XML",
                    "save it again as plain SVG");
        }
        return reader.size;
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
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
                        checkAddress(xml, xml.getText());
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    if ("xml-stylesheet".equals(xml.getPITarget())) {
                        outside(xml);
                    }
                }
                default -> {}
            }
        }
    }

    private void readRoot(XMLStreamReader xml) {
        if (!xml.getLocalName().equals("svg") || !SVG.equals(xml.getNamespaceURI())) {
            problems.error(at(xml), "the root element is no svg of " + SVG, "save it again as plain SVG");
            return;
        }
        double width = pixels(xml.getAttributeValue(null, "width"));
        double height = pixels(xml.getAttributeValue(null, "height"));
        double[] box = viewBox(xml.getAttributeValue(null, "viewBox"));
        if (box.length == 4 && box[2] > 0 && box[3] > 0) {
            if (width <= 0 && height <= 0) {
                width = box[2];
                height = box[3];
            } else if (width <= 0) {
                width = height * box[2] / box[3];
            } else if (height <= 0) {
                height = width * box[3] / box[2];
            }
        }
        if (width > 0 && height > 0) {
            size = new ImageSize(whole(width), whole(height));
        }
    }

    private void checkElement(XMLStreamReader xml, String element) {
        if (element.equals("script")) {
            problems.error(at(xml), "a script in an SVG", "take it out: the booklet's images do not run");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).strip();
            boolean inside = value.startsWith("#") || value.startsWith("data:image/") || value.isEmpty();
            boolean runs =
                    name.startsWith("on") || value.toLowerCase(Locale.ROOT).startsWith("javascript:");
            if (runs) {
                problems.error(
                        at(xml), "a script in the attribute " + name, "take it out: the booklet's images do not run");
            } else if (ADDRESSES.contains(name) && !inside && !element.equals("a")) {
                outside(xml);
            } else {
                checkAddress(xml, value);
            }
        }
    }

    private void checkAddress(XMLStreamReader xml, String css) {
        if (OUTSIDE_URL.matcher(css).find()) {
            outside(xml);
        }
    }

    private void outside(XMLStreamReader xml) {
        problems.error(at(xml), "the SVG refers to another file", "embed what it needs: a booklet fetches nothing");
    }

    private SourceLocation at(XMLStreamReader xml) {
        return new SourceLocation(file.name(), Math.max(0, xml.getLocation().getLineNumber()));
    }

    private static int whole(double pixels) {
        return (int) Math.max(1, Math.min(Math.round(pixels), Integer.MAX_VALUE));
    }

    private static double pixels(@Nullable String length) {
        Matcher matcher = LENGTH.matcher(length == null ? "" : length.strip());
        if (!matcher.matches()) {
            return 0;
        }
        double number = Double.parseDouble(matcher.group(1));
        String unit = matcher.group(2) == null ? "px" : matcher.group(2);
        return number
                * switch (unit) {
                    case "in" -> 96;
                    case "cm" -> 96 / 2.54;
                    case "mm" -> 96 / 25.4;
                    case "pt" -> 96 / 72.0;
                    case "pc" -> 16;
                    default -> 1;
                };
    }

    private static double[] viewBox(@Nullable String box) {
        if (box == null || !box.strip().matches("[-+.\\deE]+([\\s,]+[-+.\\deE]+){3}")) {
            return new double[0];
        }
        String[] parts = box.strip().split("[\\s,]+", 0);
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = pixels(parts[i]);
        }
        return numbers;
    }
}
