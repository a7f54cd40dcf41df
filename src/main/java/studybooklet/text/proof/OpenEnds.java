package studybooklet.text.proof;

import studybooklet.text.article.BlockShape;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.BlockOpenings;
import studybooklet.text.names.Dialogue;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Recognises paragraphs that are rightly short, or rightly end without a punctuation mark. */
final class OpenEnds {
    private static final WordFile WORDS = WordFile.read("proof");
    private static final WordList SHORT = WORDS.group("short");
    private static final WordList CAPTION_ENDS = WORDS.group("caption-end");

    /** Characters of the longest signature or entry of a notice. */
    private static final int LONGEST = 24;
    /** Characters of the longest label of an entry. */
    private static final int LONGEST_LABEL = 6;
    /** Characters between the text of a caption and the end of its credit. */
    private static final int LONGEST_CREDIT = 6;
    /** Digits of a year. */
    private static final int YEAR = 4;

    private OpenEnds() {}

    /** Whether the text is rightly short: 注释, 同志们：, 此致, A. 山药. */
    static boolean isShortByNature(String text) {
        String bare = Signs.squeeze(text);
        String word = bare.endsWith("！") ? bare.substring(0, bare.length() - 1) : bare;
        return BlockShape.isSectionWord(text)
                || BlockShape.isSalutation(text)
                || BlockOpenings.isOption(text)
                || SHORT.contains(word);
    }

    /**
     * Whether the paragraph needs no mark at its end.
     *
     * @param last whether it is the last paragraph, where signatures stand
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

    /** The last character before any end marks: ） of （责任编辑：某）＊. */
    private static char endWithoutMark(String text) {
        int end = text.length();
        while (end > 1 && Signs.in(text.charAt(end - 1), Signs.END_MARKS)) {
            end--;
        }
        return text.charAt(end - 1);
    }

    /**
     * Whether the text is an entry of a bibliography, in which half-width punctuation is right: it has a document type as in
     * GB/T 7714 (［M］, [J]), or begins with a number and ends with pages or a year.
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

    /** Whether the text is a caption with its credit at the end: 上图：修船的人。　张三　摄. */
    private static boolean isCaption(String text) {
        String end = CAPTION_ENDS.atEnd(text);
        int at = end == null ? 0 : text.length() - end.length();
        String credit = text.substring(Math.max(0, at - LONGEST_CREDIT), at);
        return at > 2 && Signs.containsAny(credit, " 　 ") && !Signs.containsAny(credit, "，；");
    }

    /** Whether the block is an entry such as 时间：每周二上午 or 原载——某报, not a turn of a dialogue, which ends a sentence. */
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

    /** Whether the text is three words or more with wide gaps and no punctuation: 关键词  泥沙  水库. */
    private static boolean isWordList(String text) {
        int gaps = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean begins = Signs.isSpace(text.charAt(i)) && !Signs.isSpace(text.charAt(i - 1));
            gaps += begins && (text.charAt(i) == '　' || Signs.isSpace(text.charAt(i + 1))) ? 1 : 0;
        }
        return gaps >= 2 && !Signs.containsAny(text, "，。；！？");
    }

    /** Whether the block is a date or a name with a space in it: 主内　某人, 二〇二〇年春于某地. */
    private static boolean isSignature(TextBlock block) {
        String text = block.text();
        if (block.size() > LONGEST || Signs.containsAny(text, "，。；：！？")) {
            return false;
        }
        int year = text.indexOf('年');
        boolean dated = year > 1 && year <= YEAR;
        for (int i = 0; i < year; i++) {
            dated &= Signs.isDigit(text.charAt(i)) || Signs.in(text.charAt(i), "〇○零一二三四五六七八九");
        }
        return dated || Signs.containsAny(text, " 　");
    }
}
