package studybooklet.source.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.source.Omission.OmissionKind;
import studybooklet.source.SourceBlock;
import studybooklet.source.SourceBlock.BlockKind;
import studybooklet.source.SourceBlock.MarkSpan;
import studybooklet.source.docx.DocxStyle.Role;
import studybooklet.source.docx.ListCounters.ListLabel;
import studybooklet.source.docx.RunText.InlineLine;
import studybooklet.source.docx.xml.XmlElement;

/** Makes blocks of paragraphs: their kind, their automatic number, and their text. */
final class DocxParagraphs {
    /** The largest heading level of a block. */
    private static final int MAX_LEVEL = 6;

    private final DocxContext context;
    private final DocxBody body;

    /** Text of paragraphs whose end is deleted, or of an initial in a frame: the next paragraph goes on with it. */
    private @Nullable RunText open;

    DocxParagraphs(DocxContext context, DocxBody body) {
        this.context = context;
        this.body = body;
    }

    /** Sets the text that the next paragraph goes on with. Returns what was set before. */
    @Nullable
    RunText suspend(@Nullable RunText next) {
        RunText before = open;
        open = next;
        return before;
    }

    /** Adds the text that waits for a next paragraph as a paragraph of its own. */
    void finish(List<SourceBlock> blocks) {
        RunText inline = suspend(null);
        if (inline != null) {
            addBlocks(inline, DocxStyle.NONE, null, blocks);
        }
    }

    /** Adds the blocks of a paragraph. */
    void read(XmlElement paragraph, List<SourceBlock> blocks) {
        XmlElement properties = paragraph.childOrEmpty("w:pPr");
        DocxStyle style = withOutline(context.styles().ofParagraph(properties), properties);
        if (style.role() == Role.CONTENTS) {
            String text = paragraph.allText();
            if (!text.isEmpty()) {
                context.omit(OmissionKind.NAVIGATION, text);
            }
            return;
        }
        RunText inline = suspend(null);
        inline = inline == null ? new RunText() : inline;
        boolean goesOn = goesOn(properties);
        ListLabel label = goesOn ? null : label(properties, style);
        new DocxInlines(context, body, style, inline).read(paragraph.children());
        if (goesOn) {
            open = inline;
        } else {
            addBlocks(inline, style, label, blocks);
        }
    }

    /** Whether the next paragraph goes on with this one: its end is deleted, or it is an initial in a frame. */
    private static boolean goesOn(XmlElement properties) {
        XmlElement endMark = properties.childOrEmpty("w:rPr");
        String initial = properties.childOrEmpty("w:framePr").attribute("dropCap");
        boolean framed = initial.equals("drop") || initial.equals("margin");
        return framed || endMark.has("w:del") || endMark.has("w:moveFrom");
    }

    /** The style with the outline level of the paragraph itself, which titles ignore. */
    private static DocxStyle withOutline(DocxStyle style, XmlElement properties) {
        int outline = properties.number("w:outlineLvl", -1);
        boolean changed = outline >= 0 && (style.role() == Role.BODY || style.role() == Role.HEADING);
        if (!changed) {
            return style;
        }
        boolean heading = outline < DocxStyles.OUTLINE_BODY;
        return heading ? style.withRole(Role.HEADING, outline + 1) : style.withRole(Role.BODY, 0);
    }

    private @Nullable ListLabel label(XmlElement properties, DocxStyle style) {
        XmlElement list = properties.childOrEmpty("w:numPr");
        int id = list.has("w:numId") ? list.number("w:numId", 0) : style.listId();
        if (id == 0) {
            return null;
        }
        int level = list.number("w:ilvl", -1);
        if (level < 0) {
            level = context.lists().levelOfStyle(id, style.listStyle(), Math.max(0, style.listLevel()));
        }
        return level < DocxLists.LEVELS ? context.counters().next(id, level) : null;
    }

    private void addBlocks(RunText inline, DocxStyle style, @Nullable ListLabel label, List<SourceBlock> blocks) {
        blocks.addAll(inline.before());
        List<InlineLine> lines = inline.lines();
        boolean head = style.role() == Role.HEADING || style.role() == Role.TITLE || style.role() == Role.SUBTITLE;
        if (head && lines.size() > 1) {
            lines = List.of(joined(lines));
        }
        String place = lines.isEmpty() ? "" : context.nextPlace();
        for (int i = 0; i < lines.size(); i++) {
            InlineLine line = label == null || i > 0 ? lines.get(i) : labelled(label, lines.get(i));
            BlockKind kind = kind(style.role(), label != null && label.bullet());
            int level = kind == BlockKind.HEADING ? Math.min(style.level(), MAX_LEVEL) : 0;
            blocks.add(new SourceBlock(kind, level, line.text(), line.marks(), inline.isBold(), place));
        }
        blocks.addAll(inline.after());
    }

    private static BlockKind kind(Role role, boolean bullet) {
        return switch (role) {
            case TITLE -> BlockKind.TITLE;
            case SUBTITLE -> BlockKind.SUBTITLE;
            case HEADING -> BlockKind.HEADING;
            case QUOTE -> BlockKind.QUOTE;
            case CONTENTS, BODY -> bullet ? BlockKind.ITEM : BlockKind.PARAGRAPH;
        };
    }

    /** Joins the lines of a heading, with a space where a word may end. */
    private static InlineLine joined(List<InlineLine> lines) {
        InlineLine joined = lines.get(0);
        for (InlineLine line : lines.subList(1, lines.size())) {
            joined = prefixed(joined, gap(joined.text(), line.text(), false), line);
        }
        return joined;
    }

    private static InlineLine labelled(ListLabel label, InlineLine line) {
        InlineLine number = new InlineLine(label.text(), List.of());
        return label.text().isEmpty()
                ? line
                : prefixed(number, label.spaced() ? gap(label.text(), line.text(), true) : "", line);
    }

    private static InlineLine prefixed(InlineLine first, String gap, InlineLine line) {
        int shift = first.text().length() + gap.length();
        List<MarkSpan> marks = new ArrayList<>(first.marks());
        line.marks().forEach(mark -> marks.add(new MarkSpan(mark.from() + shift, mark.to() + shift)));
        return new InlineLine(first.text() + gap + line.text(), marks);
    }

    /**
     * What separates two texts: nothing beside Chinese punctuation and brackets, a space between words of letters, and a wide space
     * between a label of Chinese words (第一章) and what it numbers.
     */
    private static String gap(String before, String after, boolean isLabel) {
        int last = before.codePointBefore(before.length());
        int first = after.codePointAt(0);
        if (isLabel && Character.isIdeographic(last)) {
            return "　";
        }
        boolean word = last < 0x80 && first < 0x80 && Character.isLetterOrDigit(first);
        boolean number = isLabel && last < 0x80 && Character.isLetterOrDigit(last);
        return word || number ? " " : "";
    }
}
