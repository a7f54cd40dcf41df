package studybooklet.text.markup;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.RemovalKind;
import studybooklet.text.signs.Signs;

/**
 * Reads the title that a news agency sets behind its dateline: 某社某地5月6日电　题：…. If the copy has it above the dateline
 * as well, the second title is removed, with the subtitle that repeats, and the names below it are the authors.
 */
public final class WireTitles implements Step<List<TextBlock>> {
    private static final String SIGN = "题：";
    /** Title, subtitle, dateline and what the desk adds stand between a title and its repetition. */
    private static final int RANGE = 8;
    /** Place, day and agency before the sign. */
    private static final int LONGEST_DATELINE = 40;

    private final ConversionLog log;

    /** A step that reports to this log. */
    public WireTitles(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<TextBlock> apply(List<TextBlock> blocks) {
        List<TextBlock> out = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            int sign = blocks.get(i).correction() == null ? signAt(blocks.get(i).text()) : -1;
            TextBlock title = sign < 0
                    ? null
                    : blocks.get(i)
                            .part(sign + SIGN.length(), blocks.get(i).text().length());
            if (title == null) {
                out.add(blocks.get(i));
            } else {
                i = take(blocks, i, sign, title, out);
            }
        }
        return out;
    }

    /** Index of the sign at the head of the text or behind a dateline; negative if there is none. */
    private static int signAt(String text) {
        int at = text.indexOf(SIGN);
        String before = at > 0 && at <= LONGEST_DATELINE ? text.substring(0, at).strip() : "";
        boolean dateline = before.endsWith("日电") && !Signs.containsAny(before, "，。");
        return at == 0 || dateline ? at : -1;
    }

    /** Adds the block with the sign and those below that belong to it; returns the index of the last one. */
    private int take(List<TextBlock> blocks, int i, int sign, TextBlock title, List<TextBlock> out) {
        boolean again = isRepeated(blocks, i, title);
        if (sign == 0 && !again) {
            out.add(blocks.get(i));
            return i;
        }
        TextBlock dateline = blocks.get(i).part(0, sign);
        if (dateline != null) {
            out.add(dateline.as(Correction.CorrectionKind.KEEP));
        }
        TextBlock word = blocks.get(i).part(sign, sign + SIGN.length());
        if (word != null) {
            log.consume(word, "agency label of a title");
        }
        if (!again) {
            out.add(title.as(Correction.CorrectionKind.ARTICLE));
            return i;
        }
        keepDateline(out, title);
        addUnlessRemoved(title, out);
        int last = i;
        while (last + 1 < blocks.size() && isRepeated(blocks, i, blocks.get(last + 1))) {
            addUnlessRemoved(blocks.get(++last), out);
        }
        Names names =
                last + 1 < blocks.size() ? Names.parse(blocks.get(last + 1).text()) : null;
        if (names != null && names.sure()) {
            out.add(blocks.get(++last).as(Correction.CorrectionKind.AUTHOR));
        }
        return last;
    }

    /** Makes what stands between the title and its repetition, the dateline and words to the desk, plain paragraphs. */
    private static void keepDateline(List<TextBlock> out, TextBlock title) {
        String text = Signs.squeeze(title.text());
        for (int i = out.size() - 1; i >= 0 && !Signs.squeeze(out.get(i).text()).equals(text); i--) {
            TextBlock block = out.get(i);
            boolean head = Signs.in(block.first(), "—－-") || Names.parse(block.text()) != null;
            if (block.correction() == null && !head) {
                out.set(i, block.as(Correction.CorrectionKind.KEEP));
            }
        }
    }

    private void addUnlessRemoved(TextBlock title, List<TextBlock> out) {
        if (!log.remove(title, RemovalKind.REPEATED_TITLE)) {
            out.add(title);
        }
    }

    /** Whether a block near above this index has the same text. */
    private static boolean isRepeated(List<TextBlock> blocks, int i, TextBlock title) {
        String text = Signs.squeeze(title.text());
        return blocks.subList(Math.max(0, i - RANGE), i).stream()
                .anyMatch(block -> Signs.squeeze(block.text()).equals(text));
    }
}
