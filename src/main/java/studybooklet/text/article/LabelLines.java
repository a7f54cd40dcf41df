package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Labels;
import studybooklet.text.names.NameWords;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Signs;

/** Gives each label of a line with several a block of its own: 来源：某报　作者：张三　2025-12-01 becomes three. */
public final class LabelLines implements Step<List<TextBlock>> {
    private static final int LONGEST = 160;

    private final ConversionLog log;

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
            boolean head = block.correction() == null && i + 1 < blocks.size();
            int author = head ? authorFrom(block, blocks.get(i + 1)) : -1;
            if (author > 0) {
                add(block.part(0, author), out);
                add(block.part(author, block.text().length()), out);
                continue;
            }
            if (block.correction() == null && isRowOfLabels(block)) {
                splitRow(block, out);
                continue;
            }
            boolean may = block.size() <= LONGEST && block.correction() == null && !block.endsSentence();
            if (may && DatedLine.read(block) != null) {
                out.add(block);
                continue;
            }
            if (may && (Labels.opens(block.text()) || beginsWithDate(block.text()) || endsWithDate(block.text()))) {
                split(block, out);
            } else {
                out.add(block);
            }
        }
        return out;
    }

    /** Where after a title the author stands on the same line; negative if he does not. */
    private static int authorFrom(TextBlock block, TextBlock next) {
        String text = block.text();
        if (block.size() > 60 || block.spans().size() > 1 || !BlockShape.isTitleLike(block) || holdsMore(block)) {
            return -1;
        }
        int bracket = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        if (bracket > 3 && BlockShape.isBody(next) && isNameInBrackets(text.substring(bracket))) {
            return bracket;
        }
        int gap = 0;
        for (int i = 1; i < text.length(); i++) {
            gap = Signs.isSpace(text.charAt(i)) ? gap + (text.charAt(i) == ' ' ? 1 : 2) : 0;
            if (gap > 0 && i + 2 < text.length() && !Signs.isSpace(text.charAt(i + 1))) {
                int names = authorAfterGap(text, i + 1, gap, next);
                if (names != 0) {
                    return names;
                }
            }
        }
        return -1;
    }

    /** The line is one of names, or of a date and what goes with it. */
    private static boolean holdsMore(TextBlock block) {
        String text = block.text();
        Names names = Names.parse(text);
        return names != null && names.sure()
                || beginsWithDate(text)
                || DatedLine.read(block) != null
                || labelInside(text);
    }

    private static boolean labelInside(String text) {
        for (int i = 1; i < text.length(); i++) {
            boolean word = Signs.isSpace(text.charAt(i - 1)) && !Signs.isSpace(text.charAt(i));
            if (word && Labels.opens(text.substring(i)) && text.charAt(0) != '《') {
                Labels.Label label = Labels.parse(text.substring(i));
                if (label != null && label.kind() != Labels.LabelKind.AUTHOR) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The author's place after a gap of so many columns; -1 if none can stand behind it, 0 if one may stand further on. */
    private static int authorAfterGap(String text, int at, int gap, TextBlock next) {
        Names names = Names.parse(text.substring(at));
        if (gap >= 6) {
            return names != null && (names.sure() || at > 5) ? at : -1;
        }
        if (names == null || !names.sure() || !BlockShape.isBody(next) || at < 5) {
            return 0;
        }
        NameWords.Word word = NameWords.at(text, at);
        boolean marked = Signs.in(text.charAt(at), Signs.ORNAMENTS)
                || word != null && names.names().get(0)[0] > 0;
        boolean one = names.names().size() == 1 && text.length() - at <= 3;
        return marked || gap >= 4 && one ? at : 0;
    }

    /** （王炳）: a short name that begins with a known surname. */
    private static boolean isNameInBrackets(String text) {
        int last = text.length() - 1;
        Names names = last > 2 && last <= 4 && Signs.in(text.charAt(last), "）)")
                ? Names.parse(text.substring(1, last))
                : null;
        return names != null && names.sure() && !names.office();
    }

    /** A block of any length that begins with a label in brackets and has another one: 【标题】…【作者】…【正文】…. */
    private static boolean isRowOfLabels(TextBlock block) {
        Labels.Label label = Labels.parse(block.text());
        return label != null && label.bracketed() && nextLabel(block.text(), 1) > 0;
    }

    private static int nextLabel(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '【' && Labels.opens(text.substring(i, Math.min(text.length(), i + 20)))) {
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

    private static boolean beginsWithDate(String text) {
        int space = 0;
        while (space < text.length() && !Signs.isSpace(text.charAt(space))) {
            space++;
        }
        return space < text.length() && Dates.matches(text.substring(0, space));
    }

    /** 张三　2025年12月1日. */
    private static boolean endsWithDate(String text) {
        int space = text.length() - 1;
        while (space > 0 && !Signs.isSpace(text.charAt(space))) {
            space--;
        }
        return space > 0
                && text.length() <= 60
                && Dates.matches(text.substring(space + 1))
                && Names.parse(text.substring(0, space).strip()) != null;
    }

    private static void split(TextBlock block, List<TextBlock> out) {
        String text = block.text();
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean word = Signs.isSpace(text.charAt(i - 1)) && !Signs.isSpace(text.charAt(i));
            if (word
                    && (beginsAnother(text, i)
                            || from == 0 && Dates.matches(text.substring(0, i).strip()) && !goesOnAsDate(text, i))) {
                add(block.part(from, i), out);
                from = i;
            }
        }
        add(block.part(from, text.length()), out);
    }

    /** 2024年6月3日 08:15 is one date. */
    private static boolean goesOnAsDate(String text, int at) {
        int end = at;
        while (end < text.length() && !Signs.isSpace(text.charAt(end))) {
            end++;
        }
        return Dates.matches(text.substring(0, end));
    }

    private static boolean beginsAnother(String text, int at) {
        return Labels.opens(text.substring(at)) || text.length() - at <= 24 && Dates.matches(text.substring(at));
    }

    private static void add(@Nullable TextBlock part, List<TextBlock> out) {
        if (part != null) {
            out.add(part);
        }
    }
}
