package studybooklet.source.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.source.Omission.OmissionKind;
import studybooklet.source.docx.Relationships.Relationship;
import studybooklet.source.docx.xml.Alternatives;
import studybooklet.source.docx.xml.XmlElement;

/** Reads what stands inside one paragraph: runs of text, fields, links, marks of notes, and drawings. */
final class DocxInlines {
    private final DocxContext context;
    private final DocxDrawings drawings;
    private final DocxStyle paragraphStyle;
    private final RunText inline;
    private final FieldStack fields = new FieldStack();

    /** Whether the run has a note reference whose mark the author has written. */
    private boolean writtenNoteMark;

    /**
     * @param paragraphStyle the style that runs inherit from
     * @param inline receives the text
     */
    DocxInlines(DocxContext context, DocxBody body, DocxStyle paragraphStyle, RunText inline) {
        this.context = context;
        this.drawings = new DocxDrawings(context, body, inline);
        this.paragraphStyle = paragraphStyle;
        this.inline = inline;
    }

    /** Reads the children of a paragraph or of an element that contains runs. */
    void read(List<XmlElement> elements) {
        for (XmlElement element : elements) {
            read(element);
        }
    }

    private void read(XmlElement element) {
        switch (element.name()) {
            case "w:r" -> readRun(element);
            case "w:del", "w:moveFrom" -> omitDeleted(element);
            case "w:hyperlink" -> readLink(element, address(element));
            case "w:fldSimple" -> readLink(element, FieldStack.linkAddress(element.attribute("instr")));
            case "w:sdt" -> readControl(element);
            case "m:oMath" -> readEquation(element);
            case "mc:AlternateContent" -> read(Alternatives.chosen(element));
            case "w:drawing", "w:pict", "w:object" -> drawings.read(element);
            default -> {
                if (!element.name().endsWith("Pr")) {
                    read(element.children());
                }
            }
        }
    }

    private void omitDeleted(XmlElement element) {
        String text = element.allText();
        if (!text.isEmpty()) {
            context.omit(OmissionKind.DELETED_TEXT, text);
        }
    }

    private String address(XmlElement hyperlink) {
        Relationship link = context.relationships().byId(hyperlink.attribute("id"));
        if (link == null || !link.external()) {
            return "";
        }
        String anchor = hyperlink.attribute("anchor");
        return link.target() + (anchor.isEmpty() ? "" : "#" + anchor);
    }

    private void readLink(XmlElement element, String address) {
        if (address.isEmpty()) {
            read(element.children());
        } else {
            inline.openLink(address);
            read(element.children());
            inline.closeLink();
        }
    }

    /** A content control; one that still shows its prompt has no text of the author. */
    private void readControl(XmlElement control) {
        XmlElement content = control.childOrEmpty("w:sdtContent");
        if (Boolean.TRUE.equals(control.childOrEmpty("w:sdtPr").toggle("w:showingPlcHdr"))) {
            context.omit(OmissionKind.HIDDEN_TEXT, content.allText());
        } else {
            read(content.children());
        }
    }

    private void readEquation(XmlElement equation) {
        String text = EquationText.of(equation);
        if (text == null) {
            context.omit(OmissionKind.EMBEDDED_OBJECT, "equation " + equation.allText());
        } else {
            inline.append(text, isBold(XmlElement.EMPTY));
        }
    }

    private void readRun(XmlElement run) {
        XmlElement properties = run.childOrEmpty("w:rPr");
        if (isHidden(properties)) {
            String text = run.allText();
            if (!text.isEmpty()) {
                context.omit(OmissionKind.HIDDEN_TEXT, text);
            }
            readRunContent(
                    run.children().stream().filter(DocxInlines::isFieldMark).toList(), false);
        } else {
            writtenNoteMark = false;
            readRunContent(run.children(), isBold(properties));
        }
    }

    private static boolean isFieldMark(XmlElement element) {
        return element.is("w:fldChar") || element.is("w:instrText");
    }

    private void readRunContent(List<XmlElement> elements, boolean bold) {
        for (XmlElement element : elements) {
            switch (element.name()) {
                case "w:t", "w:noBreakHyphen", "w:tab", "w:ptab", "w:br", "w:cr", "w:sym" -> readText(element, bold);
                case "w:fldChar" -> readField(element.attribute("fldCharType"), bold);
                case "w:instrText" -> fields.instruction(element.text());
                case "w:footnoteReference", "w:endnoteReference" -> readNoteReference(element);
                case "w:commentReference" -> context.notes().commentAt(context, element.attribute("id"));
                case "w:ruby" -> {
                    read(element.childOrEmpty("w:rubyBase").children());
                    context.omit(
                            OmissionKind.PHONETIC_READING,
                            element.childOrEmpty("w:rt").allText());
                }
                case "mc:AlternateContent" -> readRunContent(Alternatives.chosen(element), bold);
                case "w:drawing", "w:pict", "w:object" -> drawings.read(element);
                default -> {}
            }
        }
    }

    private void readText(XmlElement element, boolean bold) {
        if (fields.isInInstruction() || writtenNoteMark) {
            return;
        }
        switch (element.name()) {
            case "w:t" -> inline.append(runText(element), bold);
            case "w:noBreakHyphen" -> inline.append("-", bold);
            case "w:br", "w:cr" -> inline.append("\n", bold);
            case "w:sym" -> readSymbol(element, bold);
            default -> inline.append(" ", bold);
        }
    }

    private static String runText(XmlElement element) {
        String text = element.text().replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        boolean preserved = element.attribute("space").equals("preserve");
        int from = 0;
        int end = text.length();
        while (!preserved && from < end && text.charAt(from) == ' ') {
            from++;
        }
        while (!preserved && end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(from, end);
    }

    private void readSymbol(XmlElement element, boolean bold) {
        String symbol = SymbolFonts.character(element.attribute("font"), element.attribute("char"));
        if (symbol.isEmpty()) {
            String name = element.attribute("char") + " of the font " + element.attribute("font");
            context.omit(OmissionKind.EMBEDDED_OBJECT, "symbol " + name);
        }
        inline.append(symbol, bold);
    }

    private void readField(String type, boolean bold) {
        switch (type) {
            case "begin" -> fields.begin();
            case "separate" -> {
                String address = fields.separate();
                if (!address.isEmpty()) {
                    inline.openLink(address);
                }
            }
            case "end" -> {
                String instruction = fields.end();
                String shown = FieldStack.shownText(instruction);
                inline.append(fields.isInInstruction() ? "" : shown, bold);
                if (shown.isEmpty() && FieldStack.isEquation(instruction)) {
                    context.omit(OmissionKind.EMBEDDED_OBJECT, "equation " + instruction);
                }
                if (instruction.isEmpty()) {
                    inline.closeLink();
                }
            }
            default -> {}
        }
    }

    private void readNoteReference(XmlElement reference) {
        String label = context.notes().label(reference.is("w:footnoteReference"), reference.attribute("id"));
        if (label != null) {
            inline.appendNote(label);
            writtenNoteMark = !reference.attribute("customMarkFollows").isEmpty();
        }
    }

    private boolean isHidden(XmlElement properties) {
        DocxStyle style = context.styles().of(properties.value("w:rStyle"));
        return isOn(properties.toggle("w:vanish"), style.hidden(), paragraphStyle.hidden());
    }

    private boolean isBold(XmlElement properties) {
        DocxStyle style = context.styles().of(properties.value("w:rStyle"));
        return isOn(properties.toggle("w:b"), style.bold(), paragraphStyle.bold());
    }

    /** The value of the nearest level that sets a property. */
    private static boolean isOn(@Nullable Boolean direct, @Nullable Boolean character, @Nullable Boolean paragraph) {
        Boolean value = direct != null ? direct : character != null ? character : paragraph;
        return Boolean.TRUE.equals(value);
    }
}
