package studybooklet.text;

/** Lines that name the editors: 责任编辑：张三, 【责编】李四, （校对：王五），本栏编辑/赵六. They are kept as they stand. */
final class EditorLines {
    private static final String[] ROLES = {
        "责任编辑", "责编", "编辑", "校对", "责任校对", "审核", "本栏责任编辑", "本栏编辑", "本版编辑", "本版责编", "本期编辑", "本期责编", "执行编辑", "特约编辑", "版式",
        "美编", "版面设计", "编审", "审校", "实习编辑", "值班编辑", "网络编辑", "编辑邮箱", "责任审校"
    };

    private static final int LONGEST = 60;

    private EditorLines() {}

    /** Whether the whole text is an editor line. */
    static boolean matches(String raw) {
        String text = Script.simplified(raw);
        if (text.length() > LONGEST || Signs.endsSentence(text)) {
            return false;
        }
        String bare = Signs.squeeze(text);
        int from = 0;
        while (from < bare.length() && Signs.in(bare.charAt(from), "【［[（(〔■●◎□")) {
            from++;
        }
        for (String role : ROLES) {
            if (bare.startsWith(role, from)) {
                int after = from + role.length();
                boolean spaced = text.length() > bare.length();
                return after < bare.length()
                        && (Signs.in(bare.charAt(after), "：:/】］]｜|）)〕") || spaced && after + 4 >= bare.length());
            }
        }
        return false;
    }
}
