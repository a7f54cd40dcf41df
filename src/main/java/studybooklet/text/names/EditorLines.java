package studybooklet.text.names;

import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Recognises lines that name the editors: 责任编辑：张三, 【责编】李四, （校对：王五），本栏编辑/赵六. */
public final class EditorLines {
    private static final WordFile WORDS = WordFile.read("editors");
    private static final WordList ROLES = WORDS.group("role");
    private static final WordList ADDRESSES = WORDS.group("address");
    /** A line with three or four roles and names; a longer one is a paragraph. */
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
        int after = roleEnd(bare, from);
        if (after == from) {
            return false;
        }
        boolean spaced = text.length() > bare.length();
        return after < bare.length()
                && (Signs.in(bare.charAt(after), "：:/／】］]｜|）)〕") || spaced && holdsRolesAndNames(text));
    }

    /** Index after the role that begins here; {@code from} itself if there is none. */
    private static int roleEnd(String text, int from) {
        int end = Math.max(ROLES.endAt(text, from), ADDRESSES.endAt(text, from));
        return Math.max(end, Labels.EDITORS.endAt(text, from));
    }

    /** Whether each word between spaces is a role, a name or a single character of a name: 本版责编 王 炳　校对 李明. */
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
            String rest = word.substring(roleEnd(word, 0));
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
