package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.Correction;
import studybooklet.text.model.Rule;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.AuthorNotes;
import studybooklet.text.names.Labels;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Signs;

/** Reads a title block forward from its first line, and decides of each line what it is. */
final class TitleBlockReader {
    /** A title with its series, kicker and subtitle has no more lines. */
    private static final int MOST_TITLE_LINES = 6;
    /** The longest header of an archive, with its abstract, has fewer blocks. */
    private static final int MOST_BLOCKS = 40;
    /** A place and a name in brackets; a longer text is a remark. */
    private static final int LONGEST_PLACE = 24;

    private final ConversionLog log;
    private final List<TextBlock> blocks;
    private final int start;
    private final List<TextBlock> titles = new ArrayList<>();
    private final List<TextBlock> subtitles = new ArrayList<>();
    private final List<TextBlock> repeated = new ArrayList<>();
    private final List<TextBlock> bylines = new ArrayList<>();
    private final List<TextBlock> notes = new ArrayList<>();
    private final List<TextBlock> affiliations = new ArrayList<>();
    private final List<TextBlock> dates = new ArrayList<>();
    private final List<TextBlock> sources = new ArrayList<>();
    private final List<DatedLine> dated = new ArrayList<>();
    private LabelFields labels = LabelFields.NONE;
    /** Index of the block that says the text begins now (【正文】); negative if none does. */
    private int bodyLabel = -1;

    private int end;
    private boolean sureAuthor;
    private boolean certain;

    private TitleBlockReader(ConversionLog log, List<TextBlock> blocks, int start) {
        this.log = log;
        this.blocks = blocks;
        this.start = start;
        this.end = start;
    }

    /** Reads the title block that begins with this block; null if none does. */
    static @Nullable TitleBlock at(ConversionLog log, List<TextBlock> blocks, int start) {
        TitleBlock head = new TitleBlockReader(log, blocks, start).read();
        return head.hasTitle() && (head.certain() || BodyStart.follows(head, blocks, start)) ? head : null;
    }

    private TitleBlock read() {
        while (end < blocks.size() && end - start < MOST_BLOCKS && take(blocks.get(end))) {
            end++;
        }
        return new TitleBlock(
                titles,
                subtitles,
                repeated,
                bylines,
                notes,
                affiliations,
                dates,
                sources,
                dated,
                labels,
                end,
                sureAuthor,
                certain);
    }

    private boolean take(TextBlock block) {
        Correction correction = block.correction();
        if (correction != null) {
            return takeCorrected(block, correction);
        }
        String text = block.text();
        if (labels.isClosed()) {
            return false;
        }
        Labels.Label label = log.follows(Rule.LABELS) ? Labels.parse(text) : null;
        if (label != null) {
            return takeLabel(label, block);
        }
        if (end < bodyLabel || labels.waitFor(block)) {
            return addToLastLabel(block);
        }
        if (TitleForms.repeats(block, titles, subtitles)) {
            return repeated.add(block);
        }
        if (BlockShape.isSubtitle(block) && !titles.isEmpty()) {
            return subtitles.add(block);
        }
        DatedLine line = titles.isEmpty() ? null : DatedLine.read(block);
        if (line != null) {
            return dated.add(line);
        }
        if (!titles.isEmpty() && !isTitleBelowColumn(block) && takeAuthor(block)) {
            return true;
        }
        if (!bylines.isEmpty() && takeBelowAuthor(block)) {
            return true;
        }
        if (!titles.isEmpty() && bylines.isEmpty() && TitleForms.isRowOfSubtitles(blocks, end)) {
            return subtitles.add(block);
        }
        if (bylines.isEmpty()
                && subtitles.isEmpty()
                && titles.size() < MOST_TITLE_LINES
                && TitleForms.isKickerWithColon(blocks, end)) {
            return titles.add(block);
        }
        return takeDateOrSource(block) || takeTitle(block);
    }

    private boolean takeBelowAuthor(TextBlock block) {
        if (AuthorNotes.isNote(block.text()) || repeatsAuthor(block.text())) {
            return notes.add(block);
        }
        return Bylines.isAffiliation(block.text()) && affiliations.add(block);
    }

    /** Whether brackets hold the author's name behind the place where the author lives: （新加坡　王炳） below 王炳. */
    private boolean repeatsAuthor(String text) {
        int last = text.length() - 1;
        if (last < 3 || last > LONGEST_PLACE || !Signs.in(text.charAt(0), "（(") || !Signs.in(text.charAt(last), "）)")) {
            return false;
        }
        return bylines.stream()
                .map(byline -> Signs.squeeze(byline.text()))
                .anyMatch(name -> AuthorAssignment.placeBefore(text.substring(1, last), name) > 0);
    }

    private boolean takeDateOrSource(TextBlock block) {
        if (titles.isEmpty() && labels.isEmpty()) {
            return false;
        }
        if (Dates.matches(block.text())) {
            return dates.add(block);
        }
        boolean paper = SourceLines.isPaper(block.text()) && end > start;
        return (paper || SourceLines.matches(block.text())) && sources.add(block);
    }

    private boolean takeTitle(TextBlock block) {
        boolean room = !labels.tellOfText()
                && bylines.isEmpty()
                && subtitles.isEmpty()
                && dates.isEmpty()
                && dated.isEmpty()
                && titles.size() < MOST_TITLE_LINES;
        boolean title = BlockShape.isTitleLike(block)
                || TitleForms.isNumberedTitle(blocks, end)
                || TitleForms.isPartNumber(blocks, end);
        boolean section = !titles.isEmpty() && BodyStart.isFirstSection(blocks, end);
        if (!room || !title || section) {
            return false;
        }
        TextBlock last = titles.isEmpty() ? null : titles.get(titles.size() - 1);
        if (last != null && TitleForms.isTitleOfPage(last, block)) {
            repeated.add(titles.remove(titles.size() - 1));
        }
        return titles.add(block);
    }

    /** Whether a line that could be a name is the title: 老　井 between 【河声副刊】 and 王　炳. */
    private boolean isTitleBelowColumn(TextBlock block) {
        return titles.stream().allMatch(TitleLines::namesColumn)
                && BlockShape.isTitleLike(block)
                && TitleForms.isAboveNames(blocks, end);
    }

    /** Takes a line with a label; false if it is the title label of the next article. */
    private boolean takeLabel(Labels.Label label, TextBlock block) {
        if (titles.isEmpty() && labels.isEmpty()) {
            bodyLabel = findBodyLabel();
        }
        certain |= label.kind() == Labels.LabelKind.TITLE && (labels.isEmpty() || titles.isEmpty());
        boolean again = label.kind() == Labels.LabelKind.TITLE && labels.has(Labels.LabelKind.TITLE);
        return !again && addLabel(label, block);
    }

    private int findBodyLabel() {
        for (int i = end; i < Math.min(blocks.size(), end + MOST_BLOCKS); i++) {
            Labels.Label label = Labels.parse(blocks.get(i).text());
            if (label != null && label.kind() == Labels.LabelKind.BODY) {
                return i;
            }
        }
        return -1;
    }

    private boolean addLabel(Labels.Label label, TextBlock block) {
        labels = labels.plus(label, block);
        return true;
    }

    private boolean addToLastLabel(TextBlock block) {
        labels = labels.plusToLast(block);
        return true;
    }

    private boolean takeCorrected(TextBlock block, Correction correction) {
        switch (correction.kind()) {
            case ARTICLE -> {
                boolean begins = end == start || isBelowPageHead();
                certain |= begins;
                return begins && titles.add(block);
            }
            case TITLE -> {
                return titles.add(block);
            }
            case SUBTITLE -> {
                return subtitles.add(block);
            }
            case AUTHOR -> {
                sureAuthor = true;
                return !titles.isEmpty() && bylines.add(block);
            }
            case NOTE -> {
                return !titles.isEmpty() && notes.add(block);
            }
            default -> {
                return false;
            }
        }
    }

    /** Whether only title lines stand above, up to the top of the text: a series and a kicker. */
    private boolean isBelowPageHead() {
        return start == 0
                && !titles.isEmpty()
                && titles.size() == end
                && titles.stream()
                        .allMatch(title -> title.correction() == null && title.role() == TextBlock.Role.PROSE);
    }

    private boolean takeAuthor(TextBlock block) {
        Names names = Names.parse(block.text());
        if (names == null && !(AuthorNotes.isNote(block.text()) && !bylines.isEmpty())) {
            names = namesInBrackets(block.text());
        }
        if (names == null || names.office() && !bylines.isEmpty() || repeatsAuthor(block.text())) {
            return false;
        }
        if (!names.sure() && !bylines.isEmpty()) {
            return false;
        }
        if ((names.office() || !names.sure()) && TitleForms.isAboveNames(blocks, end)) {
            return false;
        }
        sureAuthor |= names.sure() && names.nameAuthors();
        return bylines.add(block);
    }

    /** The names in brackets, （王炳） or （四川　王炳）; null if there is no known surname and no place, as in （上）. */
    private static @Nullable Names namesInBrackets(String text) {
        int last = text.length() - 1;
        boolean brackets = last > 2 && Signs.in(text.charAt(0), "（([［") && Signs.in(text.charAt(last), "）)]］");
        Names names = brackets ? Names.parse(text.substring(1, last)) : null;
        boolean known = names != null && (names.sure() || !names.offices().isEmpty());
        return names != null && known && !names.office() ? names.asSure() : null;
    }
}
