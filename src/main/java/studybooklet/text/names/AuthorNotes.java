package studybooklet.text.names;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.signs.Signs;

/**
 * Author notes: what an author is, in brackets at the end of an article or below the byline, such as （作者系某大学教授）,
 * （作者单位：某研究所）, （本文作者张三为某县县长）, （张三，某大学讲师）, （本报记者 李四）.
 */
public final class AuthorNotes {
    private static final int LONGEST = 400;
    private static final String OPENING = "（([［【〔";
    private static final String CLOSING = "）)]］】〕";

    /** What stands first in a note, however it is bracketed. */
    private static final String[] HEADS = {
        "作者系", "作者为", "作者是", "作者：", "作者:", "作者单位", "作者简介", "作者分别", "作者均", "作者现", "作者工作单位", "作者任", "作者曾", "作者介绍", "本文作者",
                "本篇作者",
        "文章作者", "单位：", "单位:", "工作单位", "笔者系", "笔者为", "笔者单位", "第一作者", "作者依次", "作者来自", "作者，", "作者,", "作者身份", "作者所在单位",
                "作者 ", "作者\u3000"
    };
    /** What stands first in a note that needs its brackets to be one. */
    private static final String[] BRACKETED_HEADS = {
        "本报记者",
        "本刊记者",
        "本报特约",
        "记者：",
        "记者 ",
        "记者\u3000",
        "执笔",
        "课题组成员",
        "课题组组长",
        "课题组负责人",
        "课题负责人",
        "通讯员",
        "撰稿",
        "供稿",
        "系",
        "本报通讯员",
        "本网记者",
        "新华社记者",
        "特约评论员",
        "调研组成员",
        "课题主持人",
        "执笔人",
        "整理"
    };

    private static final String[] OFFICE_WORDS = {
        "党校", "大学", "学院", "教授", "讲师", "研究", "主任", "书记", "处长", "局长", "院长", "校长", "记者", "部长", "委员", "博士", "硕士", "中心",
        "所长", "会长", "秘书", "馆", "办公室", "教师", "干部", "学者", "编辑", "科长", "县长", "市长", "省长", "厅", "院士", "教研", "专家", "主席", "代表",
        "经理", "董事", "工程师", "党组", "局", "社长", "作家", "评论员", "站长", "理事", "会员", "馆员", "医师", "医生", "研究生", "学生", "律师", "法官",
        "检察官", "顾问", "编委", "编审", "工程", "技术员", "传承人", "爱好者"
    };
    /** People that a note may speak of besides the author, and what follows them there. */
    private static final String[] PEOPLE = {
        "口述者", "口述人", "整理者", "整理人", "讲述者", "讲述人", "执笔者", "执笔人", "采访者", "受访者", "受访人", "记录者", "译者", "撰稿人", "主讲人", "访谈者",
        "对话人"
    };

    private static final String[] NOT_NOTES = {"作者注", "作者按", "作者的", "作者在", "作者认为", "作者以"};

    private AuthorNotes() {}

    /** Whether the text begins as an author note does. */
    static boolean opens(String text) {
        int from = openings(text);
        if (isNamedAuthor(text, from) || from > 0 && tellsOfPeople(text, from)) {
            return true;
        }
        return startsWithAny(text, from, HEADS)
                        && !startsWithAny(text, from, NOT_NOTES)
                        && (from > 0 || !text.startsWith("单位"))
                || from > 0 && startsWithAny(text, from, BRACKETED_HEADS);
    }

    /** 口述者系…, 整理者为…. */
    private static boolean tellsOfPeople(String text, int from) {
        for (String people : PEOPLE) {
            int after = from + people.length();
            if (text.startsWith(people, from) && after < text.length() && Signs.in(text.charAt(after), "系为是：:")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text begins as a note in brackets does, with 作者系… or a name and an office. */
    public static boolean opensInBrackets(String text) {
        return Signs.in(text.charAt(0), OPENING) && (opens(text) || isNamed(text, 1));
    }

    /** Whether the whole text is an author note. */
    public static boolean isNote(String text) {
        if (text.length() > LONGEST || text.length() < 4) {
            return false;
        }
        int end = bare(text);
        boolean bracketed = Signs.in(text.charAt(0), OPENING);
        if (!bracketed) {
            return opens(text) && text.length() <= 200 && !isByline(text) && isOneSentence(text);
        }
        return end > 0
                && Signs.in(text.charAt(end - 1), CLOSING)
                && openingOf(text, end - 1) == 0
                && (opens(text) || isNamed(text, 1));
    }

    /** 作者张三系…, 本文作者张三、李四，分别系…. */
    private static boolean isNamedAuthor(String text, int from) {
        int at = text.indexOf("作者", from);
        if (at < 0 || at > from + 2) {
            return false;
        }
        int to = at + 2;
        while (to < text.length()
                && to < at + 7
                && Signs.isHan(text.charAt(to))
                && !Signs.in(text.charAt(to), "系为是现")) {
            to++;
        }
        boolean separated = to < text.length() && Signs.in(text.charAt(to), "系为是现，,、：:（(");
        String name = text.substring(at + 2, to);
        boolean plain = from == 0 && separated && !Signs.in(text.charAt(to), "系：:，,、（(") && !hasOffice(text);
        return separated && !plain && Names.canBeName(name) && (Names.hasSurname(name) || hasOffice(text));
    }

    /** Without brackets a note is one sentence; 作者来信是…。… is a paragraph. */
    private static boolean isOneSentence(String text) {
        int stop = text.indexOf('。');
        return stop < 0 || stop >= text.length() - 2;
    }

    /** 作者：张三 is a byline, 作者：某大学教授张三 is a note. */
    private static boolean isByline(String text) {
        int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
        boolean label = text.startsWith("作者") && (colon == 2 || colon < 0);
        return label && Names.parse(text) != null;
    }

    /** 张三系…, 张三，…, 张三 … with a word for an office in it. */
    private static boolean isNamed(String text, int from) {
        int to = from;
        while (to < text.length()
                && to < from + 5
                && Signs.isHan(text.charAt(to))
                && !Signs.in(text.charAt(to), "系为是")) {
            to++;
        }
        boolean separated =
                to < text.length() && (Signs.in(text.charAt(to), "系为是，,、：:") || Signs.isSpace(text.charAt(to)));
        boolean copula = to < text.length() && Signs.in(text.charAt(to), "系为") && text.length() <= 60;
        String name = text.substring(from, to);
        return separated && Names.canBeName(name) && Names.hasSurname(name) && (hasOffice(text) || copula);
    }

    public static boolean hasOffice(String text) {
        for (String word : OFFICE_WORDS) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where an author note at the end of a paragraph begins; negative if there is none. It leaves the paragraph only after
     * a sentence end, so that a remark in brackets stays where it is.
     */
    public static int trailing(String text) {
        int label = trailingLabel(text);
        if (label > 0) {
            return label;
        }
        int end = bare(text);
        if (end < 6 || !Signs.in(text.charAt(end - 1), CLOSING)) {
            return -1;
        }
        int open = openingOf(text, end - 1);
        if (open <= 0 || end - open > LONGEST || !Signs.endsSentence(text.substring(Math.max(0, open - 6), open))) {
            return -1;
        }
        return isNote(text.substring(open)) ? open : -1;
    }

    /** …到此为止。［作者简介］王炳，某校教师: a label in brackets after a sentence end. */
    private static int trailingLabel(String text) {
        int from = Math.max(1, text.length() - LONGEST);
        for (int i = text.length() - 6; i >= from; i--) {
            if (Signs.in(text.charAt(i), "［[【〔")) {
                Labels.Label label = Labels.parse(text.substring(i, Math.min(text.length(), i + 20)));
                if (label != null && label.kind() == Labels.LabelKind.AUTHOR_NOTE) {
                    return Signs.endsSentence(text.substring(Math.max(0, i - 6), i)) ? i : -1;
                }
            }
        }
        return -1;
    }

    /** The text's length without what may follow a note: an end mark, a full stop. */
    private static int bare(String text) {
        int end = text.length();
        while (end > 0
                && (Signs.isSpace(text.charAt(end - 1)) || Signs.in(text.charAt(end - 1), "。." + Signs.END_MARKS))) {
            end--;
        }
        return end;
    }

    /** The opening bracket that belongs to a closing one; negative if there is none near. Brackets may nest. */
    private static int openingOf(String text, int close) {
        int depth = 0;
        for (int i = close; i >= 0 && close - i <= LONGEST; i--) {
            if (Signs.in(text.charAt(i), CLOSING)) {
                depth++;
            } else if (Signs.in(text.charAt(i), OPENING) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int openings(String text) {
        int i = 0;
        while (i < text.length() && i < 3 && Signs.in(text.charAt(i), OPENING)) {
            i++;
        }
        return i;
    }

    private static boolean startsWithAny(String text, int from, String[] heads) {
        for (String head : heads) {
            if (text.startsWith(head, from)) {
                return true;
            }
        }
        return false;
    }

    /** Where a note's own text stands in it: without the brackets around it and what follows them. */
    public static int[] inner(String text) {
        int end = bare(text);
        if (end > 1
                && Signs.in(text.charAt(0), OPENING)
                && Signs.in(text.charAt(end - 1), CLOSING)
                && openingOf(text, end - 1) == 0) {
            return new int[] {1, end - 1};
        }
        int last = text.length();
        while (last > 1 && Signs.in(text.charAt(last - 1), Signs.END_MARKS)) {
            last--;
        }
        return new int[] {0, last};
    }

    /** The names that a note tells, from and to; empty if it tells none. 作者张三系…；李四系… tells two. */
    public static List<int[]> names(String text) {
        List<int[]> found = new ArrayList<>();
        int from = inner(text)[0];
        int end = inner(text)[1];
        while (from < end) {
            int semicolon = from;
            while (semicolon < end && !Signs.in(text.charAt(semicolon), "；;。")) {
                semicolon++;
            }
            segment(text, from, semicolon, found);
            from = semicolon + 1;
        }
        return found;
    }

    private static void segment(String text, int from, int end, List<int[]> found) {
        int before = found.size();
        namesAtHead(text, from, end, found);
        if (found.size() == before) {
            found.addAll(NamesBehindOffice.read(text, from, end));
        }
    }

    private static void namesAtHead(String text, int from, int end, List<int[]> found) {
        int at = skipWords(text, from, end);
        while (at < end) {
            int to = at;
            while (to < end && Signs.isHan(text.charAt(to)) && !Signs.in(text.charAt(to), "系为是") && to - at < 5) {
                to++;
            }
            boolean last = to >= end || !Signs.in(text.charAt(to), "、 \u3000");
            boolean ends = to >= end || Signs.in(text.charAt(to), "系为是，,、：: \u3000（(");
            String name = text.substring(at, to);
            boolean told = at > from && text.startsWith("作者", at - 2);
            if (!ends || !Names.canBeName(name) || !told && found.isEmpty() && !Names.hasSurname(name)) {
                return;
            }
            found.add(new int[] {at, to});
            if (last) {
                return;
            }
            at = to + 1;
        }
    }

    private static int skipWords(String text, int from, int end) {
        int at = from;
        boolean more = true;
        while (more && at < end) {
            more = false;
            for (String word : new String[] {
                "本文作者", "文章作者", "作者简介", "作者", "本报记者", "本刊记者", "本报通讯员", "新华社记者", "通讯员", "记者", "执笔人", "执笔", "课题组组长",
                "课题组成员", "课题组负责人", "课题负责人", "组长", "成员", "负责人", "主持人"
            }) {
                if (text.startsWith(word, at)) {
                    at += word.length();
                    more = true;
                    break;
                }
            }
            while (at < end && (Signs.isSpace(text.charAt(at)) || Signs.in(text.charAt(at), "：:、"))) {
                at++;
            }
        }
        return at;
    }
}
