package studybooklet.text.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An editor's decision about the next line: a comment on a line of its own in the raw text, such as {@code <!-- heading 2
 * -->}. It overrules every rule for that line and is in no article.
 *
 * @param kind what the next line is
 * @param level of a heading 2 to 6; of an article 1 if headings of a Markdown source begin all articles; else 0
 */
public record Correction(CorrectionKind kind, int level) {
    private static final String KEEP = "<!-- keep ";
    private static final String END = "-->";

    /** The marks. The word in the comment is the name in lower case, with a hyphen for the underscore. */
    public enum CorrectionKind {
        /** The next line is the title of a new article. */
        ARTICLE,
        /** The next line is a part of the title. */
        TITLE,
        /** The next line is the subtitle. */
        SUBTITLE,
        /** The next line names the authors. */
        AUTHOR,
        /** The next line is the author note. */
        NOTE,
        /** The next line is a heading. */
        HEADING,
        /** The next paragraph opens with a heading that ends at its first full stop. */
        RUN_IN,
        /** The next line belongs to the paragraph before. */
        JOIN,
        /** The next line begins a paragraph of its own; other rules still apply to it. */
        BREAK,
        /** The next line is a plain paragraph of the article, whatever it looks like. */
        KEEP,
        /** The next line belongs to the page, not to an article. */
        FURNITURE;

        /** The word that stands in the comment. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The comment that stands for this correction. */
    public String mark() {
        return "<!-- " + kind.word() + (level > 0 ? " " + level : "") + " -->";
    }

    /** The words of a trimmed line {@code <!-- keep WORDS -->}, which keeps all lines with these words; null for other lines. */
    public static @Nullable String keptWords(String line) {
        boolean mark = line.startsWith(KEEP) && line.endsWith(END) && line.length() > KEEP.length() + END.length();
        String words = mark
                ? line.substring(KEEP.length(), line.length() - END.length()).strip()
                : "";
        return words.isEmpty() ? null : words;
    }

    /** Reads a trimmed line; null if it is no correction, or if its level is not 2 to 6. */
    public static @Nullable Correction parse(String line) {
        if (line.length() > 40 || !line.startsWith("<!--") || !line.endsWith("-->") || line.length() < 8) {
            return null;
        }
        String[] words = line.substring(4, line.length() - 3).strip().split(" +", 3);
        for (CorrectionKind kind : CorrectionKind.values()) {
            if (kind.word().equals(words[0])) {
                return words.length == 1 ? new Correction(kind, 0) : withLevel(kind, words);
            }
        }
        return null;
    }

    private static @Nullable Correction withLevel(CorrectionKind kind, String[] words) {
        boolean level =
                words.length == 2 && words[1].length() == 1 && words[1].charAt(0) >= '2' && words[1].charAt(0) <= '6';
        return level && (kind == CorrectionKind.HEADING || kind == CorrectionKind.RUN_IN)
                ? new Correction(kind, words[1].charAt(0) - '0')
                : null;
    }
}
