package studybooklet.text.article;

import studybooklet.text.model.Correction;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.AuthorNotes;
import studybooklet.text.names.BlockOpenings;
import studybooklet.text.names.Dialogue;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Numbering;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Tells from a block's text alone what it can be: a line of a title, running text, a salutation, a heading, an editors' note. */
public final class BlockShape {
    /** A title in one line has at most this many characters. */
    private static final int LONGEST_TITLE = 60;
    /** A longer block is running text, whatever it ends with. */
    private static final int RUNNING_TEXT = 64;

    /** A block above this length that ends as clauses end is running text; a title is rarely longer without an inner mark. */
    private static final int SHORT_LINE = 16;
    /** A column break may put a title's line into parts; more than this many are a paragraph. */
    private static final int MOST_SPANS = 3;
    /** The name and office in a salutation are not longer. */
    private static final int LONGEST_SALUTATION = 40;
    /** An agency, a place and a day stand before the word that ends a dateline. */
    private static final int LONGEST_DATELINE = 40;
    /** Characters of a block that can hold an opening such as 【栏目主持人语】 with spaces between them. */
    private static final int LONGEST_OPENING = 16;

    /** A remark in brackets behind a heading: 参考答案（选择题）. */
    private static final int LONGEST_REMARK = 10;

    private static final WordFile WORDS = WordFile.read("blocks");
    private static final WordList SECTION_WORDS = WORDS.group("section-word");
    private static final WordList SALUTATIONS = WORDS.group("salutation");
    private static final WordList DOCUMENT_ENDS = WORDS.group("document-end");
    private static final WordList GREETINGS = WORDS.group("greeting");
    private static final WordList ATTACHMENTS = WORDS.group("attachments");
    private static final WordList EDITORS_NOTES = WORDS.group("editors-note");
    private static final WordList AFTERWORDS = WORDS.group("afterword");
    private static final WordList REMARKS = WORDS.group("remark");
    private static final WordList DISTRIBUTIONS = WORDS.group("distribution");
    private static final WordList PICTURES = WORDS.group("picture-head");
    private static final WordList DATELINES = WORDS.group("dateline");
    private static final WordList AGENCIES = WORDS.group("dateline-agency");
    private static final String OPENING_BRACKETS = "【［[（(";
    private static final String CLOSING_BRACKETS = "】］]）)";
    private static final String AFTER_OPENING = "：:—" + CLOSING_BRACKETS;
    private static final String BULLETS = "■●◆";

    private BlockShape() {}

    /** Whether the block can be a line of a title by its form. */
    public static boolean isTitleLike(TextBlock block) {
        String text = block.text();
        if (block.size() < 2
                || block.is(Correction.CorrectionKind.KEEP)
                || block.size() > LONGEST_TITLE
                || block.spans().size() > MOST_SPANS
                || Signs.containsAny(text, "。；;")) {
            return false;
        }
        return !Signs.in(block.last(), "，、：:,；")
                && !isNumbered(block)
                && !isSectionWord(text)
                && !BlockOpenings.opensBlock(text)
                && !Dialogue.isSpoken(text)
                && !isEditorsNote(text)
                && !isGreeting(text)
                && !isAttachment(text)
                && !Dates.matches(text)
                && !SourceLines.matches(text)
                && !AuthorNotes.isNote(text)
                && !Signs.in(block.first(), Signs.NEVER_FIRST)
                && !Signs.in(block.last(), Signs.NEVER_LAST);
    }

    /** Whether the block is running text: it ends as sentences end, or is too long for anything else. */
    public static boolean isBody(TextBlock block) {
        return block.size() > RUNNING_TEXT
                || block.size() > SHORT_LINE && (block.endsSentence() || Signs.in(block.last(), "：；，:;,"))
                || block.endsSentence() && Signs.in(lastSentenceEnd(block.text()), "。");
    }

    private static char lastSentenceEnd(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (Signs.in(text.charAt(i), Signs.SENTENCE_ENDS)) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    /** Whether the line is a salutation of a letter, a speech or a notice: 编辑同志：, 各位代表：, 尊敬的读者：. */
    public static boolean isSalutation(String line) {
        String text = Signs.squeeze(line);
        int last = text.length() - 1;
        if (last < 2
                || last > LONGEST_SALUTATION
                || !Signs.in(text.charAt(last), "：:！")
                || Signs.containsAny(text, "。；？“”")) {
            return false;
        }
        if (text.charAt(last) == '！' && !text.endsWith("好！")) {
            return false;
        }
        return SALUTATIONS.occursIn(text);
    }

    /** Whether the line can name those to whom the document with this title goes: 各区教育局，市直各学校： below …的通知. */
    static boolean isAddressees(String line, String title) {
        String text = Signs.squeeze(line);
        return DOCUMENT_ENDS.ends(title)
                && Signs.in(text.charAt(text.length() - 1), "：:")
                && text.length() <= LONGEST_SALUTATION
                && !Signs.containsAny(text, "。；？“”");
    }

    /** Whether the line is a greeting and nothing else: 您好！. */
    static boolean isGreeting(String line) {
        String text = Signs.squeeze(line);
        int last = text.length() - 1;
        return GREETINGS.contains(Signs.in(text.charAt(last), "！!。，：") ? text.substring(0, last) : text);
    }

    /** Whether the line names an attachment of a document: 附件2：某表. */
    static boolean isAttachment(String text) {
        int end = ATTACHMENTS.endAt(text, 0);
        int from = end;
        while (end < text.length() && (Signs.isDigit(text.charAt(end)) || Signs.in(text.charAt(end), "一二三四五六七八九十"))) {
            end++;
        }
        return from > 0 && end < text.length() && Signs.in(text.charAt(end), "：:");
    }

    /** Whether the block begins with a heading number, such as 一、 or （2）. */
    static boolean isNumbered(TextBlock block) {
        Numbering number = block.numbering();
        return number != null && number.kind() != Numbering.NumberKind.WORD;
    }

    /** Whether the text is a word that heads a part of an article and is never a title: 注释, 结语, 编后. */
    public static boolean isSectionWord(String text) {
        String bare = Signs.squeeze(text);
        int remark = bare.indexOf('（');
        int end = remark > 1 && bare.endsWith("）") && bare.length() - remark <= LONGEST_REMARK ? remark : bare.length();
        while (end > 0 && Signs.in(bare.charAt(end - 1), "：:" + CLOSING_BRACKETS)) {
            end--;
        }
        int from = 0;
        while (from < end && Signs.in(bare.charAt(from), OPENING_BRACKETS)) {
            from++;
        }
        String word = bare.substring(from, end);
        return SECTION_WORDS.contains(word) || AFTERWORDS.contains(word);
    }

    /** Whether the text begins what the editors say after an article, as a part of it: 编后：…, 编者点评：…. */
    static boolean isAfterword(String text) {
        String bare = Signs.squeeze(text.substring(0, Math.min(text.length(), LONGEST_OPENING)));
        int from = !bare.isEmpty() && Signs.in(bare.charAt(0), OPENING_BRACKETS + BULLETS) ? 1 : 0;
        int after = AFTERWORDS.endAt(bare, from);
        return after > from && after < bare.length() && Signs.in(bare.charAt(after), AFTER_OPENING);
    }

    /** Whether the text is a remark below a signature: 注：…. */
    static boolean isRemark(String text) {
        int end = REMARKS.endAt(text, 0);
        return end > 0 && end + 1 < text.length() && Signs.in(text.charAt(end), "：:");
    }

    /** Whether the text says who may read an official document: （此件公开发布）. */
    static boolean isDistribution(String text) {
        return DISTRIBUTIONS.opens(text)
                && text.length() <= LONGEST_SALUTATION
                && Signs.in(text.charAt(text.length() - 1), "）)");
    }

    /** Whether the text begins what the editors say before an article: 编者按：…. */
    public static boolean isEditorsNote(String text) {
        String bare = Signs.squeeze(text.substring(0, Math.min(text.length(), LONGEST_OPENING)));
        int from = 0;
        while (from < bare.length() && Signs.in(bare.charAt(from), OPENING_BRACKETS + BULLETS)) {
            from++;
        }
        int after = EDITORS_NOTES.endAt(bare, from);
        if (after > from) {
            return after == bare.length() || bare.charAt(after) == '·' || Signs.in(bare.charAt(after), AFTER_OPENING);
        }
        return text.length() > 3 && bare.startsWith("编者") && Signs.isSpace(text.charAt(2));
    }

    /** Whether the text begins with the dateline of a news item: 新华社北京1月1日电, 本报讯（记者…. */
    public static boolean opensWithDateline(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST_DATELINE));
        if (isDated(head)) {
            return true;
        }
        return DATELINES.opens(head) || AGENCIES.opens(head) && Signs.containsAny(head, "电讯");
    }

    /** Whether a day stands before the word that ends a dateline: …某地9月12日电, …3日讯. */
    private static boolean isDated(String head) {
        int at = Math.max(head.indexOf("日电"), head.indexOf("日讯"));
        return at > 3
                && (Signs.isDigit(head.charAt(at - 1)) || Signs.in(head.charAt(at - 1), "一二三四五六七八九十"))
                && !Signs.containsAny(head.substring(0, at), "，。、；：？！“”《》");
    }

    /** Whether the block is the title of a picture item: 图片新闻. */
    static boolean isPictureHead(TextBlock block) {
        String bare = Signs.squeeze(block.text());
        int from = Signs.in(bare.charAt(0), "【［[■●◆◎▲") ? 1 : 0;
        int to = bare.length() - (Signs.in(bare.charAt(bare.length() - 1), "】］]■●◆◎▲") ? 1 : 0);
        return block.correction() == null && from < to && PICTURES.contains(bare.substring(from, to));
    }

    /** Whether the block ends with an end mark after a sentence, or with （完）. */
    static boolean hasEndMark(TextBlock block) {
        String text = block.text();
        return withoutFinis(text) < text.length()
                || text.length() > 2 && Signs.in(block.last(), Signs.END_MARKS) && block.endsSentence();
    }

    /** Index of （完） at the end of the text; the text's length if it does not end so. */
    static int withoutFinis(String text) {
        boolean finis = text.endsWith("（完）") || text.endsWith("(完)");
        return text.length() - (finis ? "（完）".length() : 0);
    }

    /** Whether the block is a subtitle by its dash: ——以某地为例. */
    public static boolean isSubtitle(TextBlock block) {
        String text = block.text();
        boolean dashed = Signs.in(block.first(), "—－─") || text.startsWith("--") || text.startsWith("――");
        return dashed && block.size() <= LONGEST_TITLE && block.size() > 2 && !Signs.containsAny(text, "。；");
    }
}
