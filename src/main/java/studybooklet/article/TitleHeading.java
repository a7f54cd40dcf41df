package studybooklet.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading of level 1, which is the title of a Markdown file without front matter.
 *
 * @param text its text without Markdown syntax
 * @param from its first line
 * @param to its end, exclusive
 */
record TitleHeading(String text, int from, int to) {
    /** CommonMark 0.31, 4.2: up to three spaces, one #, white space, the text, an optional closing run of #. */
    private static final Pattern ATX = Pattern.compile(" {0,3}#[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*");

    /** 4.3: a line of = under a line of text. */
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}=+[ \\t]*");

    /** 4.5: the start and end of a fenced code block. */
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");

    /** Backslashes before punctuation, and emphasis or code delimiters. */
    private static final Pattern MARKS = Pattern.compile("\\\\(\\p{Punct})|[*`]+");

    /** The first heading of level 1 outside fenced code, or null. */
    static @Nullable TitleHeading in(Lines body) {
        String fence = null;
        for (int i = 0; i < body.size(); i++) {
            Matcher code = FENCE.matcher(body.text(i));
            if (code.matches() && (fence == null || code.group(1).startsWith(fence))) {
                fence = fence == null ? code.group(1) : null;
            } else if (fence == null) {
                TitleHeading heading = at(body, i);
                if (heading != null) {
                    return heading;
                }
            }
        }
        return null;
    }

    private static @Nullable TitleHeading at(Lines body, int line) {
        Matcher atx = ATX.matcher(body.text(line));
        if (atx.matches() && !atx.group(1).isBlank()) {
            return new TitleHeading(plain(atx.group(1)), line, line + 1);
        }
        boolean startsParagraph = line == 0 || body.text(line - 1).isBlank();
        boolean underlined =
                line + 1 < body.size() && UNDERLINE.matcher(body.text(line + 1)).matches();
        return startsParagraph && underlined && !body.text(line).isBlank()
                ? new TitleHeading(plain(body.text(line)), line, line + 2)
                : null;
    }

    private static String plain(String markdown) {
        return MARKS.matcher(markdown)
                .replaceAll(mark -> mark.group(1) == null ? "" : Matcher.quoteReplacement(mark.group(1)))
                .strip();
    }
}
