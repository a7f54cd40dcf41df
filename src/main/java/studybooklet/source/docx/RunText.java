package studybooklet.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import studybooklet.problem.ForbiddenCharacters;
import studybooklet.source.SourceBlock;
import studybooklet.source.SourceBlock.MarkSpan;

/** Collects the text of a paragraph, and the images and boxes that are anchored in it. */
final class RunText {
    private static final Pattern SIMPLE_LABEL =
            Pattern.compile("[^\\\\`*_\\[\\]<>&|~\\n]*\\S[^\\\\`*_\\[\\]<>&|~\\n]*");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s()<>\\\\|\"\\p{Cntrl}]+");
    private static final int NO_LINK = -1;

    private final StringBuilder text = new StringBuilder();
    private final List<MarkSpan> marks = new ArrayList<>();
    private final List<SourceBlock> before = new ArrayList<>();
    private final List<SourceBlock> after = new ArrayList<>();
    private int boldCharacters;
    private int plainCharacters;
    private int linkStart = NO_LINK;
    private String linkAddress = "";

    /**
     * A line of a paragraph.
     *
     * @param text its text without white space at its ends
     * @param marks the spans that are Markdown
     */
    record InlineLine(String text, List<MarkSpan> marks) {
        InlineLine {
            marks = List.copyOf(marks);
        }
    }

    /** Appends text; a line end in it breaks the line. */
    void append(String added, boolean bold) {
        String clean = ForbiddenCharacters.isIn(added) ? ForbiddenCharacters.removedFrom(added) : added;
        text.append(clean);
        int visible = 0;
        for (int i = 0; i < clean.length(); i++) {
            visible += isBlank(clean.charAt(i)) ? 0 : 1;
        }
        boldCharacters += bold ? visible : 0;
        plainCharacters += bold ? 0 : visible;
    }

    /** Appends the reference to a note. */
    void appendNote(String label) {
        int from = text.length();
        text.append("[^").append(label).append(']');
        marks.add(new MarkSpan(from, text.length()));
    }

    /** Begins a link. A link that is open ends without becoming one. */
    void openLink(String address) {
        linkStart = text.length();
        linkAddress = address;
    }

    /** Ends the open link. It becomes Markdown if it leads to the web and neither label nor address needs escapes. */
    void closeLink() {
        if (linkStart == NO_LINK) {
            return;
        }
        String label = text.substring(linkStart);
        boolean named = SIMPLE_LABEL.matcher(label).matches() && !linkAddress.contains(label.strip());
        if (named && WEB_ADDRESS.matcher(linkAddress).matches()) {
            text.insert(linkStart, '[').append("](").append(linkAddress).append(')');
            marks.add(new MarkSpan(linkStart, text.length()));
        }
        linkStart = NO_LINK;
    }

    /** Adds blocks that are anchored here: they precede the paragraph if none of its text does, else they follow it. */
    void attach(List<SourceBlock> blocks) {
        (hasText() ? after : before).addAll(blocks);
    }

    List<SourceBlock> before() {
        return before;
    }

    List<SourceBlock> after() {
        return after;
    }

    boolean hasText() {
        return !text.chars().allMatch(RunText::isBlank);
    }

    /** Whether there is text and all of it is bold. */
    boolean isBold() {
        return boldCharacters > 0 && plainCharacters == 0;
    }

    /** The lines that have text. */
    List<InlineLine> lines() {
        List<InlineLine> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf("\n", from);
            end = end < 0 ? text.length() : end;
            addLine(lines, from, end);
            from = end + 1;
        }
        return lines;
    }

    private void addLine(List<InlineLine> lines, int lineStart, int lineEnd) {
        int from = lineStart;
        int end = lineEnd;
        while (from < end && isBlank(text.charAt(from))) {
            from++;
        }
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (from < end) {
            List<MarkSpan> inside = new ArrayList<>();
            for (MarkSpan mark : marks) {
                if (mark.from() >= from && mark.to() <= end) {
                    inside.add(new MarkSpan(mark.from() - from, mark.to() - from));
                }
            }
            lines.add(new InlineLine(text.substring(from, end), inside));
        }
    }

    /** White space, including no-break spaces and the invisible characters that editors leave at a line's ends. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
