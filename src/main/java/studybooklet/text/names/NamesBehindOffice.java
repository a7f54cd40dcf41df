package studybooklet.text.names;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.signs.Signs;

/** Names that end a note, behind what their bearers are: 作者：某校教研室　王炳, 作者：某县县长李明. */
final class NamesBehindOffice {
    /** Words that end what somebody is, so that a name can follow without a space. */
    private static final String[] TITLES = {
        "教授", "讲师", "研究员", "馆员", "主任", "书记", "处长", "局长", "院长", "校长", "部长", "博士", "硕士", "所长", "会长", "县长", "区长", "市长",
        "镇长", "乡长", "科长", "工程师", "教师", "干部", "编辑", "经理", "董事长", "站长", "馆长", "主席", "专家", "学者", "研究生", "农艺师", "记者", "委员",
        "律师", "社长", "主编", "秘书长"
    };

    private NamesBehindOffice() {}

    /** The names, from and to; empty if the stretch does not end like that. */
    static List<int[]> read(String text, int from, int to) {
        int end = to;
        while (end > from && Signs.isSpace(text.charAt(end - 1))) {
            end--;
        }
        List<int[]> names = behindSpace(text, from, end);
        return names.isEmpty() ? behindTitle(text, from, end) : names;
    }

    /** From the end backwards, names that white space or 、 parts; at least one stands behind a space and an office. */
    private static List<int[]> behindSpace(String text, int from, int end) {
        List<int[]> names = new ArrayList<>();
        int last = end;
        while (last > from) {
            int at = last;
            while (at > from && Signs.isHan(text.charAt(at - 1))) {
                at--;
            }
            String name = text.substring(at, last);
            boolean parted = at > from && (Signs.isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '、');
            if (!parted || !isName(name)) {
                break;
            }
            names.add(0, new int[] {at, last});
            last = at - 1;
            while (last > from && Signs.isSpace(text.charAt(last - 1))) {
                last--;
            }
        }
        boolean spaced = !names.isEmpty() && Signs.isSpace(text.charAt(names.get(0)[0] - 1));
        return spaced && AuthorNotes.hasOffice(text.substring(from, names.get(0)[0])) ? names : List.of();
    }

    private static List<int[]> behindTitle(String text, int from, int end) {
        for (int at = end - 2; at >= Math.max(from + 2, end - 4); at--) {
            for (String title : TITLES) {
                if (text.substring(from, at).endsWith(title) && isName(text.substring(at, end))) {
                    return List.of(new int[] {at, end});
                }
            }
        }
        return List.of();
    }

    private static boolean isName(String text) {
        return text.length() <= 4 && Names.canBeName(text) && Names.hasSurname(text) && !AuthorNotes.hasOffice(text);
    }
}
