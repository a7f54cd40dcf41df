package studybooklet.text.page;

import studybooklet.text.signs.Signs;

/**
 * Lines that a web page, a database or a printed page sets around an article: 当前位置：首页 &gt; 理论, 字号：大 中 小,
 * 上一篇：…, 阅读原文, 第32卷第2期, Vol. 32 No. 2. Told by words that belong to no article and by a line's shortness.
 */
final class PageChrome {
    private static final String[] HEADS = {
        "当前位置",
        "您的位置",
        "您现在的位置",
        "所在位置",
        "首页>",
        "首页»",
        "首页-",
        "字号：",
        "字号:",
        "字体：",
        "字体:",
        "【字体",
        "【字号",
        "分享到",
        "分享让更多",
        "扫一扫",
        "上一篇",
        "下一篇",
        "←上一篇",
        "下一篇→",
        "上一页",
        "下一页",
        "阅读原文",
        "点击“阅读原文",
        "点击阅读原文",
        "点击「阅读原文",
        "点击文末",
        "往期推荐",
        "相关推荐",
        "推荐阅读",
        "【打印",
        "【关闭",
        "打印本页",
        "关闭窗口",
        "点击数",
        "点击量",
        "浏览次数",
        "阅读量",
        "浏览量",
        "点赞",
        "在看",
        "转发",
        "收藏",
        "取自“http",
        "取自\"http",
        "http://",
        "https://",
        "版权所有",
        "联系电话",
        "投稿邮箱",
        "电话：",
        "电话:",
        "邮箱：",
        "-END-",
        "—END—",
        "END",
        "打开微信",
        "长按",
        "点击上方",
        "返回顶部",
        "点击蓝字",
        "关注我们",
        "点击关注",
        "点击标题下",
        "DOI：",
        "DOI:",
        "doi:",
        "doi："
    };
    private static final String[] BUTTONS = {
        "上一篇", "下一篇", "上一页", "下一页", "上一版", "下一版", "放大", "缩小", "默认", "大", "中", "小", "打印", "关闭", "收藏", "分享", "点赞", "在看",
        "转发", "评论", "返回", "返回目录", "返回首页", "首页", "目录", "朗读", "复制", "纠错", "字号", "大字", "小字", "微信", "微博", "上一期", "下一期",
        "标题导航", "版面导航"
    };
    private static final int LONGEST = 40;

    private PageChrome() {}

    static boolean matches(String text) {
        String bare = Signs.squeeze(text);
        if (bare.length() > LONGEST + 40 || bare.isEmpty() || Signs.containsAny(bare, "。！？")) {
            return false;
        }
        if (isRowOfButtons(text)) {
            return true;
        }
        for (String head : HEADS) {
            if (bare.startsWith(head)) {
                return isWhole(bare, head);
            }
        }
        return bare.length() <= LONGEST && (isMasthead(bare) || isPath(bare) || isEPaper(bare));
    }

    /** 某某日报数字报, 某报电子版: a newspaper's name as its website has it. */
    private static boolean isEPaper(String bare) {
        for (String kind : new String[] {"数字报", "电子报", "电子版", "数字版", "数字报刊", "数字报纸", "多媒体报"}) {
            int name = bare.length() - kind.length();
            if (name >= 2 && name <= 12 && bare.endsWith(kind)) {
                return Signs.in(bare.charAt(name - 1), "报刊志") || bare.startsWith("《") && bare.indexOf('》') == name - 1;
            }
        }
        return false;
    }

    /** 某网>>理论>>正文: the page's place in a website. */
    private static boolean isPath(String bare) {
        int signs = 0;
        for (int i = 1; i < bare.length(); i++) {
            boolean sign = Signs.in(bare.charAt(i), ">»＞");
            signs += sign && !Signs.in(bare.charAt(i - 1), ">»＞") ? 1 : 0;
        }
        return !Signs.in(bare.charAt(0), ">»＞") && (signs >= 2 || signs == 1 && bare.endsWith("正文"));
    }

    /** 上一篇　下一篇　放大+　缩小-: two or more words between spaces, all of a page's buttons. */
    private static boolean isRowOfButtons(String text) {
        int buttons = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Signs.isSpace(text.charAt(end)) && !Signs.in(text.charAt(end), "|｜")) {
                end++;
            }
            if (end > at && !isButton(text.substring(at, end))) {
                return false;
            }
            buttons += end > at ? 1 : 0;
            at = end + 1;
        }
        return buttons >= 2;
    }

    private static boolean isButton(String word) {
        int end = word.length();
        while (end > 0 && !Signs.isHan(word.charAt(end - 1))) {
            end--;
        }
        for (String button : BUTTONS) {
            if (button.equals(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** A word that could also begin a title must be the whole line, or be followed by a sign. */
    private static boolean isWhole(String bare, String head) {
        boolean sign = !Signs.isHan(head.charAt(head.length() - 1));
        boolean next = bare.length() > head.length() && !Signs.isHan(bare.charAt(head.length()));
        return bare.length() == head.length() || sign || next || head.length() >= 4;
    }

    /** 第32卷第2期, 总第132期, Vol. 32 No. 2: a periodical's own numbers, and no other words than its name. */
    private static boolean isMasthead(String bare) {
        boolean latin = bare.startsWith("Vol.")
                || bare.contains("Vol.") && bare.contains("No.")
                || bare.length() < 14 && isMonth(bare);
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
        for (String month :
                new String[] {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}) {
            if (bare.startsWith(month)) {
                return Signs.isDigit(bare.charAt(bare.length() - 1)) && Signs.containsAny(bare, ".,");
            }
        }
        return false;
    }
}
