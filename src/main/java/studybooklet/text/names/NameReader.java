package studybooklet.text.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.signs.Signs;

/** Reads one line of names, token by token: 本报记者 王 炳 图／李明, 〔美〕约翰·史密斯 著 王炳 译, 某县文化馆 王炳. */
final class NameReader {
    private static final String SEPARATORS = "、，,；;/／｜|：:＆&" + Signs.ORNAMENTS;
    private static final String OPENING = "〔［[（(【";
    private static final String CLOSING = "〕］]）)】";
    private static final String NOTE_MARKS = "0123456789０１２３４５６７８９¹²³⁴⁵①②③④⑤⑥⑦⑧*＊∗†";
    private static final String COUNTRIES = "美英法德日俄苏意加澳韩印匈波奥古希挪瑞丹荷比葡西墨巴智阿埃土新以唐宋元明清晋汉金";
    /** A longer list of names belongs to a document. */
    private static final int MOST = 8;
    /** 〔哥伦比亚〕 or a place of work in brackets. */
    private static final int LONGEST_BRACKET = 30;
    /** 某省某市某区某局党组书记、局长 before a name. */
    private static final int LONGEST_OFFICE = 30;

    private final String text;
    private final CreditGroups credits = new CreditGroups();
    private final List<int[]> offices = new ArrayList<>();
    private int at;
    private boolean sure;
    private boolean extra;
    private boolean marked;

    NameReader(String text) {
        this.text = text;
    }

    /** The line's names; null if it is no line of names. */
    @Nullable
    Names read() {
        int end = text.length();
        skipHead();
        if (at >= end) {
            return null;
        }
        String rest = text.substring(at).strip();
        if (Names.isOffice(rest) && !isOneName(rest)) {
            return new Names(List.of(new int[] {at, end}), List.of(), true, true, extra, false);
        }
        int body = endOfBody(rest);
        if (body > 0) {
            return new Names(List.of(new int[] {at, at + body}), List.of(), true, true, true, false);
        }
        if (!tokens() || credits.isEmpty() || credits.all().size() > MOST || endsWithOffice()) {
            return null;
        }
        List<int[]> authors = credits.authors();
        boolean helpers = authors.size() < credits.all().size();
        boolean surnames = credits.all().stream().allMatch(n -> Names.hasSurname(squeezed(n[0], n[1])));
        boolean known = surnames || onlyPlaces() || !offices.isEmpty() && haveRareSurnames();
        return offices.isEmpty() || known && offices.size() <= credits.all().size()
                ? new Names(authors, offices, sure || surnames, false, extra, helpers)
                : null;
    }

    private boolean onlyPlaces() {
        return offices.stream().allMatch(at -> Offices.isPlace(text.substring(at[0], at[1])));
    }

    private boolean haveRareSurnames() {
        return credits.all().stream().allMatch(n -> Names.hasRareSurname(squeezed(n[0], n[1])));
    }

    private String squeezed(int from, int to) {
        return Signs.squeeze(text.substring(from, to));
    }

    /** Length of the name of a body before the word that says what it did, 某县文化馆编; 0 if the text is not so. */
    private static int endOfBody(String rest) {
        NameWords.Word word = NameWords.taskAtEnd(rest);
        int length = word == null
                ? 0
                : rest.substring(0, rest.length() - word.text().length())
                        .strip()
                        .length();
        return length > 0 && Names.isOffice(rest.substring(0, length)) ? length : 0;
    }

    private static boolean isOneName(String rest) {
        return rest.length() <= 4 && Names.hasSurname(rest) && Names.canBeName(rest);
    }

    /** Whether no name follows the last office. */
    private boolean endsWithOffice() {
        int[] last = offices.isEmpty() ? null : offices.get(offices.size() - 1);
        return last != null && credits.end() <= last[0] && !Signs.in(text.charAt(last[0] - 1), OPENING);
    }

    /** Skips ornaments before the names. */
    private void skipHead() {
        while (at < text.length()
                && (Signs.isSpace(text.charAt(at)) || Signs.in(text.charAt(at), Signs.ORNAMENTS + "•·"))) {
            sure |= !Signs.isSpace(text.charAt(at));
            at++;
        }
    }

    private boolean tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Signs.isSpace(c) || Signs.in(c, SEPARATORS)) {
                at++;
            } else if (Signs.in(c, OPENING)) {
                if (!bracket()) {
                    return false;
                }
            } else if (!token()) {
                return false;
            }
        }
        return true;
    }

    /** Reads 〔美〕 before a name, （某大学） or （女） after one. */
    private boolean bracket() {
        int close = at + 1;
        while (close < text.length() && close < at + LONGEST_BRACKET && !Signs.in(text.charAt(close), CLOSING)) {
            close++;
        }
        if (close >= text.length() || !Signs.in(text.charAt(close), CLOSING)) {
            return false;
        }
        String inner = text.substring(at + 1, close);
        if (!credits.isEmpty() && Offices.isPlace(inner)) {
            offices.add(new int[] {at + 1, close});
            at = close + 1;
            return true;
        }
        boolean country = inner.length() == 1 && Signs.in(inner.charAt(0), COUNTRIES)
                || inner.length() <= 4 && (inner.endsWith("国") || inner.endsWith("大利") || inner.endsWith("大"));
        boolean about = !credits.isEmpty()
                && (inner.equals("女") || inner.endsWith("族") || Offices.occursIn(inner) || Names.isOffice(inner));
        sure |= country;
        extra = true;
        at = close + 1;
        return country && at < text.length() || about;
    }

    private boolean token() {
        int end = at;
        while (end < text.length()
                && !Signs.isSpace(text.charAt(end))
                && !Signs.in(text.charAt(end), SEPARATORS)
                && !Signs.in(text.charAt(end), OPENING)) {
            end++;
        }
        boolean spaced = end - at == 1 && Names.hasSurname(text.substring(at, end) + "某") && spacedName(end) > 0;
        NameWords.Word word = spaced ? null : NameWords.at(text, at);
        if (word != null && isWordHere(word.text(), end)) {
            at += word.text().length();
            take(word);
            return true;
        }
        if (marked && holdsOnlyMarks(end)) {
            at = end;
            return true;
        }
        String token = text.substring(at, end);
        return (Offices.isTitleOfPost(token) || Offices.isPlace(token)) && office(end)
                || wordAtEnd(end)
                || name(end)
                || office(end);
    }

    private boolean holdsOnlyMarks(int end) {
        for (int i = at; i < end; i++) {
            if (!Signs.in(text.charAt(i), NOTE_MARKS)) {
                return false;
            }
        }
        return end > at;
    }

    /** A word counts if it is the whole token, or if what is left of the token is a name. */
    private boolean isWordHere(String word, int end) {
        int after = at + word.length();
        if (after > end) {
            return true;
        }
        if (after == end) {
            return after < text.length() || !credits.isEmpty();
        }
        return word.length() > 1 && Names.canBeName(text.substring(after, end));
    }

    /** Applies a word to the names before or after it. */
    private void take(NameWords.Word word) {
        sure = true;
        extra |= !word.isLabel() || word.kind() == NameWords.NameWordKind.ROLE;
        if (word.kind() == NameWords.NameWordKind.ROLE) {
            credits.openRole();
        } else if (word.kind() != NameWords.NameWordKind.TITLE) {
            credits.take(word.kind(), at < text.length() && Signs.in(text.charAt(at), "：:/／"));
        }
    }

    /** Reads a name with a word directly after it: 王炳整理, 李明摄. */
    private boolean wordAtEnd(int end) {
        String token = text.substring(at, end);
        NameWords.Word word = NameWords.atEnd(token);
        if (word == null) {
            return false;
        }
        String name = token.substring(0, token.length() - word.text().length());
        if (!Names.canBeName(name) || !Names.hasSurname(name)) {
            return false;
        }
        credits.add(at, at + name.length());
        at = end;
        take(word);
        return true;
    }

    /** Index after a name with spaces between its characters, 王 炳 or 张 建 国; negative if it is none. Four are two names. */
    private int spacedName(int end) {
        int at = end;
        int ends = -1;
        int count = 1;
        for (int next = singleAfter(at); next > 0; next = singleAfter(at)) {
            count++;
            at = next;
            ends = count == 2 ? at : ends;
        }
        return count == 3 ? at : ends;
    }

    /** Index after a single Han character that follows white space; negative if there is none. */
    private int singleAfter(int end) {
        int next = end;
        while (next < text.length() && Signs.isSpace(text.charAt(next))) {
            next++;
        }
        boolean single = next > end
                && next < text.length()
                && Signs.isHan(text.charAt(next))
                && (next + 1 == text.length() || !Signs.isHan(text.charAt(next + 1)));
        return single ? next + 1 : -1;
    }

    private boolean name(int end) {
        int to = end;
        if (end - at == 1 && Signs.isHan(text.charAt(at))) {
            int last = spacedName(end);
            if (last < 0) {
                return false;
            }
            to = last;
            sure = true;
        }
        if (end - at == 2 && Names.isCompoundSurname(text.substring(at, end))) {
            int given = singleAfter(end);
            to = given < 0 ? to : given;
        }
        int bare = to;
        while (bare > at + 1 && Signs.in(text.charAt(bare - 1), NOTE_MARKS)) {
            bare--;
        }
        String name = squeezed(at, bare);
        if (!Names.canBeName(name) || Offices.isPlace(name) || bare < to && !Names.hasSurname(name)) {
            return false;
        }
        marked |= bare < to;
        credits.add(at, bare);
        at = to;
        return true;
    }

    /**
     * Reads an office before a name: 某县文化馆, 某大学历史系教授, 某县某镇某村. Several in a row are one; after the first, a bare
     * post counts: 某县委常委、宣传部部长, 某大学党委书记、校长.
     */
    private boolean office(int end) {
        String token = text.substring(at, end);
        int[] last = offices.isEmpty() ? null : offices.get(offices.size() - 1);
        boolean goesOn = last != null && credits.end() < last[0];
        boolean known = Names.isHan(token)
                && token.length() <= LONGEST_OFFICE
                && (Offices.isPost(token, goesOn) || Names.isOffice(token) || Offices.isAddress(token));
        boolean apart = end < text.length() && (Signs.isSpace(text.charAt(end)) || Signs.in(text.charAt(end), "、，"));
        if (!known || !apart) {
            return false;
        }
        if (last != null && goesOn) {
            last[1] = end;
        } else {
            offices.add(new int[] {at, end});
        }
        at = end;
        return true;
    }
}
