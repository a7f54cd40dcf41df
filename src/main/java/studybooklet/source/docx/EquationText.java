package studybooklet.source.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.source.docx.xml.XmlElement;

/** Writes an equation in one line as people type it ({@code (a+b)/2}, {@code x^2}), if it is simple enough. */
final class EquationText {
    private final StringBuilder text = new StringBuilder();
    private boolean complete = true;

    private EquationText() {}

    /** The text of an {@code m:oMath}; null if one line cannot show it. */
    static @Nullable String of(XmlElement equation) {
        EquationText reader = new EquationText();
        reader.readAll(equation.children());
        return reader.complete ? reader.text.toString() : null;
    }

    private void readAll(List<XmlElement> elements) {
        elements.forEach(this::read);
    }

    private void read(XmlElement element) {
        switch (element.name()) {
            case "m:r" -> element.children().forEach(child -> text.append(child.is("m:t") ? child.text() : ""));
            case "m:sSup" -> script(element, "^", "m:sup");
            case "m:sSub" -> script(element, "_", "m:sub");
            case "m:sSubSup" -> {
                script(element, "_", "m:sub");
                operand(element, "^", "m:sup");
            }
            case "m:f" -> {
                operand(element, "", "m:num");
                operand(element, "/", "m:den");
            }
            case "m:rad" -> {
                complete &= element.childOrEmpty("m:deg").children().isEmpty();
                operand(element, "√", "m:e");
            }
            case "m:d" -> delimited(element);
            case "m:func" -> {
                readAll(element.childOrEmpty("m:fName").children());
                readAll(element.childOrEmpty("m:e").children());
            }
            default -> other(element);
        }
    }

    private void other(XmlElement element) {
        boolean wrapper = element.name().startsWith("w:") || element.is("m:box") || element.is("m:e");
        if (wrapper && !element.is("w:del") && !element.name().endsWith("Pr")) {
            readAll(element.children());
        } else {
            complete &= element.name().endsWith("Pr") || element.is("w:del");
        }
    }

    private void script(XmlElement element, String sign, String script) {
        readAll(element.childOrEmpty("m:e").children());
        operand(element, sign, script);
    }

    /** An operand; in brackets if it is longer than a number, a letter or a word. */
    private void operand(XmlElement element, String sign, String name) {
        int from = text.append(sign).length();
        readAll(element.childOrEmpty(name).children());
        if (!text.substring(from).matches("[\\p{L}\\p{N}.%]*")) {
            text.insert(from, '(').append(')');
        }
    }

    private void delimited(XmlElement element) {
        XmlElement properties = element.childOrEmpty("m:dPr");
        text.append(properties.has("m:begChr") ? properties.value("m:begChr") : "(");
        String separator = "";
        for (XmlElement child : element.children()) {
            if (child.is("m:e")) {
                text.append(separator);
                readAll(child.children());
                separator = properties.has("m:sepChr") ? properties.value("m:sepChr") : "|";
            }
        }
        text.append(properties.has("m:endChr") ? properties.value("m:endChr") : ")");
    }
}
