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
    private static final int MOST = 8;

    private enum CreditedTask {
        /** No word says what these people did. */
        NONE,
        WROTE,
        HELPED
    }

    private record Name(int from, int to, int group) {}

    private final String text;
    private final List<Name> names = new ArrayList<>();
    private final List<int[]> offices = new ArrayList<>();
    /** What the people of each group did; a word begins a group, or ends one where words follow names. */
    private final List<CreditedTask> tasks = new ArrayList<>(List.of(CreditedTask.NONE));

    private int at;
    private boolean sure;
    private boolean extra;
    private boolean wordsFollow;
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
            return new Names(List.of(new int[] {at, end}), List.of(), true, true, extra);
        }
        if (!tokens() || names.isEmpty() || names.size() > MOST || opensWithNothing()) {
            return null;
        }
        boolean surnames = names.stream().allMatch(n -> Names.hasSurname(squeezed(n.from(), n.to())));
        return offices.isEmpty() || surnames && offices.size() <= names.size()
                ? new Names(authors(), offices, sure || surnames, false, extra)
                : null;
    }

    private String squeezed(int from, int to) {
        return Signs.squeeze(text.substring(from, to));
    }

    private static boolean isOneName(String rest) {
        return rest.length() <= 4 && Names.hasSurname(rest) && Names.canBeName(rest);
    }

    /** An office must be followed by somebody who works there. */
    private boolean opensWithNothing() {
        return !offices.isEmpty() && names.get(names.size() - 1).from() < offices.get(offices.size() - 1)[0];
    }

    private List<int[]> authors() {
        List<int[]> authors = new ArrayList<>();
        for (Name name : names) {
            if (tasks.get(name.group()) != CreditedTask.HELPED) {
                authors.add(new int[] {name.from(), name.to()});
            }
        }
        if (authors.isEmpty()) {
            Name first = names.get(0);
            authors.add(new int[] {first.from(), first.to()});
        }
        return authors;
    }

    /** Ornaments before the names. */
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

    /** 〔美〕 before a name, （某大学） or （女） behind one. */
    private boolean bracket() {
        int close = at + 1;
        while (close < text.length() && close < at + 30 && !Signs.in(text.charAt(close), CLOSING)) {
            close++;
        }
        if (close >= text.length() || !Signs.in(text.charAt(close), CLOSING)) {
            return false;
        }
        String inner = text.substring(at + 1, close);
        boolean country = inner.length() == 1 && Signs.in(inner.charAt(0), COUNTRIES)
                || inner.length() <= 4 && (inner.endsWith("国") || inner.endsWith("大利") || inner.endsWith("大"));
        boolean about = !names.isEmpty()
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
            take(word);
            at += word.text().length();
            return true;
        }
        if (marked && holdsOnlyMarks(end)) {
            at = end;
            return true;
        }
        return Offices.isTitleOfPost(text.substring(at, end)) && office(end)
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
            return after < text.length() || !names.isEmpty();
        }
        return word.length() > 1 && Names.canBeName(text.substring(after, end));
    }

    /** Notes what a word says of the names before or behind it. */
    private void take(NameWords.Word word) {
        sure = true;
        if (word.kind() == NameWords.NameWordKind.ROLE) {
            tasks.add(CreditedTask.NONE);
            extra = true;
            return;
        }
        if (word.kind() == NameWords.NameWordKind.TITLE) {
            extra = true;
            return;
        }
        extra |= !word.isLabel();
        CreditedTask task = word.kind() == NameWords.NameWordKind.HELP ? CreditedTask.HELPED : CreditedTask.WROTE;
        wordsFollow |= !names.isEmpty() && tasks.stream().allMatch(t -> t == CreditedTask.NONE);
        if (wordsFollow) {
            close(task);
            tasks.add(CreditedTask.NONE);
        } else {
            tasks.add(task);
        }
    }

    /** 约翰·史密斯 王炳 译: the word is meant for the last of the names before it, if it would leave no author. */
    private void close(CreditedTask task) {
        boolean nobody = task == CreditedTask.HELPED && names.stream().allMatch(n -> n.group() == tasks.size() - 1);
        if (nobody && names.size() > 1) {
            Name last = names.remove(names.size() - 1);
            tasks.add(task);
            names.add(new Name(last.from(), last.to(), tasks.size() - 1));
        } else {
            tasks.set(tasks.size() - 1, task);
        }
    }

    /** 王炳整理, 李明摄. */
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
        add(at, at + name.length());
        take(word);
        at = end;
        return true;
    }

    private void add(int from, int to) {
        names.add(new Name(from, to, tasks.size() - 1));
    }

    /** The end of a name whose characters are set apart: 王 炳, 张 建 国. Four are two names. Negative if it is none. */
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

    /** The end of a character of Han that stands alone behind white space; negative if none does. */
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
        if (!Names.canBeName(name) || bare < to && !Names.hasSurname(name)) {
            return false;
        }
        marked |= bare < to;
        add(at, bare);
        at = to;
        return true;
    }

    /**
     * 某县文化馆, 某大学历史系教授, 某县某镇某村 before a name; several such words in a row are one office, and behind the
     * first of them a post may stand alone: 某县委常委、宣传部部长, 某大学党委书记、校长.
     */
    private boolean office(int end) {
        String token = text.substring(at, end);
        int[] last = offices.isEmpty() ? null : offices.get(offices.size() - 1);
        boolean goesOn =
                last != null && (names.isEmpty() || names.get(names.size() - 1).to() < last[0]);
        boolean known = Names.isHan(token)
                && token.length() <= 30
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
