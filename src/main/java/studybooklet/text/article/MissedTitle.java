package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import studybooklet.text.model.DraftAuthor;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.AuthorNotes;
import studybooklet.text.names.NoteBrackets;
import studybooklet.text.names.NoteNames;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.UnsureDecision;
import studybooklet.text.signs.Signs;

/**
 * Finds an article without an author line by the note below it: （本文作者王炳系…） below the text of somebody else tells
 * that another article has begun since. Its title is the only line there that can be one.
 */
final class MissedTitle {
    /** Groups whose note may name their members. */
    private static final String[] GROUPS = {"组", "专班", "研究中心", "研究院", "研究所", "学院", "党校", "委员会", "室", "局"};

    private MissedTitle() {}

    /**
     * The index in an article's body of the title that its last block, a note on somebody else, tells of; negative if the
     * block is no such note or no line can be that title.
     *
     * @param authors the authors of the article
     */
    static int find(ConversionLog log, List<DraftAuthor> authors, List<TextBlock> body) {
        String note = body.get(body.size() - 1).text();
        if (authors.isEmpty() || !AuthorNotes.isNote(note) || !namesStrangers(authors, note)) {
            return -1;
        }
        int title = title(body);
        if (title >= 0) {
            log.unsure(body.get(title).line(), UnsureDecision.TITLE_BY_NOTE);
        }
        return title;
    }

    private static boolean namesStrangers(List<DraftAuthor> authors, String text) {
        int[] inner = NoteBrackets.inner(text);
        String words = text.substring(inner[0], inner[1]);
        List<int[]> names = NoteNames.read(text);
        if (!words.startsWith("作者") && !words.startsWith("本文作者") || names.isEmpty()) {
            return false;
        }
        for (DraftAuthor author : authors) {
            String known = Signs.squeeze(author.name().text());
            boolean group = false;
            for (String end : GROUPS) {
                group |= known.endsWith(end);
            }
            if (group || Signs.squeeze(text).contains(known)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFree(TextBlock block) {
        return block.role() == TextBlock.Role.PROSE && block.correction() == null;
    }

    /** The place of the only line between two stretches of text that can be a title; negative if there is none or more. */
    private static int title(List<TextBlock> body) {
        List<Integer> found = new ArrayList<>();
        for (int i = 1; i + 2 < body.size(); i++) {
            TextBlock block = body.get(i);
            boolean apart = body.get(i - 1).endsSentence() && BlockShape.isBody(body.get(i + 1));
            if (apart && !BlockShape.isBody(block) && BlockShape.isTitleLike(block) && isFree(block)) {
                found.add(i);
            }
        }
        List<Integer> raised = found.stream().filter(i -> body.get(i).gap() > 0).toList();
        boolean gapless = body.subList(1, body.size()).stream()
                        .filter(block -> block.gap() > 0)
                        .count()
                == 1;
        return found.size() == 1 ? found.get(0) : raised.size() == 1 && gapless ? raised.get(0) : -1;
    }
}
