package studybooklet.text.names;

import studybooklet.text.signs.Signs;

/** Words before a name that say where its bearer works or lives: 某县县长, 某大学历史系教授, 某县某镇某村. */
public final class Offices {
    /** With these a post ends; a person's name of two characters more ends with none of them. */
    private static final String[] POSTS = {
        "书记", "县长", "市长", "省长", "区长", "镇长", "乡长", "村长", "州长", "部长", "局长", "处长", "科长", "厅长", "院长", "校长", "所长", "馆长",
        "站长", "社长", "会长", "行长", "场长", "队长", "园长", "委员", "常委", "主任", "主席", "教授", "讲师", "教师", "研究员", "秘书长", "董事长", "总经理",
        "工程师", "医师", "医生", "干部", "村民", "居民", "市民", "农民", "职工", "社员", "学生", "支书"
    };

    private static final String DIVISIONS = "省市县区州旗盟镇乡村";
    private static final String[] QUARTERS = {"街道", "社区", "小区", "新村", "林场", "农场"};
    private static final int SHORTEST = 4;

    private Offices() {}

    /** Whether the word names a post. {@code goesOn}: another word for an office stands before it, so that 校长 is enough. */
    static boolean isPost(String token, boolean goesOn) {
        return AuthorNotes.hasOffice(token) && token.length() >= SHORTEST
                || endsAsPost(token) && (goesOn || token.length() >= SHORTEST);
    }

    /** 某县县长, 校长: short enough for a name by its length, and none by its end. */
    static boolean isTitleOfPost(String token) {
        return token.length() <= SHORTEST && endsAsPost(token);
    }

    private static boolean endsAsPost(String token) {
        for (String post : POSTS) {
            if (token.endsWith(post)) {
                return true;
            }
        }
        return false;
    }

    /** Where a reader who writes in lives: 某县某镇某村, 某市某区某街道. Two divisions, the smaller one last. */
    public static boolean isAddress(String token) {
        int last = token.length() - 1;
        boolean quarter = false;
        for (String word : QUARTERS) {
            quarter |= token.endsWith(word);
        }
        if (token.length() < SHORTEST || !quarter && !Signs.in(token.charAt(last), DIVISIONS)) {
            return false;
        }
        int divisions = 0;
        for (int i = 2; i < last - 1; i++) {
            divisions += Signs.in(token.charAt(i), DIVISIONS) ? 1 : 0;
        }
        return divisions > 0 && !Signs.containsAny(token, "的了是在到从为让把与和");
    }
}
