package studybooklet.text.proof;

import java.util.List;
import studybooklet.text.article.BlockShape;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.BodyElement;
import studybooklet.text.model.StructuredArticle;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;

/**
 * Remarks on possible misprints of an article: doubled characters, half-width punctuation, unbalanced brackets, paragraphs
 * that are very short or have no end. Each test is narrow, because nobody reads a list with false alarms.
 */
public final class Proofreader {
    /** Characters that end words and hardly begin one, so that two in a row are a misprint. */
    private static final String ENDINGS = "型们者性化率员";

    /** Size of the hash table of pairs. */
    private static final int PAIRS = 1 << 16;
    /** Spreads the first character of a pair over the hash table. */
    private static final int SPREAD = 961;
    /** Characters of the longest paragraph that is very short. */
    private static final int VERY_SHORT = 4;
    /** Characters of an excerpt before and after the place of a remark. */
    private static final int AROUND = 6;
    /** A paragraph with more than this is not prose. */
    private static final int MOST_REMARKS = 12;

    private final ConversionLog log;
    /** How often each pair of characters occurs in the article, up to 2; a hash table without collision handling. */
    private final byte[] pairs = new byte[PAIRS];
    /** Remarks on the current paragraph. */
    private int told;
    /** Whether half-width punctuation is used throughout, which gets one remark instead of many. */
    private boolean narrowThroughout;

    private Proofreader(ConversionLog log) {
        this.log = log;
    }

    /** Adds remarks on the article to the log. */
    public static void read(ConversionLog log, StructuredArticle article) {
        Proofreader reader = new Proofreader(log);
        reader.count(article.draft());
        reader.wholeArticle(article.draft());
        List<BodyElement> elements = article.elements();
        for (int i = 0; i < elements.size(); i++) {
            BodyElement element = elements.get(i);
            if (element instanceof BodyElement.ParagraphElement paragraph) {
                reader.paragraph(paragraph.text(), i + 1 == elements.size());
            } else if (element instanceof BodyElement.RunInElement runIn) {
                reader.paragraph(runIn.rest(), false);
            }
        }
    }

    /** Finds out whether half-width punctuation is used throughout: more often than full-width. */
    private void wholeArticle(ArticleDraft draft) {
        int narrow = 0;
        int wide = 0;
        TextBlock first = null;
        int at = 0;
        for (TextBlock block : draft.body()) {
            String text = block.text();
            for (int i = 1; i + 1 < text.length(); i++) {
                wide += Signs.in(text.charAt(i), "，；：？！") ? 1 : 0;
                if (isNarrow(text, i) && !OpenEnds.isReference(text)) {
                    narrow++;
                    at = first == null ? i : at;
                    first = first == null ? block : first;
                }
            }
        }
        narrowThroughout = first != null && narrow >= MOST_REMARKS && narrow > wide;
        if (first != null && narrowThroughout) {
            remark(first, at, "half-width punctuation between Han characters throughout");
        }
    }

    private static boolean isNarrow(String text, int i) {
        return Signs.in(text.charAt(i), ",;:?!()")
                && Signs.isHan(text.charAt(i - 1))
                && Signs.isHan(text.charAt(i + 1));
    }

    private void count(ArticleDraft draft) {
        for (TextBlock block : draft.body()) {
            String text = block.text();
            for (int i = 1; i < text.length(); i++) {
                int pair = pair(text, i);
                pairs[pair] += pairs[pair] < 2 ? 1 : 0;
            }
        }
    }

    private static int pair(String text, int second) {
        return (text.charAt(second - 1) * SPREAD + text.charAt(second)) & (PAIRS - 1);
    }

    private void paragraph(TextBlock block, boolean last) {
        told = 0;
        String text = block.text();
        doubledCharacters(block, text);
        narrowPunctuation(block, text);
        pairs(block, text);
        if (block.size() <= VERY_SHORT && block.correction() == null && !OpenEnds.isShortByNature(text)) {
            remark(block, 0, "a very short paragraph");
        } else if (block.correction() == null && !block.endsSentence() && !OpenEnds.isOpenByNature(block, last)) {
            remark(block, text.length() - 1, "a paragraph without an end");
        }
    }

    /**
     * Finds doubled characters between Han characters: 应用型型人才. Only characters that end words count, because others are
     * often doubled rightly (整整) or meet between words (强调|调查).
     */
    private void doubledCharacters(TextBlock block, String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = c == text.charAt(i - 1) && Signs.isHan(c) && !Character.isSurrogate(c);
            boolean inside = i > 1 && Signs.isHan(text.charAt(i - 2)) && i + 1 < text.length();
            boolean pattern = i > 2 && text.charAt(i - 2) == text.charAt(i - 3)
                    || i + 2 < text.length() && text.charAt(i + 1) == text.charAt(i + 2);
            if (doubled && inside && !pattern && Signs.in(c, ENDINGS) && !twoWordsMeet(text, i)) {
                remark(block, i, "a doubled character");
            }
        }
    }

    /** Whether both pairs occur elsewhere, so that two words meet: 人民|民主. */
    private boolean twoWordsMeet(String text, int i) {
        return pairs[pair(text, i - 1)] > 1 && pairs[pair(text, i + 1)] > 1;
    }

    /**
     * Finds a half-width mark or a space between two Han characters, except in a bibliography, and except a space in a
     * dateline: 本报讯（记者 张三）.
     */
    private void narrowPunctuation(TextBlock block, String text) {
        boolean passOver = narrowThroughout || OpenEnds.isReference(text);
        int dateline = BlockShape.opensWithDateline(text) ? text.indexOf('）') : -1;
        for (int i = 1; i + 1 < text.length(); i++) {
            if (!passOver && isNarrow(text, i)) {
                remark(block, i, "half-width punctuation between Han characters");
            } else if (i > dateline
                    && text.charAt(i) == ' '
                    && Signs.isHan(text.charAt(i - 1))
                    && Signs.isHan(text.charAt(i + 1))) {
                remark(block, i, "a space between Han characters");
            }
        }
    }

    /**
     * Finds brackets and quotation marks that a paragraph leaves open behind its number, which may be 1】. A quotation of
     * several paragraphs opens in each.
     */
    private void pairs(TextBlock block, String text) {
        String[] pairs = {"（）", "《》", "“”", "【】", "「」"};
        Numbering number = block.numbering();
        int from = number == null ? 0 : number.length();
        for (String pair : pairs) {
            int depth = 0;
            int place = -1;
            for (int i = from; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == pair.charAt(0)) {
                    depth++;
                    place = i;
                } else if (c == pair.charAt(1)) {
                    depth--;
                    place = depth < 0 && place < 0 ? i : place;
                }
            }
            boolean longQuotation =
                    pair.charAt(0) == '“' && Math.abs(depth) == 1 && (text.charAt(0) == '“' || block.last() == '”');
            if (depth != 0 && !longQuotation && place >= 0) {
                remark(block, place, "unbalanced " + pair);
            }
        }
    }

    private void remark(TextBlock block, int at, String what) {
        if (++told > MOST_REMARKS) {
            return;
        }
        String text = block.original();
        String excerpt = text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND + 1));
        log.remark(log.source().lineAt(block.offsetAt(at)), what, excerpt);
    }
}
