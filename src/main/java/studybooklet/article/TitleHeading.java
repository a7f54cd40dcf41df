package studybooklet.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading of level 1, which in a Markdown file without front matter is the title.
 *
 * @param text its text without Markdown's marks
 * @param from its first line
 * @param to the line after it
 */
record TitleHeading(String text, int from, int to) {
    /** Made when a line may be marked, which in most articles none is. */
    private static final class Syntax {
        /** CommonMark 0.31, 4.2: up to three spaces, one #, white space, the text, perhaps a closing run of #. */
        static final Pattern ATX = Pattern.compile(" {0,3}#[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*");

        /** 4.3: a line of = under a line of text. */
        static final Pattern UNDERLINE = Pattern.compile(" {0,3}=+[ \\t]*");

        /** 4.5: what opens and closes a block of code. */
        static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");

        /** Backslashes before punctuation, and emphasis or code marks. */
        static final Pattern MARKS = Pattern.compile("\\\\(\\p{Punct})|[*`]+");
    }

    /** The first heading of level 1 outside code, or null. */
    static @Nullable TitleHeading in(Lines body) {
        String fence = null;
        for (int i = 0; i < body.size(); i++) {
            if (!mayBeMarked(body, i)) {
                continue;
            }
            Matcher code = Syntax.FENCE.matcher(body.text(i));
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

    /** Whether a line may be a heading of level 1 or a code block's end; nearly all are text or headings below. */
    private static boolean mayBeMarked(Lines body, int line) {
        String text = body.text(line);
        int first = first(text);
        char mark = charAt(text, first);
        return mark == '`'
                || mark == '~'
                || mark == '#' && charAt(text, first + 1) != '#'
                || line + 1 < body.size() && charAt(body.text(line + 1), first(body.text(line + 1))) == '=';
    }

    /** Where the first character stands that is no space. */
    private static int first(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static char charAt(String line, int at) {
        return at < line.length() ? line.charAt(at) : ' ';
    }

    private static @Nullable TitleHeading at(Lines body, int line) {
        Matcher atx = Syntax.ATX.matcher(body.text(line));
        if (atx.matches() && !atx.group(1).isBlank()) {
            return new TitleHeading(plain(atx.group(1)), line, line + 1);
        }
        boolean startsParagraph = line == 0 || body.text(line - 1).isBlank();
        boolean underlined = line + 1 < body.size()
                && Syntax.UNDERLINE.matcher(body.text(line + 1)).matches();
        return startsParagraph && underlined && !body.text(line).isBlank()
                ? new TitleHeading(plain(body.text(line)), line, line + 2)
                : null;
    }

    private static String plain(String markdown) {
        return Syntax.MARKS
                .matcher(markdown)
                .replaceAll(mark -> mark.group(1) == null ? "" : Matcher.quoteReplacement(mark.group(1)))
                .strip();
    }
}
