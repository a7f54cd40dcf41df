package studybooklet.source.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studybooklet.source.docx.xml.XmlElement;

/** The complex fields that are open at a place of a paragraph. Their instructions are no text; their results are. */
final class FieldStack {
    private static final Pattern LINK = Pattern.compile("(?i)\\s*HYPERLINK\\s+\"?([^\"\\s]+)\"?.*");

    /** A field that draws one text over another, as Word enters circled characters and phonetic guides. */
    private static final Pattern OVERLAY = Pattern.compile("(?is)\\s*EQ\\b.*\\\\o.*[,;，]\\s*([^,;，()（）]+?)\\s*\\)\\s*");

    private static final Pattern OVERLAY_OF_CIRCLE = Pattern.compile("(?s).*\\(\\s*[○◯〇]\\s*[,;，].*");
    private static final Pattern EQUATION = Pattern.compile("(?is)\\s*EQ\\b.*");

    private final Deque<OpenField> open = new ArrayDeque<>();

    private static final class OpenField {
        final StringBuilder instruction = new StringBuilder();
        boolean inResult;
    }

    void begin() {
        open.push(new OpenField());
    }

    /** The result of the innermost field begins. Returns the address to which the field links; empty if it does not. */
    String separate() {
        OpenField field = open.peek();
        if (field == null) {
            return "";
        }
        field.inResult = true;
        return linkAddress(field.instruction.toString());
    }

    /** Ends the innermost field. Returns its instruction if it had no result; else empty. */
    String end() {
        OpenField field = open.poll();
        return field == null || field.inResult ? "" : field.instruction.toString();
    }

    void instruction(String text) {
        OpenField field = open.peek();
        if (field != null && !field.inResult) {
            field.instruction.append(text);
        }
    }

    /** Whether text at this place belongs to an instruction. */
    boolean isInInstruction() {
        return open.stream().anyMatch(field -> !field.inResult);
    }

    /** The address of a HYPERLINK field; empty for another field. */
    static String linkAddress(String instruction) {
        Matcher matcher = LINK.matcher(instruction);
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** Whether the instruction draws an equation. */
    static boolean isEquation(String instruction) {
        return EQUATION.matcher(instruction).matches();
    }

    /** The text that an instruction without a result shows; empty if it is not known. */
    static String shownText(String instruction) {
        Matcher matcher = OVERLAY.matcher(instruction);
        if (!matcher.matches()) {
            return "";
        }
        String base = matcher.group(1);
        boolean circled = OVERLAY_OF_CIRCLE.matcher(instruction).matches();
        return circled ? NumberFormat.circled(XmlElement.parse(base, 0), base) : base;
    }
}
