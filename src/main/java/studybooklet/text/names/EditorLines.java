package studybooklet.text.names;

import org.jspecify.annotations.Nullable;
import studybooklet.text.signs.Signs;

/** Lines that name the editors: 责任编辑：张三, 【责编】李四, （校对：王五），本栏编辑/赵六. They are kept as they stand. */
public final class EditorLines {
    private static final String[] ROLES = {
        "责任编辑", "责编", "编辑", "校对", "责任校对", "审核", "本栏责任编辑", "本栏编辑", "本版编辑", "本版责编", "本期编辑", "本期责编", "执行编辑", "特约编辑", "版式",
        "美编", "版面设计", "编审", "审校", "实习编辑", "值班编辑", "网络编辑", "编辑邮箱", "责任审校", "组稿", "统筹", "策划", "组版", "版面", "制图", "栏目编辑",
        "本栏责编", "栏目主持", "值班主任", "主编", "副主编", "编发", "排版", "终审", "初审", "复审", "监制", "图片编辑", "文字编辑", "视觉", "美术编辑", "本期执行",
        "见习编辑", "二审", "三审", "一审", "责任编审", "编校", "投稿邮箱", "新闻热线", "本版责任编辑", "本期责任编辑", "本版邮箱", "本版热线", "本版电话"
    };

    private static final int LONGEST = 60;

    private EditorLines() {}

    /** Whether the whole text is an editor line. */
    public static boolean matches(String text) {
        if (text.length() > LONGEST || Signs.endsSentence(text)) {
            return false;
        }
        String bare = Signs.squeeze(text);
        int from = 0;
        while (from < bare.length() && Signs.in(bare.charAt(from), "【［[（(〔■●◎□")) {
            from++;
        }
        String role = roleAt(bare, from);
        if (role == null) {
            return false;
        }
        int after = from + role.length();
        boolean spaced = text.length() > bare.length();
        return after < bare.length()
                && (Signs.in(bare.charAt(after), "：:/／】］]｜|）)〕") || spaced && holdsRolesAndNames(text));
    }

    /** The longest role that begins here; null if none does. */
    private static @Nullable String roleAt(String text, int from) {
        String best = null;
        for (String role : ROLES) {
            if (text.startsWith(role, from) && (best == null || role.length() > best.length())) {
                best = role;
            }
        }
        return best;
    }

    /** 本版责编 王 炳　校对 李明: words between spaces, each a role or a name or a piece of one. */
    private static boolean holdsRolesAndNames(String text) {
        int from = 0;
        boolean named = false;
        while (from < text.length()) {
            int end = from;
            while (end < text.length()
                    && !Signs.isSpace(text.charAt(end))
                    && !Signs.in(text.charAt(end), "：:、/／｜|【】（）()［］[]■●◎□")) {
                end++;
            }
            String word = text.substring(from, end);
            String role = roleAt(word, 0);
            String rest = role == null ? word : word.substring(role.length());
            boolean name = rest.length() == 1 && Signs.isHan(rest.charAt(0)) || Names.canBeName(rest);
            if (!rest.isEmpty() && !name) {
                return false;
            }
            named |= name;
            from = end + 1;
        }
        return named;
    }
}
