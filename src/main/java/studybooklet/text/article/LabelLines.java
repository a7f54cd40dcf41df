package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Labels;
import studybooklet.text.names.MinutesLines;
import studybooklet.text.names.Names;
import studybooklet.text.names.ReaderCounts;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.RemovalKind;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Signs;

/** Splits a line with several labels into one block for each: 来源：某报　作者：张三　2025-12-01 becomes three. */
public final class LabelLines implements Step<List<TextBlock>> {
    /** A line with labels in it that is longer is a paragraph. */
    private static final int LONGEST = 160;
    /** A label with its brackets. */
    private static final int LONGEST_LABEL = 20;
    /** A line of names before a date. */
    private static final int LONGEST_NAMES = 60;
    /** A date with its time and a word such as 发布 behind it. */
    private static final int LONGEST_DATE = 24;

    private final ConversionLog log;

    /** A step that reports to this log. */
    public LabelLines(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<TextBlock> apply(List<TextBlock> blocks) {
        if (!log.follows(Rule.LABELS)) {
            return blocks;
        }
        List<TextBlock> out = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            if (block.correction() != null) {
                out.add(block);
            } else if (MinutesLines.at(blocks, i)) {
                out.add(block.as(Correction.CorrectionKind.KEEP));
            } else {
                split(block, i + 1 < blocks.size() ? blocks.get(i + 1) : null, out);
            }
        }
        return out;
    }

    /** Adds the parts of the block, or the block itself. {@code next}: the block below, if there is one. */
    private void split(TextBlock block, @Nullable TextBlock next, List<TextBlock> out) {
        int author = next == null ? -1 : TitleWithAuthor.authorFrom(block, next);
        if (author > 0) {
            add(block.part(0, author), out);
            add(block.part(author, block.text().length()), out);
        } else if (isRowOfLabels(block)) {
            splitRow(block, out);
        } else if (isLineOfFields(block)) {
            splitFields(block, out);
        } else {
            out.add(block);
        }
    }

    /** Whether the block is a line that begins with a label or with a date, or ends with a date. */
    private static boolean isLineOfFields(TextBlock block) {
        return block.size() <= LONGEST
                && !block.endsSentence()
                && DatedLine.read(block) == null
                && (Labels.opens(block.text())
                        || TitleForms.opensOriginalTitle(block.text())
                        || DatedLine.beginsWithDate(block.text())
                        || endsWithDate(block.text()));
    }

    /** Whether the block, of any length, has several labels in brackets: 【标题】…【作者】…【正文】…. */
    private static boolean isRowOfLabels(TextBlock block) {
        Labels.Label label = Labels.parse(block.text());
        return label != null && label.bracketed() && nextLabel(block.text(), 1) > 0;
    }

    private static int nextLabel(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '【' && Labels.opens(text.substring(i, Math.min(text.length(), i + LONGEST_LABEL)))) {
                return i;
            }
        }
        return -1;
    }

    private static void splitRow(TextBlock block, List<TextBlock> out) {
        int from = 0;
        int next = nextLabel(block.text(), 1);
        while (next > 0) {
            add(block.part(from, next), out);
            from = next;
            next = nextLabel(block.text(), next + 1);
        }
        add(block.part(from, block.text().length()), out);
    }

    /** Whether names and a date make up the line: 张三　2025年12月1日. */
    private static boolean endsWithDate(String text) {
        int space = text.length() - 1;
        while (space > 0 && !Signs.isSpace(text.charAt(space))) {
            space--;
        }
        return space > 0
                && text.length() <= LONGEST_NAMES
                && Dates.matches(text.substring(space + 1))
                && Names.parse(text.substring(0, space).strip()) != null;
    }

    private void splitFields(TextBlock block, List<TextBlock> out) {
        String text = block.text();
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean word = Signs.isSpace(text.charAt(i - 1)) && !Signs.isSpace(text.charAt(i));
            if (word
                    && (beginsAnother(text, i)
                            || from == 0 && Dates.matches(text.substring(0, i).strip()) && !goesOnAsDate(text, i))) {
                addField(block.part(from, i), out);
                from = i;
            }
        }
        addField(block.part(from, text.length()), out);
    }

    /** Adds a label with its value, without the bar between it and the next one, 来源：某报　|　日期：…. Removes counts: 评论(0). */
    private void addField(@Nullable TextBlock field, List<TextBlock> out) {
        if (field == null) {
            return;
        }
        String text = field.text();
        int end = text.length();
        while (end > 0 && (Signs.isSpace(text.charAt(end - 1)) || Signs.in(text.charAt(end - 1), "|｜"))) {
            end--;
        }
        TextBlock bar = field.part(end, text.length());
        TextBlock rest = field.part(0, end);
        if (bar != null) {
            log.consume(bar, "bar between labels");
        }
        if (rest == null || !ReaderCounts.matches(rest.text()) || !log.remove(rest, RemovalKind.NAVIGATION)) {
            add(rest, out);
        }
    }

    /** Whether the next word belongs to the date before it: 2024年6月3日 08:15. */
    private static boolean goesOnAsDate(String text, int at) {
        int end = at;
        while (end < text.length() && !Signs.isSpace(text.charAt(end))) {
            end++;
        }
        return Dates.matches(text.substring(0, end));
    }

    private static boolean beginsAnother(String text, int at) {
        return Labels.opens(text.substring(at))
                || ReaderCounts.matches(text.substring(at))
                || text.length() - at <= LONGEST_DATE && Dates.matches(text.substring(at));
    }

    private static void add(@Nullable TextBlock part, List<TextBlock> out) {
        if (part != null) {
            out.add(part);
        }
    }
}
