package studybooklet.text;

import java.util.List;

/** Names at the end of an article, on a line of their own or in brackets: 张三, （张三）, （本报记者　李四）. */
final class Signatures {
    private Signatures() {}

    /** Whether the block at this index signs the text before it. */
    static boolean is(List<Block> blocks, int i) {
        if (i == 0 || !blocks.get(i - 1).endsSentence() || blocks.get(i).correction() != null) {
            return false;
        }
        String text = inner(blocks.get(i).text());
        Names names = Names.parse(text);
        return names != null
                && (names.sure() || text.length() < blocks.get(i).text().length());
    }

    /** The text without brackets around it. */
    private static String inner(String text) {
        int last = text.length() - 1;
        boolean brackets = last > 2 && Signs.in(text.charAt(0), "（(") && Signs.in(text.charAt(last), "）)");
        return brackets ? text.substring(1, last).strip() : text;
    }

    /** Where names in brackets begin that end a paragraph: …就够了。（张三）; negative if there are none. */
    static int trailing(String text) {
        int last = text.length() - 1;
        if (last < 5 || !Signs.in(text.charAt(last), "）)")) {
            return -1;
        }
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        if (open <= 0 || last - open > 30 || !Signs.endsSentence(text.substring(Math.max(0, open - 6), open))) {
            return -1;
        }
        Names names = Names.parse(text.substring(open + 1, last));
        return names != null && names.sure() && !names.office() ? open : -1;
    }
}
