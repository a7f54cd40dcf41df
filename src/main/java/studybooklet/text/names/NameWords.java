package studybooklet.text.names;

import org.jspecify.annotations.Nullable;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Reads the words beside the names in an author line: what the people are (本报记者) and what they did (口述, 图, 译). */
public final class NameWords {
    private static final WordFile WORDS = WordFile.read("names");
    private static final WordList WHOSE = WORDS.group("whose");
    private static final WordList KINDS = WORDS.group("kind");
    private static final WordList PEOPLE = WORDS.group("people");
    private static final WordList PEOPLE_OR_TASKS = WORDS.group("people-or-task");
    private static final WordList TITLES = WORDS.group("title");
    private static final WordList TASKS = WORDS.group("task");
    private static final WordList HELP = WORDS.group("help");
    private static final WordList LABELS = WORDS.group("label");
    private static final WordList AFTER_NAME = WORDS.group("after-name");

    /** A role has at most two words for its kind: 本报首席摄影记者. */
    private static final int MOST_KINDS = 2;
    /** A word that ends a token is sought in so many characters; the longest, 摄影报道, has as many. */
    private static final int LONGEST_AT_END = 4;

    /** The name of an agency or newspaper before 记者: 某某晚报. */
    private static final int LONGEST_PAPER = 8;

    private NameWords() {}

    /** What a word says. */
    public enum NameWordKind {
        /** What somebody is. */
        ROLE,
        /** How a person is addressed. */
        TITLE,
        /** What an author did. */
        TASK,
        /** What somebody did for an author. */
        HELP
    }

    /**
     * A word of an author line.
     *
     * @param text the word
     * @param kind what it says
     */
    public record Word(String text, NameWordKind kind) {
        /** Whether it only announces an author and tells nothing else. */
        boolean isLabel() {
            return LABELS.contains(text);
        }
    }

    /** The longest word at this index of the text; null if there is none. */
    public static @Nullable Word at(String text, int from) {
        int role = roleEnd(text, from);
        int task = TASKS.endAt(text, from);
        int help = HELP.endAt(text, from);
        int end = Math.max(role, Math.max(task, help));
        NameWordKind kind = end == role ? NameWordKind.ROLE : end == task ? NameWordKind.TASK : NameWordKind.HELP;
        return end == from ? null : new Word(text.substring(from, end), kind);
    }

    /** Index after 本报首席记者 and the like; the index itself if there is none. */
    private static int roleEnd(String text, int from) {
        int at = Math.max(WHOSE.endAt(text, from), paperEnd(text, from));
        int end = PEOPLE.endAt(text, at);
        for (int kinds = 0; kinds < MOST_KINDS && end == at; kinds++) {
            at = KINDS.endAt(text, at);
            end = PEOPLE.endAt(text, at);
        }
        boolean ambiguous = at == from && PEOPLE_OR_TASKS.at(text, from) != null;
        return end > at && !ambiguous ? end : from;
    }

    /** Index after the name of an agency or newspaper before 记者 with a name directly behind it; the index itself if there is none. */
    private static int paperEnd(String text, int from) {
        for (int at = from + 2;
                at < text.length() && at <= from + LONGEST_PAPER && Signs.isHan(text.charAt(at));
                at++) {
            int end = PEOPLE.endAt(text, at);
            if (end > at
                    && end < text.length()
                    && Signs.isHan(text.charAt(end))
                    && Signs.in(text.charAt(at - 1), "社报网台刊")) {
                return at;
            }
        }
        return from;
    }

    /** The word at the end of the text for what its author did; null if there is none. */
    static @Nullable Word taskAtEnd(String text) {
        String task = TASKS.atEnd(text);
        return task == null ? null : new Word(task, NameWordKind.TASK);
    }

    /** The word that ends a name's token, 李明摄, 王炳整理; null if there is none. */
    static @Nullable Word atEnd(String token) {
        String title = TITLES.atEnd(token);
        if (title != null && token.length() > title.length() + 1) {
            return new Word(title, NameWordKind.TITLE);
        }
        for (int from = Math.max(1, token.length() - LONGEST_AT_END); from < token.length(); from++) {
            Word word = at(token, from);
            boolean whole = word != null && from + word.text().length() == token.length();
            boolean clear = word != null
                    && (word.text().length() > 1
                            || AFTER_NAME.contains(word.text())
                            || Names.dot(token) > 0 && word.kind() != NameWordKind.ROLE);
            if (word != null && whole && clear) {
                return word;
            }
        }
        return null;
    }
}
