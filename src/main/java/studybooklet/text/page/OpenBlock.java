package studybooklet.text.page;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.Span;
import studybooklet.text.model.TextBlock;
import studybooklet.text.model.TextLine;

/** The lines of a block that may still grow; there is at least one. */
final class OpenBlock {
    private final List<TextLine> lines = new ArrayList<>();
    private final boolean counted;
    private final boolean note;

    /**
     * A block of one line.
     *
     * @param counted whether the line begins with a number before a numeral, see {@link CountedHeads}
     * @param note whether the line begins a note
     */
    OpenBlock(TextLine first, boolean counted, boolean note) {
        lines.add(first);
        this.counted = counted;
        this.note = note;
    }

    void add(TextLine line) {
        lines.add(line);
    }

    TextLine first() {
        return lines.get(0);
    }

    int size() {
        return lines.size();
    }

    boolean isCounted() {
        return counted;
    }

    boolean isNote() {
        return note;
    }

    /** The text of the last lines, at most so many, without anything between them. */
    String lastLines(int most) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines.subList(Math.max(0, lines.size() - most), lines.size())) {
            text.append(line.text());
        }
        return text.toString();
    }

    TextBlock toBlock() {
        TextLine head = first();
        List<Span> spans = lines.stream().map(TextLine::span).toList();
        TextBlock plain =
                new TextBlock(head.source(), spans, head.indent(), head.gap(), head.breaks(), head.correction());
        TextBlock block = counted ? plain.asCounted() : plain;
        return switch (head.sign()) {
            case QUOTE -> block.as(TextBlock.Role.QUOTE);
            case ITEM -> block.as(TextBlock.Role.ITEM);
            case VERBATIM -> block.as(TextBlock.Role.VERBATIM);
            default -> block;
        };
    }
}
