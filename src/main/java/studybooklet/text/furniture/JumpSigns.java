package studybooklet.text.furniture;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.Rule;
import studybooklet.text.model.Step;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.RemovalKind;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Removes jump signs inside the text, which send the reader to another page: …真的。（下转第3版）. */
public final class JumpSigns implements Step<List<TextBlock>> {
    /** Characters of 下转第12版《…》 with a title in short. */
    private static final int LONGEST = 16;
    /** A bracket and an ornament at most. */
    private static final int MOST_OPENING = 2;

    private static final WordFile WORDS = WordFile.read("page");
    private static final WordList TO = WORDS.group("continued-on");
    private static final WordList FROM = WORDS.group("continued-from");
    private static final String OPENING = "（([【▼▲■◆●▶►→↓◀◄←";
    private static final String CLOSING = "）)]】▼▲■◆●▶►→↓◀◄←";

    private final ConversionLog log;

    /** Tells the log of each sign that it removes. */
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

    /** …真的。（下转第3版）, …老人们▼下转A2版: in brackets, or after an ornament, a space or a sentence. */
    private TextBlock withoutTail(TextBlock block) {
        String text = block.text();
        int word = lastJump(text);
        if (word <= 0 || !isPlace(text.substring(TO.endAt(text, word)))) {
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

    /** Index of the last word that sends the reader on, near the end of the text; negative if there is none. */
    private static int lastJump(String text) {
        int from = Math.max(0, text.length() - LONGEST);
        int at = text.length() - 1;
        while (at >= from && TO.at(text, at) == null) {
            at--;
        }
        return at < from ? -1 : at;
    }

    private TextBlock withoutHead(TextBlock block) {
        String text = block.text();
        int word = 0;
        while (word < MOST_OPENING && word < text.length() && Signs.in(text.charAt(word), OPENING)) {
            word++;
        }
        int place = FROM.endAt(text, word);
        if (place == word) {
            return block;
        }
        int end = place;
        while (end < text.length() && end < LONGEST && !Signs.in(text.charAt(end), "版页")) {
            end++;
        }
        int close = end + 1;
        while (close < text.length() && Signs.in(text.charAt(close), CLOSING)) {
            close++;
        }
        boolean apart = word > 0 || close < text.length() && (close > end + 1 || Signs.isSpace(text.charAt(close)));
        boolean sign = close < text.length() && apart && isPlace(text.substring(place, end + 1));
        return sign ? cut(block, close, text.length(), 0) : block;
    }

    /** Whether the text is 第3版, 三版, A2版 or 第 5 页, perhaps with a bracket or an ornament after it. */
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
