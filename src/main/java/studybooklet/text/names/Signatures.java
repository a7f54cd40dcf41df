package studybooklet.text.names;

import java.util.List;
import studybooklet.text.model.TextBlock;
import studybooklet.text.signs.Signs;

/** Recognises names that sign an article at its end, on a line of their own or in brackets: 张三, （张三）, （本报记者　李四）. */
public final class Signatures {
    /** Names in brackets, with a role; a longer text in brackets is a remark. */
    private static final int LONGEST_IN_BRACKETS = 30;
    /** A role and up to three names without brackets. */
    private static final int LONGEST_WITH_ROLE = 24;
    /** A sentence mark with closing quotation marks stands within so many characters before the names. */
    private static final int SENTENCE_END = 6;

    private Signatures() {}

    /** Whether the block at this index signs the text before it: names, behind a sentence, a greeting or a remark. */
    public static boolean is(List<TextBlock> blocks, int i) {
        boolean after = i > 0
                && (blocks.get(i - 1).endsSentence()
                        || Signs.squeeze(blocks.get(i - 1).text()).endsWith("敬礼")
                        || isRemark(blocks.get(i - 1).text()));
        if (!after || blocks.get(i).correction() != null) {
            return false;
        }
        String text = inner(blocks.get(i).text());
        Names names = Names.parse(text);
        return names != null
                && names.nameAuthors()
                && (names.sure() || text.length() < blocks.get(i).text().length());
    }

    /** Whether brackets stand around the whole block: （本版图片由作者提供）. */
    private static boolean isRemark(String text) {
        return text.length() > 6 && Signs.in(text.charAt(0), "（(") && Signs.in(text.charAt(text.length() - 1), "）)");
    }

    /** The text without brackets around it. */
    private static String inner(String text) {
        int last = text.length() - 1;
        boolean brackets = last > 2 && Signs.in(text.charAt(0), "（(") && Signs.in(text.charAt(last), "）)");
        return brackets ? text.substring(1, last).strip() : text;
    }

    /** Index of names at the end of a paragraph: …就够了。（张三）; negative if there are none. */
    public static int trailing(String text) {
        int last = text.length() - 1;
        if (last < 5 || !Signs.in(text.charAt(last), "）)")) {
            return trailingRole(text);
        }
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        if (open <= 0
                || last - open > LONGEST_IN_BRACKETS
                || !Signs.endsSentence(text.substring(Math.max(0, open - SENTENCE_END), open))) {
            return -1;
        }
        Names names = Names.parse(text.substring(open + 1, last));
        return names != null && names.nameAuthors() && names.sure() && !names.office() ? open : -1;
    }

    /** Index of a role and names without brackets, …就够了。本报记者　王炳; negative if there are none. */
    private static int trailingRole(String text) {
        int from = text.length();
        while (from > 0 && text.length() - from < LONGEST_WITH_ROLE && !Signs.in(text.charAt(from - 1), "。！？”")) {
            from--;
        }
        boolean apart = from > 0 && from < text.length() && Signs.in(text.charAt(from - 1), "。！？”");
        NameWords.Word word = apart ? NameWords.at(text, from) : null;
        Names names =
                word != null && word.kind() == NameWords.NameWordKind.ROLE ? Names.parse(text.substring(from)) : null;
        return names != null && names.sure() && !names.office() ? from : -1;
    }
}
