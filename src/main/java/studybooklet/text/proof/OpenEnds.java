package studybooklet.text.proof;

import studybooklet.text.article.BlockShape;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Dialogue;
import studybooklet.text.signs.Signs;

/** Which paragraphs are short, or end without a mark, because of what they are: a proofreader passes over them. */
final class OpenEnds {
    /** The two lines that close a letter, and a heading over notes. */
    private static final String[] SHORT = {"此致", "敬礼", "附注"};

    private static final String[] CAPTION_ENDS = {"摄", "供图", "绘", "制图", "图"};
    /** A signature or an entry of a notice is not longer. */
    private static final int LONGEST = 24;

    private static final int LONGEST_LABEL = 6;

    private OpenEnds() {}

    /** 注释, 同志们：, 此致. */
    static boolean isShortByNature(String text) {
        String bare = Signs.squeeze(text);
        String word = bare.endsWith("！") ? bare.substring(0, bare.length() - 1) : bare;
        return BlockShape.isSectionWord(text) || BlockShape.isSalutation(text) || among(SHORT, word);
    }

    /**
     * Whether the paragraph needs no mark at its end.
     *
     * @param last whether nothing but its like follows in the article: where signatures stand
     */
    static boolean isOpenByNature(TextBlock block, boolean last) {
        String text = block.text();
        return Signs.in(endWithoutMark(text), ".：:；;—”’」』）)】］]》、，,")
                || isShortByNature(text)
                || isReference(text)
                || isCaption(text)
                || isEntry(block)
                || isWordList(text)
                || last && isSignature(block);
    }

    /** The last sign, end marks apart: （责任编辑：某）＊. */
    private static char endWithoutMark(String text) {
        int end = text.length();
        while (end > 1 && Signs.in(text.charAt(end - 1), Signs.END_MARKS)) {
            end--;
        }
        return text.charAt(end - 1);
    }

    /**
     * Whether the text is an entry of a bibliography: it names the kind of its source as GB/T 7714 has it (［M］, [J]), or
     * begins with its number and ends with pages or a year. Half-width signs are right in it.
     */
    static boolean isReference(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean kind = Signs.in(text.charAt(i), "MJDCNRSPGZ");
            if (kind && Signs.in(text.charAt(i - 1), "[［") && Signs.in(text.charAt(i + 1), "]］/")) {
                return true;
            }
        }
        boolean numbered = Signs.isDigit(text.charAt(0)) || Signs.in(text.charAt(0), "[［〔");
        int end = text.length() - 1;
        while (end > 0 && Signs.in(text.charAt(end), ".。")) {
            end--;
        }
        return numbered
                && Signs.isDigit(text.charAt(end))
                && end > 4
                && text.indexOf('.') > 0
                && !Signs.containsAny(text.substring(0, end), "。！？");
    }

    /** 上图：修船的人。　张三　摄: whose picture it is stands last, after a space or a stop. */
    private static boolean isCaption(String text) {
        for (String end : CAPTION_ENDS) {
            int at = text.length() - end.length();
            boolean credit = at > 2 && text.endsWith(end);
            boolean apart = credit && Signs.containsAny(text.substring(Math.max(0, at - 6), at), " 　 ");
            if (apart && !Signs.containsAny(text.substring(Math.max(0, at - 6), at), "，；")) {
                return true;
            }
        }
        return false;
    }

    /** 时间：每周二上午; 原载——某报. Not a line of a dialogue, which ends as sentences do. */
    private static boolean isEntry(TextBlock block) {
        String text = block.text();
        if (block.size() > LONGEST || Signs.containsAny(text, "。！？；")) {
            return false;
        }
        int sign = 1;
        while (sign < text.length() && !Signs.in(text.charAt(sign), "：:—")) {
            sign++;
        }
        return sign >= 2 && sign <= LONGEST_LABEL && sign + 1 < text.length() && !Dialogue.isSpoken(text);
    }

    /** 关键词  泥沙  水库: three words or more with wide gaps between them, and no mark. */
    private static boolean isWordList(String text) {
        int gaps = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean begins = Signs.isSpace(text.charAt(i)) && !Signs.isSpace(text.charAt(i - 1));
            gaps += begins && (text.charAt(i) == '　' || Signs.isSpace(text.charAt(i + 1))) ? 1 : 0;
        }
        return gaps >= 2 && !Signs.containsAny(text, "，。；！？");
    }

    /** 主内　某人; 二〇二〇年春于某地: a day or a name set apart by a space, where the article ends. */
    private static boolean isSignature(TextBlock block) {
        String text = block.text();
        if (block.size() > LONGEST || Signs.containsAny(text, "，。；：！？")) {
            return false;
        }
        int year = text.indexOf('年');
        boolean dated = year > 1 && year <= 4;
        for (int i = 0; i < year; i++) {
            dated &= Signs.isDigit(text.charAt(i)) || Signs.in(text.charAt(i), "〇○零一二三四五六七八九");
        }
        return dated || Signs.containsAny(text, " 　");
    }

    private static boolean among(String[] words, String word) {
        for (String candidate : words) {
            if (candidate.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
