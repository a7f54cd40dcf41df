package studybooklet.text.page;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.RemovalKind;
import studybooklet.text.signs.Signs;

/** Takes out the signs that send the reader to another page and stand inside the text: …真的。（下转第3版）. */
public final class JumpSigns implements Step<List<TextBlock>> {
    private static final int LONGEST = 16;
    private static final String OPENING = "（([【▼▲■◆●▶►→↓◀◄←";
    private static final String CLOSING = "）)]】▼▲■◆●▶►→↓◀◄←";

    private final ConversionLog log;

    public JumpSigns(ConversionLog log) {
        this.log = log;
    }

    @Override
    public List<TextBlock> apply(List<TextBlock> blocks) {
        if (!log.follows(Rule.FURNITURE)) {
            return blocks;
        }
        List<TextBlock> out = new ArrayList<>(blocks.size());
        for (TextBlock block : blocks) {
            out.add(block.correction() == null ? withoutHead(withoutTail(block)) : block);
        }
        return out;
    }

    /** …真的。（下转第3版）, …老人们▼下转A2版: in brackets, or behind an ornament, a space or a sentence. */
    private TextBlock withoutTail(TextBlock block) {
        String text = block.text();
        int word = text.lastIndexOf("下转");
        if (word <= 0 || text.length() - word > LONGEST || !isPlace(text.substring(word + 2))) {
            return block;
        }
        int open = word;
        while (open > 0 && Signs.in(text.charAt(open - 1), OPENING)) {
            open--;
        }
        boolean apart = open < word
                || open > 0 && (Signs.isSpace(text.charAt(open - 1)) || Signs.endsSentence(text.substring(0, open)));
        return apart ? cut(block, 0, open, text.length()) : block;
    }

    private TextBlock withoutHead(TextBlock block) {
        String text = block.text();
        int word = 0;
        while (word < 2 && word < text.length() && Signs.in(text.charAt(word), OPENING)) {
            word++;
        }
        if (!text.startsWith("上接", word)) {
            return block;
        }
        int end = word + 2;
        while (end < text.length() && end < LONGEST && !Signs.in(text.charAt(end), "版页")) {
            end++;
        }
        int close = end + 1;
        while (close < text.length() && Signs.in(text.charAt(close), CLOSING)) {
            close++;
        }
        boolean apart = word > 0 || close < text.length() && (close > end + 1 || Signs.isSpace(text.charAt(close)));
        boolean sign = close < text.length() && apart && isPlace(text.substring(word + 2, end + 1));
        return sign ? cut(block, close, text.length(), 0) : block;
    }

    /** 第3版, 三版, A2版, 第 5 页, perhaps with a bracket or an ornament behind it. */
    private static boolean isPlace(String text) {
        String bare = Signs.squeeze(text);
        int end = bare.length();
        while (end > 0 && Signs.in(bare.charAt(end - 1), CLOSING)) {
            end--;
        }
        if (end < 2 || !Signs.in(bare.charAt(end - 1), "版页")) {
            return false;
        }
        boolean number = false;
        for (int i = bare.charAt(0) == '第' ? 1 : 0; i < end - 1; i++) {
            char c = bare.charAt(i);
            number |= Signs.isDigit(c) || Signs.in(c, "一二三四五六七八九十");
            if (!Signs.isDigit(c) && !Signs.in(c, "一二三四五六七八九十ABCDEFGH")) {
                return false;
            }
        }
        return number;
    }

    /** Keeps what stands between two indexes and consumes what stands from there to {@code edge}. */
    private TextBlock cut(TextBlock block, int from, int to, int edge) {
        TextBlock kept = block.part(from, to);
        TextBlock sign = edge == 0 ? block.part(0, from) : block.part(to, edge);
        if (kept == null || sign == null) {
            return block;
        }
        return log.remove(sign, RemovalKind.JUMP_LINE) ? kept : block;
    }
}
