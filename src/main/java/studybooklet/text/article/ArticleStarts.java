package studybooklet.text.article;

import java.util.BitSet;
import java.util.List;
import studybooklet.text.model.Rule;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.NameWords;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.UnsureDecision;
import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Decides whether a title block inside a text begins an article, or is a line of the article above. */
final class ArticleStarts {
    /**
     * What stands before a title block.
     *
     * @param top no article has begun
     * @param closed the open article may have ended
     * @param waits blocks stand between the end of an article and the title block
     */
    record Before(boolean top, boolean closed, boolean waits) {}

    private static final WordList CAPTION_ENDS = WordFile.read("proof").group("caption-end");

    private final ConversionLog log;
    private final List<TextBlock> blocks;
    private final BitSet unsigned;

    /**
     * Decides for the blocks of one text.
     *
     * @param unsigned indexes of titles without author or note, or above a name that is none for certain, see {@link UnsignedTitles}
     */
    ArticleStarts(ConversionLog log, List<TextBlock> blocks, BitSet unsigned) {
        this.log = log;
        this.blocks = blocks;
        this.unsigned = (BitSet) unsigned.clone();
    }

    /**
     * Whether an article begins with the title block at this index. What was not certain is told.
     *
     * @param before what stands before the title block
     */
    boolean at(TitleBlock head, int i, Before before) {
        TextBlock first = blocks.get(i);
        boolean inside = !before.top() && !before.waits();
        if (inside && (!before.closed() && isListed(i) || isCredit(i))) {
            return false;
        }
        if (head.hasAuthor()) {
            boolean apart = !inside || before.closed() || first.breaks();
            boolean rare = head.hasRareSurname() || unsigned.get(i);
            if (!head.hasSureAuthor() && !apart) {
                log.unsure(first.line(), rare ? UnsureDecision.RARE_SURNAME : UnsureDecision.UNLIKELY_AUTHOR);
            }
            return head.hasSureAuthor() || apart || rare;
        }
        return beginsUnsigned(head, i, before);
    }

    private boolean beginsUnsigned(TitleBlock head, int i, Before before) {
        TextBlock first = blocks.get(i);
        boolean news = head.end() < blocks.size()
                && BlockShape.opensWithDateline(blocks.get(head.end()).text());
        boolean picture = BlockShape.isPictureHead(first) && head.end() == i + 1;
        if (before.closed() && log.follows(Rule.TITLE_AFTER_NOTE) || news || picture || opensLetter(head, first)) {
            return true;
        }
        if (unsigned.get(i)) {
            log.unsure(first.line(), UnsureDecision.UNSIGNED_TITLE);
            return true;
        }
        if (first.breaks()) {
            log.unsure(first.line(), UnsureDecision.TITLE_WITHOUT_AUTHOR);
        }
        return false;
    }

    /** Whether a salutation follows, and the line is no signature of the letter above. */
    private boolean opensLetter(TitleBlock head, TextBlock first) {
        return BodyStart.isLetter(blocks, head.end()) && Names.parse(first.text()) == null;
    }

    /** Whether the line is an item of a list: below a colon, or a name below another name. */
    private boolean isListed(int i) {
        String above = blocks.get(i - 1).text();
        return Signs.in(above.charAt(above.length() - 1), "：:")
                || isName(above) && isName(blocks.get(i).text());
    }

    /** Whether the line below a sentence says who took a picture: 本报通讯员　王炳　摄. */
    private boolean isCredit(int i) {
        String text = blocks.get(i).text();
        NameWords.Word word = NameWords.at(text, 0);
        boolean role = word != null && word.kind() == NameWords.NameWordKind.ROLE || CAPTION_ENDS.ends(text);
        Names names = role && blocks.get(i - 1).endsSentence() ? Names.parse(text) : null;
        return names != null && names.sure() && names.extra();
    }

    private static boolean isName(String text) {
        Names names = Names.parse(text);
        return names != null && names.sure() && !names.office();
    }
}
