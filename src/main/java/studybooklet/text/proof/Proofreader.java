package studybooklet.text.proof;

import java.util.List;
import studybooklet.text.article.BlockShape;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.BodyElement;
import studybooklet.text.model.StructuredArticle;
import studybooklet.text.model.TextBlock;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Signs;

/**
 * What a proofreader would look at. It changes nothing. Each test is narrow, because a list with false alarms is not read:
 * a doubled character counts only where Chinese has no reason to double it, brackets only where a whole paragraph leaves
 * them open.
 */
public final class Proofreader {
    /** Characters that end words and hardly begin one: twice in a row, one of them is too many. */
    private static final String ENDINGS = "型们者性化率员";

    private static final int PAIRS = 1 << 16;
    /** A paragraph with more than this is not prose; its first faults say so. */
    private static final int MOST_REMARKS = 12;

    private final ConversionLog log;
    /** How often two characters stand side by side in the article, up to 2. */
    private final byte[] pairs = new byte[PAIRS];
    /** Remarks on the paragraph that is being read. */
    private int told;
    /** Whether the whole article is printed with half-width marks, which is one remark and not a hundred. */
    private boolean narrowThroughout;

    private Proofreader(ConversionLog log) {
        this.log = log;
    }

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

    /** An article that has more half-width marks between Han characters than full-width ones is set so throughout. */
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
        return (text.charAt(second - 1) * 961 + text.charAt(second)) & (PAIRS - 1);
    }

    private void paragraph(TextBlock block, boolean last) {
        told = 0;
        String text = block.text();
        doubledCharacters(block, text);
        narrowPunctuation(block, text);
        pairs(block, text);
        if (block.size() <= 4 && block.correction() == null && !OpenEnds.isShortByNature(text)) {
            remark(block, 0, "a very short paragraph");
        } else if (block.correction() == null && !block.endsSentence() && !OpenEnds.isOpenByNature(block, last)) {
            remark(block, text.length() - 1, "a paragraph without an end");
        }
    }

    /**
     * 应用型型人才: a character twice between Han characters. Words meet in one character too often (强调|调查, 会议|议题) and
     * too many are doubled (整整, 环环) for the doubling itself to say anything: only a character that ends words does.
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

    /** 人民|民主: both words occur elsewhere, so the character belongs to each of them. */
    private boolean twoWordsMeet(String text, int i) {
        return pairs[pair(text, i - 1)] > 1 && pairs[pair(text, i + 1)] > 1;
    }

    /**
     * A half-width mark, or a space, between two Han characters. Half-width marks are right in a bibliography, and a space
     * between the people of a dateline: 本报讯（记者 张三）.
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

    /** Brackets and quotation marks that a paragraph leaves open; a quotation of several paragraphs opens in each of them. */
    private void pairs(TextBlock block, String text) {
        String[] pairs = {"（）", "《》", "“”", "【】", "「」"};
        for (String pair : pairs) {
            int depth = 0;
            int place = -1;
            for (int i = 0; i < text.length(); i++) {
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
        String excerpt = text.substring(Math.max(0, at - 6), Math.min(text.length(), at + 7));
        log.remark(log.source().lineAt(block.offsetAt(at)), what, excerpt);
    }
}
