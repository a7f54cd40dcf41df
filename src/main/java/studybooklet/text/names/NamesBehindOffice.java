package studybooklet.text.names;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.signs.Signs;

/** Reads names at the end of a note, behind what the people are: 作者：某校教研室　王炳, 作者：某县县长李明. */
final class NamesBehindOffice {

    private NamesBehindOffice() {}

    /** The bounds of the names; empty if this range of the text does not end with an office and names. */
    static List<int[]> read(String text, int from, int to) {
        int end = to;
        while (end > from && Signs.isSpace(text.charAt(end - 1))) {
            end--;
        }
        List<int[]> names = behindSpace(text, from, end);
        return names.isEmpty() ? behindTitle(text, from, end) : names;
    }

    /** Reads backwards names separated by white space or 、; the first must follow white space and an office. */
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
        return spaced && Offices.occursIn(text.substring(from, names.get(0)[0])) ? names : List.of();
    }

    private static List<int[]> behindTitle(String text, int from, int end) {
        for (int at = end - 2; at >= Math.max(from + 2, end - 4); at--) {
            if (Offices.POSTS.ends(text.substring(from, at)) && isName(text.substring(at, end))) {
                return List.of(new int[] {at, end});
            }
        }
        return List.of();
    }

    private static boolean isName(String text) {
        return text.length() <= 4 && Names.canBeName(text) && Names.hasSurname(text) && !Offices.occursIn(text);
    }
}
