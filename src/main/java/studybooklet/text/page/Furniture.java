package studybooklet.text.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Rule;
import studybooklet.text.model.SourceText;
import studybooklet.text.model.TextLine;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/**
 * Takes out the lines that belong to the page and not to an article: page numbers, running heads, rules, the name and
 * number of a newspaper's page, jump lines. They must go before lines are joined, because a paragraph runs on below them.
 */
public final class Furniture {
    private static final String RULE_SIGNS = "-—=＝_＿*＊~～─━═·•※☆★◆◇■□●○＋+#－―.。";
    private static final int LONGEST_HEAD = 60;

    private final ConversionLog log;
    private final SourceText source;
    private final List<TextLine> lines;
    private final boolean[] out;
    private final boolean[] edge;

    private Furniture(ConversionLog log, List<TextLine> lines) {
        this.log = log;
        this.source = log.source();
        this.lines = lines;
        this.out = new boolean[lines.size()];
        this.edge = new boolean[lines.size()];
    }

    public static List<TextLine> remove(ConversionLog log, List<TextLine> lines) {
        Furniture furniture = new Furniture(log, lines);
        if (log.follows(Rule.FURNITURE)) {
            furniture.findBanners();
            furniture.findSingleLines();
            furniture.findBareNumbers();
            furniture.findRunningHeads();
            furniture.findChangingHeads();
        }
        return furniture.rest();
    }

    private void findBanners() {
        for (int i = 0; i < lines.size(); i++) {
            int end = Banner.end(lines, i);
            while (i < end) {
                take(i++, true, "banner of a page");
            }
        }
    }

    private void findChangingHeads() {
        boolean[] edges = new boolean[lines.size()];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = isAtEdge(i);
        }
        RunningHeads.find(lines, edges).forEach(i -> take(i, true, "running head"));
    }

    private void findSingleLines() {
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.correction() != null) {
                take(i, line.is(Correction.CorrectionKind.FURNITURE), "furniture of the page");
                continue;
            }
            if (line.length() > LONGEST_HEAD * 2) {
                continue;
            }
            String text = text(line);
            take(i, isRule(text), "rule");
            take(i, isPageNumber(text), "page number");
            take(i, isPageName(text), "name of a page");
            take(i, isJumpLine(text), "jump line");
            take(i, PageChrome.matches(text), "line of the page around the article");
        }
    }

    private void take(int i, boolean is, String reason) {
        if (is && !out[i]) {
            out[i] = true;
            edge[i] = !reason.equals("rule");
            TextLine line = lines.get(i);
            log.consume(line.span(), reason);
        }
    }

    private String text(TextLine line) {
        return line.text();
    }

    /** Three or more of one sign, or of two that alternate: ————, ＊＊＊, ※　※　※. */
    static boolean isRule(String text) {
        String bare = Signs.squeeze(text);
        if (bare.length() < 3 || bare.equals("。。。")) {
            return false;
        }
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (!Signs.in(c, RULE_SIGNS) || i >= 2 && c != bare.charAt(i - 2)) {
                return false;
            }
        }
        return true;
    }

    /** — 3 —, ·18·, 第3页, 第 3 页 共 8 页, 3/8. A bare number is none by itself. */
    private static boolean isPageNumber(String text) {
        String bare = Signs.squeeze(text);
        if (bare.length() > 16 || bare.length() < 2) {
            return false;
        }
        int from = 0;
        int to = bare.length();
        while (from < to && Signs.in(bare.charAt(from), "-—－─·•・~～―[［(（<〈")) {
            from++;
        }
        while (to > from && Signs.in(bare.charAt(to - 1), "-—－─·•・~～―]］)）>〉")) {
            to--;
        }
        boolean dressed = from > 0 && to < bare.length() && !Signs.in(bare.charAt(0), "(（[［");
        String core = bare.substring(from, to);
        if (dressed && core.length() <= 4) {
            return allDigits(core) && !core.isEmpty();
        }
        boolean pages = core.startsWith("第") && core.indexOf('页') > 1 && core.length() <= 14;
        if (pages || core.endsWith("页") && core.length() <= 6) {
            return holdsOnly(core, "第页共/ ,，一二三四五六七八九十") && Signs.containsAny(core, "0123456789０１２３４５６７８９一二三四五六七八九十");
        }
        int slash = core.indexOf('/');
        return slash > 0
                && core.length() <= 9
                && allDigits(core.substring(0, slash))
                && slash + 1 < core.length()
                && allDigits(core.substring(slash + 1));
    }

    private static boolean allDigits(String text) {
        return holdsOnly(text, "");
    }

    private static boolean holdsOnly(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (!Signs.isDigit(text.charAt(i)) && !Signs.in(text.charAt(i), signs)) {
                return false;
            }
        }
        return true;
    }

    /** 第6版　副刊　2009年11月8日, 第07版：副刊: a page's number among the parts of a short line without any sentence mark. */
    private static boolean isPageName(String text) {
        String bare = Signs.squeeze(text);
        int page = bare.indexOf("版：");
        bare = page > 1 && page < 5 && bare.charAt(0) == '第' ? bare.replaceFirst("：", "") : bare;
        if (bare.length() > 40
                || bare.length() < 2
                || Signs.containsAny(bare, "，。；！？“”《》：、")
                || Signs.in(bare.charAt(0), "（(【[")) {
            return false;
        }
        for (int at = bare.indexOf('版'); at > 0; at = bare.indexOf('版', at + 1)) {
            int from = at;
            while (from > 0
                    && (Signs.isDigit(bare.charAt(from - 1)) || Signs.in(bare.charAt(from - 1), "一二三四五六七八九十"))) {
                from--;
            }
            boolean numbered = from < at && at - from <= 3;
            boolean marked = from > 0
                            && (bare.charAt(from - 1) == '第'
                                    || bare.charAt(from - 1) >= 'A' && bare.charAt(from - 1) <= 'H')
                    || from == 0;
            boolean dated = bare.indexOf('年') > 0 && bare.indexOf('日') > 0;
            if (numbered && (marked || dated)) {
                return true;
            }
        }
        return bare.indexOf("星期") > 0
                && bare.indexOf('年') > 0
                && bare.indexOf('日') > 0
                && Signs.size(text) < text.length();
    }

    /** （下转第3版）, （上接第一版）: the reader is sent to another page, the text goes on. */
    private static boolean isJumpLine(String text) {
        String bare = Signs.squeeze(text);
        int from = 0;
        while (from < bare.length() && from < 2 && Signs.in(bare.charAt(from), "（([【▲▼◀▶→←↓■◆●►◄")) {
            from++;
        }
        boolean jump = bare.startsWith("下转", from) || bare.startsWith("上接", from) || bare.startsWith("紧接", from);
        return jump && bare.length() <= 24 && Signs.containsAny(bare, "版页");
    }

    /** Lines that hold a number only are page numbers beside a page's head, or if at least two of them count up by one. */
    private void findBareNumbers() {
        if (numberSections()) {
            return;
        }
        int before = -1;
        int value = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            int length = line.length();
            if (out[i] || length > 4 || line.correction() != null || !allDigits(text(line))) {
                continue;
            }
            int number = number(text(line));
            if (i > 0 && edge[i - 1] || i + 1 < lines.size() && edge[i + 1]) {
                take(i, true, "page number");
            }
            if (before >= 0 && number == value + 1) {
                take(before, true, "page number");
                take(i, true, "page number");
            }
            before = i;
            value = number;
        }
    }

    /**
     * Whether the numbers count sections: from 1 on (01 leaves no doubt), each set apart and after a whole sentence, and the
     * last not at the end, where a page's number would be.
     */
    private boolean numberSections() {
        int value = 0;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.length() > 4 || !allDigits(text(line))) {
                continue;
            }
            boolean zero = line.first() == '0';
            boolean whole = i > 0 && (value == 0 || lines.get(i - 1).endsSentence());
            if (number(text(line)) != ++value || !whole || !zero && line.gap() == 0) {
                return false;
            }
            last = i;
        }
        return value >= 2 && last + 1 < lines.size();
    }

    private static int number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + Signs.digit(digits.charAt(i));
        }
        return value;
    }

    /** A short line that comes back word for word, at a page's edge or with the look of a periodical's name. */
    private void findRunningHeads() {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (!out[i] && line.correction() == null && line.length() <= LONGEST_HEAD) {
                String bare = Signs.squeeze(text(line));
                if (bare.length() >= 3 && !Signs.containsAny(bare, "。，；！？")) {
                    places.computeIfAbsent(bare, key -> new ArrayList<>(2)).add(i);
                }
            }
        }
        takePeriodicals();
        places.forEach((head, at) -> {
            if (at.size() >= 2
                    && (namesAPeriodical(head)
                            || at.stream().filter(this::isAtEdge).count() * 2 >= at.size())) {
                at.stream()
                        .filter(i -> !i.equals(at.get(0)) || !isTitle(i))
                        .forEach(i -> take(i, true, "running head"));
            }
        });
    }

    /** Whether the first place of a head is the title it was made from: in mid-page, over names, a subtitle or text. */
    private boolean isTitle(int i) {
        if (isAtEdge(i) || i + 1 >= lines.size()) {
            return false;
        }
        String next = text(lines.get(i + 1));
        return Names.parse(next) != null || Signs.in(next.charAt(0), "—－─") || Signs.size(next) > LONGEST_HEAD / 2;
    }

    /** The name of a newspaper or journal beside a page's number or another line of its head. */
    private void takePeriodicals() {
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean free = !out[i] && isAtEdge(i) && line.correction() == null;
            take(i, free && isForeignName(line), "name of the periodical");
            if (free && !out[i] && line.length() <= 20) {
                String bare = Signs.squeeze(text(line));
                boolean named = bare.endsWith("学报")
                        || bare.endsWith("月刊")
                        || bare.endsWith("季刊")
                        || bare.endsWith("日报")
                        || bare.endsWith("晚报")
                        || bare.endsWith("周报");
                take(i, named && bare.length() >= 4 && !Signs.containsAny(bare, "，。：；《"), "name of the periodical");
            }
        }
    }

    /** JOURNAL OF RIVERS AND CANALS: two or more words in capitals. */
    private boolean isForeignName(TextLine line) {
        int words = 1;
        for (int i = line.start(); i < line.end(); i++) {
            char c = source.at(i);
            words += c == ' ' ? 1 : 0;
            if (!(c >= 'A' && c <= 'Z') && !Signs.in(c, " &-()")) {
                return false;
            }
        }
        return words >= 2 && line.length() >= 10 && line.length() <= LONGEST_HEAD;
    }

    private static boolean namesAPeriodical(String head) {
        boolean digits = false;
        for (int i = 0; i < head.length(); i++) {
            digits |= Signs.isDigit(head.charAt(i));
        }
        return digits
                && Signs.containsAny(head, "期卷版报刊")
                && Numbering.parse(head) == null
                && !Signs.in(head.charAt(0), "（(【[〔《");
    }

    private boolean isAtEdge(int i) {
        return i > 0 && edge[i - 1] || i + 1 < lines.size() && edge[i + 1];
    }

    /** What is left. Where something was taken out of the middle of a sentence, no blank line is left behind. */
    private List<TextLine> rest() {
        List<TextLine> rest = new ArrayList<>();
        int gap = 0;
        boolean cut = false;
        boolean breaks = false;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            gap += line.gap();
            if (out[i]) {
                cut = true;
                breaks |= !edge[i];
                continue;
            }
            boolean open = cut
                    && !breaks
                    && !rest.isEmpty()
                    && !rest.get(rest.size() - 1).endsSentence();
            rest.add(cut ? line.withGap(open ? 0 : Math.max(1, gap), breaks || cut && !open) : line);
            gap = 0;
            cut = false;
            breaks = false;
        }
        return rest;
    }
}
