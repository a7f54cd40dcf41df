package studybooklet.text.furniture;

import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/**
 * Recognises lines that a web page, a database or a printed page sets around an article: 当前位置：首页 &gt; 理论, 字号：大 中 小,
 * 上一篇：…, 阅读原文, 第32卷第2期, Vol. 32 No. 2. Such a line is short and opens with words that open no sentence.
 */
final class PageChrome {
    /** Characters of the longest line without a known opening. */
    private static final int LONGEST = 40;
    /** A line with a known opening may hold the title of another article. */
    private static final int LONGEST_WITH_OPENING = 80;
    /** An opening of four characters or more begins no title. */
    private static final int CERTAIN_OPENING = 4;
    /** Characters of a newspaper's name. */
    private static final int SHORTEST_PAPER = 2;

    private static final int LONGEST_PAPER = 12;
    /** Mar.,2018 with the title of the journal in short. */
    private static final int LONGEST_MONTH = 13;

    private static final String BETWEEN_BUTTONS = "|｜【】［］[]";

    private static final WordFile WORDS = WordFile.read("page");
    private static final WordList OPENINGS = WORDS.group("chrome");
    private static final WordList BUTTONS = WORDS.group("button");
    private static final WordList PAGING = WORDS.group("paging");
    private static final WordList E_PAPERS = WORDS.group("e-paper");
    private static final WordList MONTHS = WORDS.group("month");

    private PageChrome() {}

    /** Whether the line is part of a web page, database page or printed page, not of an article. */
    static boolean matches(String text) {
        String bare = Signs.squeeze(text);
        if (bare.length() > LONGEST_WITH_OPENING || bare.isEmpty() || Signs.containsAny(bare, "。！？")) {
            return false;
        }
        if (isRowOfButtons(text)) {
            return true;
        }
        String opening = OPENINGS.at(bare, 0);
        if (opening != null) {
            return isWhole(bare, opening);
        }
        return bare.length() <= LONGEST && (isMasthead(bare) || isPath(bare) || isEPaper(bare));
    }

    /** 某某日报数字报, 某报电子版: a newspaper's name as its website has it. */
    private static boolean isEPaper(String bare) {
        String kind = E_PAPERS.atEnd(bare);
        if (kind == null) {
            return false;
        }
        int name = bare.length() - kind.length();
        return name >= SHORTEST_PAPER
                && name <= LONGEST_PAPER
                && (Signs.in(bare.charAt(name - 1), "报刊志") || bare.startsWith("《") && bare.indexOf('》') == name - 1);
    }

    /** 某网>>理论>>正文: the page's place in a website. */
    private static boolean isPath(String bare) {
        int signs = 0;
        for (int i = 1; i < bare.length(); i++) {
            boolean sign = Signs.in(bare.charAt(i), ">»＞");
            signs += sign && !Signs.in(bare.charAt(i - 1), ">»＞") ? 1 : 0;
        }
        return !Signs.in(bare.charAt(0), ">»＞<") && (signs >= 2 || signs == 1 && bare.endsWith("正文"));
    }

    /** 上一篇　下一篇　放大+　缩小-, 【打印本页】【关闭窗口】: two or more words, all of them buttons; or pages, [1] [2] 下一页. */
    private static boolean isRowOfButtons(String text) {
        boolean paging = false;
        boolean numbers = false;
        int buttons = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length()
                    && !Signs.isSpace(text.charAt(end))
                    && !Signs.in(text.charAt(end), BETWEEN_BUTTONS)) {
                end++;
            }
            String word = text.substring(at, end);
            boolean number = !word.isEmpty() && FurnitureForms.allDigits(word);
            if (end > at && !number && !isButton(word)) {
                return false;
            }
            paging |= PAGING.contains(word);
            numbers |= number;
            buttons += end > at ? 1 : 0;
            at = end + 1;
        }
        return buttons >= 2 && (paging || !numbers);
    }

    private static boolean isButton(String word) {
        int end = word.length();
        while (end > 0 && !Signs.isHan(word.charAt(end - 1))) {
            end--;
        }
        String button = word.substring(0, end);
        return BUTTONS.contains(button) || PAGING.contains(button);
    }

    /** A short opening, which could also begin a title, must be the whole line or stand before a sign. */
    private static boolean isWhole(String bare, String opening) {
        boolean sign = !Signs.isHan(opening.charAt(opening.length() - 1));
        boolean next = bare.length() > opening.length() && !Signs.isHan(bare.charAt(opening.length()));
        return bare.length() == opening.length() || sign || next || opening.length() >= CERTAIN_OPENING;
    }

    /** 第32卷第2期, 总第132期, Vol. 32 No. 2: a periodical's own numbers, and no other words than its name. */
    private static boolean isMasthead(String bare) {
        boolean latin = bare.startsWith("Vol.")
                || bare.contains("Vol.") && bare.contains("No.")
                || bare.length() <= LONGEST_MONTH && isMonth(bare);
        int volume = Math.max(bare.indexOf('卷'), bare.indexOf('期'));
        boolean numbered = volume > 1 && Signs.isDigit(bare.charAt(volume - 1)) && bare.indexOf('第') >= 0;
        int total = bare.indexOf("（总第");
        String head = total > 0 ? bare.substring(0, total) : bare;
        return latin
                || numbered
                        && endsAsMasthead(bare, volume)
                        && !Signs.containsAny(head, "，；：《》、（(【")
                        && !bare.startsWith("来源");
    }

    /** After its number stand numbers, or the periodical's name. */
    private static boolean endsAsMasthead(String bare, int number) {
        char beforeLast = bare.charAt(bare.length() - 2);
        if (Signs.in(bare.charAt(bare.length() - 1), "期号卷") && Signs.isDigit(beforeLast)
                || bare.endsWith("刊")
                || bare.endsWith("报")
                || bare.endsWith("志")) {
            return true;
        }
        for (int i = number + 1; i < bare.length(); i++) {
            if (Signs.isHan(bare.charAt(i)) && !Signs.in(bare.charAt(i), "总第卷期年月日号页版")) {
                return false;
            }
        }
        return true;
    }

    /** Mar.,2018. */
    private static boolean isMonth(String bare) {
        return MONTHS.opens(bare) && Signs.isDigit(bare.charAt(bare.length() - 1)) && Signs.containsAny(bare, ".,");
    }
}
