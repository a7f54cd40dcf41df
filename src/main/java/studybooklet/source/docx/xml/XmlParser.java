package studybooklet.source.docx.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Parses the XML parts of a Word file into trees. Refuses document types, so that there are no entities. */
public final class XmlParser {
    /** Word documents stay far below; the reader recurses, so that deeper ones would exhaust the stack. */
    private static final int MAX_DEPTH = 200;

    private static final String WORD_2006 = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    /** Usual prefixes of the namespaces of a file in the transitional form and in the strict one. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(WORD_2006 + "wordprocessingml/2006/main", "w:"),
            Map.entry(STRICT + "wordprocessingml/main", "w:"),
            Map.entry(WORD_2006 + "officeDocument/2006/math", "m:"),
            Map.entry(STRICT + "officeDocument/math", "m:"),
            Map.entry(WORD_2006 + "drawingml/2006/main", "a:"),
            Map.entry(STRICT + "drawingml/main", "a:"),
            Map.entry(WORD_2006 + "drawingml/2006/picture", "pic:"),
            Map.entry(STRICT + "drawingml/picture", "pic:"),
            Map.entry(WORD_2006 + "drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry(STRICT + "drawingml/wordprocessingDrawing", "wp:"),
            Map.entry(WORD_2006 + "drawingml/2006/chart", "c:"),
            Map.entry(STRICT + "drawingml/chart", "c:"),
            Map.entry("http://schemas.microsoft.com/office/drawing/2014/chartex", "cx:"),
            Map.entry(WORD_2006 + "drawingml/2006/diagram", "dgm:"),
            Map.entry(STRICT + "drawingml/diagram", "dgm:"),
            Map.entry(WORD_2006 + "markup-compatibility/2006", "mc:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o:"),
            Map.entry(WORD_2006 + "package/2006/relationships", "rel:"));

    /** Properties of the look, half of all elements, which nothing reads. */
    private static final Set<String> LOOK = Set.of(
            "w:rFonts",
            "w:sz",
            "w:szCs",
            "w:color",
            "w:lang",
            "w:kern",
            "w:spacing",
            "w:ind",
            "w:jc",
            "w:shd",
            "w:tabs",
            "w:pBdr",
            "w:tblBorders",
            "w:tcBorders",
            "w:bCs",
            "w:proofErr",
            "w:snapToGrid",
            "w:adjustRightInd");

    private final Map<String, Map<String, String>> names = new HashMap<>();
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final String streamed;
    private final Consumer<XmlElement> consumer;
    private XmlElement root = XmlElement.EMPTY;

    /** The number of open elements that are not kept: one of the look, and those in it. */
    private int skipped;

    private static final class OpenElement {
        private static final StringBuilder NO_TEXT = new StringBuilder(0);

        final String name;
        final Map<String, String> attributes;
        final boolean hasText;
        final StringBuilder text;
        List<XmlElement> children = List.of();

        OpenElement(String name, Map<String, String> attributes) {
            this.name = name;
            this.attributes = attributes;
            hasText = name.endsWith(":t") || name.equals("w:instrText") || name.equals("w:delText");
            text = hasText ? new StringBuilder() : NO_TEXT;
        }

        void add(XmlElement child) {
            if (children.isEmpty()) {
                children = new ArrayList<>(4);
            }
            children.add(child);
        }

        XmlElement close() {
            return new XmlElement(name, attributes, children, hasText ? text.toString() : "");
        }
    }

    private XmlParser(String streamed, Consumer<XmlElement> consumer) {
        this.streamed = streamed;
        this.consumer = consumer;
    }

    /**
     * Parses a part.
     *
     * @param name the part's name, for messages
     * @return its root; an element without content if there is no such part
     * @throws DocxRefusal if it is not well-formed, nests too deeply or has a document type
     */
    public static XmlElement parse(byte @Nullable [] part, String name) throws DocxRefusal {
        return part == null ? XmlElement.EMPTY : new XmlParser("", element -> {}).read(part, name);
    }

    /**
     * Parses a part, handing on each child of an element as soon as it ends, so that the tree never is in memory as a whole.
     *
     * @param parent the name of the element whose children are handed on
     * @throws DocxRefusal as {@link #parse} does
     */
    public static void stream(byte[] part, String name, String parent, Consumer<XmlElement> consumer)
            throws DocxRefusal {
        new XmlParser(parent, consumer).read(part, name);
    }

    private XmlElement read(byte[] part, String name) throws DocxRefusal {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            read(factory.createXMLStreamReader(decoder(part)), name);
            return root;
        } catch (XMLStreamException e) {
            throw new DocxRefusal(
                    "a damaged Word file: " + name + " is not well-formed XML",
                    "open it in Word or WPS and save it again");
        }
    }

    /** Decodes a part, which is in UTF-8 or UTF-16. The parser's own decoder would print errors to the console. */
    private static Reader decoder(byte[] part) {
        boolean bigEndian = part.length > 1 && part[0] == (byte) 0xFE && part[1] == (byte) 0xFF;
        boolean littleEndian = part.length > 1 && part[0] == (byte) 0xFF && part[1] == (byte) 0xFE;
        boolean marked = part.length > 2 && part[0] == (byte) 0xEF && part[1] == (byte) 0xBB && part[2] == (byte) 0xBF;
        Charset charset = bigEndian || littleEndian ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        int start = marked ? 3 : 0;
        return new InputStreamReader(new ByteArrayInputStream(part, start, part.length - start), charset.newDecoder());
    }

    private void read(XMLStreamReader xml, String name) throws XMLStreamException, DocxRefusal {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(xml, name);
                case XMLStreamConstants.END_ELEMENT -> close();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new DocxRefusal(
                            name + " declares or uses entities, which no Word file does",
                            "save it again in Word or WPS");
                default -> {}
            }
        }
    }

    private void open(XMLStreamReader xml, String part) throws DocxRefusal {
        if (open.size() + skipped >= MAX_DEPTH) {
            throw new DocxRefusal(
                    part + " nests more than " + MAX_DEPTH + " elements", "simplify its nested tables and boxes");
        }
        String name = name(xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI(), xml.getLocalName());
        if (skipped > 0 || LOOK.contains(name)) {
            skipped++;
        } else {
            open.push(new OpenElement(name, attributes(xml)));
        }
    }

    /** The name with its usual prefix; one object for each name. */
    private String name(String namespace, String localName) {
        Map<String, String> ofNamespace = names.get(namespace);
        if (ofNamespace == null) {
            ofNamespace = new HashMap<>();
            names.put(namespace, ofNamespace);
        }
        String name = ofNamespace.get(localName);
        if (name == null) {
            name = PREFIXES.getOrDefault(namespace, "x:") + localName;
            ofNamespace.put(localName, name);
        }
        return name;
    }

    /** The attributes without the ids of editing sessions. */
    private static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = Map.of();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (name.startsWith("rsid")) {
                continue;
            }
            if (attributes.isEmpty()) {
                attributes = Map.of(name, xml.getAttributeValue(i));
            } else {
                attributes = attributes.size() == 1 ? new HashMap<>(attributes) : attributes;
                attributes.putIfAbsent(name, xml.getAttributeValue(i));
            }
        }
        return attributes;
    }

    private void text(XMLStreamReader xml) {
        OpenElement element = open.peek();
        if (element != null && element.hasText && skipped == 0) {
            element.text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    private void close() {
        if (skipped > 0) {
            skipped--;
            return;
        }
        XmlElement element = open.pop().close();
        OpenElement parent = open.peek();
        if (parent == null) {
            root = element;
        } else if (parent.name.equals(streamed)) {
            consumer.accept(element);
        } else {
            parent.add(element);
        }
    }
}
