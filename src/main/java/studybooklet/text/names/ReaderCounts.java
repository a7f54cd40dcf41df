package studybooklet.text.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studybooklet.text.signs.WordFile;

/** Recognises counts of what the readers of a web page did: 阅读 3417, 赞 52 在看 18, 评论(0). */
public final class ReaderCounts {
    /** A longer text is a sentence. */
    private static final int LONGEST = 40;

    private static final Pattern COUNT = Pattern.compile("\\G(?:"
            + WordFile.read("page").group("count").words().stream().sorted().collect(Collectors.joining("|"))
            + ")[\\s\\p{Zs}]*[（(]?([\\d.]*)[万+]*[）)]?[\\s\\p{Zs}]*");

    private ReaderCounts() {}

    /** Whether the text consists of such words, of which at least one has a number. */
    public static boolean matches(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        Matcher count = COUNT.matcher(text);
        int end = 0;
        boolean numbered = false;
        while (count.find()) {
            numbered |= !count.group(1).isEmpty();
            end = count.end();
        }
        return numbered && end == text.length();
    }
}
