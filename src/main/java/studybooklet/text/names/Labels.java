package studybooklet.text.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Labels that databases and web pages set before what a text is about: 【标  题】, ［摘要］, 作者：, 来源：. */
public final class Labels {
    /** What a label announces. The words of each kind stand in a group of its name in the word file "labels". */
    public enum LabelKind {
        TITLE,
        /** The title under which the text was printed elsewhere. */
        FORMER_TITLE,
        SUBTITLE,
        KICKER,
        SERIES,
        AUTHOR,
        /** Who signs for a newspaper: an author where the header names no other. */
        REPORTER,
        /** Who has done something for a text that others wrote, or is the one to write to. */
        HELPER,
        AUTHOR_NOTE,
        SOURCE,
        DATE,
        /** The issue of a journal. */
        SOURCE_DATE,
        PAGE,
        ABSTRACT,
        KEYWORDS,
        EDITOR,
        /** The text itself. */
        BODY,
        /** What only an archive or a website needs. */
        OTHER;

        private String group() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A label at the head of a text.
     *
     * @param kind what it announces
     * @param valueFrom index of the first character of what it announces; the text's length if nothing follows
     * @param bracketed whether it stands in brackets, which leaves no doubt that it is a label
     */
    public record Label(LabelKind kind, int valueFrom, boolean bracketed) {}

    private static final WordFile WORDS = WordFile.read("labels");
    private static final WordList ABSTRACT = WORDS.group(LabelKind.ABSTRACT.group());
    /** The labels before the names of editors. */
    static final WordList EDITORS = WORDS.group(LabelKind.EDITOR.group());

    private static final Map<String, LabelKind> KINDS = kinds();

    private static final String OPENING = "【［[〔";
    private static final String CLOSING = "】］]〕";
    /** A label with brackets and spaces in it, 【关　键　词】, is not longer; a colon further on belongs to a sentence. */
    private static final int LONGEST = 14;
    /** A label in stars has a word of two characters at least. */
    private static final int SHORTEST_BOLD = "**作者".length();
    /** 核心提示 needs no colon; 摘要 and 提要 do, because sentences begin with them. */
    private static final int SHORTEST_WITHOUT_COLON = 4;

    private Labels() {}

    /** Whether the text begins with a label that no sentence begins with. */
    public static boolean opens(String text) {
        return parse(text) != null;
    }

    /** The label at the head of a trimmed text; null if there is none. */
    public static @Nullable Label parse(String text) {
        if (text.startsWith("**")) {
            return bold(text);
        }
        boolean round = !text.isEmpty() && Signs.in(text.charAt(0), "（(");
        boolean bracketed = round || !text.isEmpty() && Signs.in(text.charAt(0), OPENING);
        StringBuilder word = new StringBuilder();
        for (int i = bracketed ? 1 : 0; i < text.length() && i <= LONGEST; i++) {
            char c = text.charAt(i);
            boolean colon = Signs.in(c, "：:");
            if (bracketed ? Signs.in(c, round ? "）)" : CLOSING) : colon) {
                LabelKind kind = KINDS.get(word.toString());
                boolean desk = kind == LabelKind.TITLE || kind == LabelKind.SUBTITLE || kind == LabelKind.KICKER;
                int valueFrom = skip(text, i + 1, bracketed);
                if (kind == null || round && !desk || !bracketed && speaks(kind, text.substring(valueFrom))) {
                    return null;
                }
                return new Label(kind, valueFrom, bracketed);
            }
            if (!Signs.isSpace(c)) {
                word.append(c);
            }
        }
        return bracketed ? null : ofAbstract(text);
    }

    /** 核心提示 and the like alone on a line, or before a space. */
    private static @Nullable Label ofAbstract(String text) {
        int end = ABSTRACT.endAt(text, 0);
        boolean alone = end >= SHORTEST_WITHOUT_COLON && (end == text.length() || Signs.isSpace(text.charAt(end)));
        return alone ? new Label(LabelKind.ABSTRACT, skip(text, end, false), false) : null;
    }

    /**
     * Whether the value shows that the word is no label: 记者：您何时开始的 is a question in an interview, and a sentence behind
     * 作者： is no name. A reporter or helper has names behind the word.
     */
    private static boolean speaks(LabelKind kind, String value) {
        return kind == LabelKind.AUTHOR && value.indexOf('。') > 0 && Signs.endsSentence(value)
                || (kind == LabelKind.REPORTER || kind == LabelKind.HELPER)
                        && !value.isEmpty()
                        && Names.parse(value) == null;
    }

    /** **作者：** or **作者**： in Markdown. */
    private static @Nullable Label bold(String text) {
        int close = text.indexOf("**", 2);
        if (close < SHORTEST_BOLD || close > LONGEST) {
            return null;
        }
        boolean inside = Signs.in(text.charAt(close - 1), "：:");
        boolean behind = close + 2 < text.length() && Signs.in(text.charAt(close + 2), "：:");
        LabelKind kind =
                inside || behind ? KINDS.get(Signs.squeeze(text.substring(2, inside ? close - 1 : close))) : null;
        return kind == null ? null : new Label(kind, skip(text, close + 2, true), true);
    }

    private static Map<String, LabelKind> kinds() {
        Map<String, LabelKind> kinds = new HashMap<>();
        for (LabelKind kind : LabelKind.values()) {
            for (String word : WORDS.group(kind.group()).words()) {
                kinds.put(word, kind);
            }
        }
        return Map.copyOf(kinds);
    }

    private static int skip(String text, int from, boolean colonToo) {
        int i = from;
        while (i < text.length() && (Signs.isSpace(text.charAt(i)) || colonToo && Signs.in(text.charAt(i), "：:"))) {
            i++;
        }
        return i;
    }
}
