package studybooklet.text.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.Correction;
import studybooklet.text.model.DraftCredits;
import studybooklet.text.model.Rule;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.AuthorNotes;
import studybooklet.text.names.Labels;
import studybooklet.text.names.Names;
import studybooklet.text.names.NoteBrackets;
import studybooklet.text.names.Offices;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.RemovalKind;
import studybooklet.text.signs.Dates;
import studybooklet.text.signs.Signs;

/**
 * What stands above an article's first paragraph: series, kicker, title of one or several lines, subtitle, authors, note,
 * date, source, abstract, keywords. Read once, forward, from a line that can begin it.
 */
final class TitleBlock {
    private static final int MOST_TITLE_LINES = 6;
    private static final int MOST_BLOCKS = 40;

    private final ConversionLog log;
    private final List<TextBlock> blocks;
    private final int start;
    private final List<TextBlock> titles = new ArrayList<>();
    private final List<TextBlock> subtitles = new ArrayList<>();
    private final List<TextBlock> bylines = new ArrayList<>();
    private final List<TextBlock> notes = new ArrayList<>();
    private final List<TextBlock> affiliations = new ArrayList<>();
    private final List<TextBlock> dates = new ArrayList<>();
    private final List<TextBlock> sources = new ArrayList<>();
    private final List<DatedLine> dated = new ArrayList<>();
    private final List<TextBlock> doubled = new ArrayList<>();
    private final LabelFields labels = new LabelFields();
    /** Index of the block that says the text begins now (【正文】); negative if none does. */
    private int bodyLabel = -1;

    private int end;
    private boolean sureAuthor;
    private boolean certain;

    private TitleBlock(ConversionLog log, List<TextBlock> blocks, int start) {
        this.log = log;
        this.blocks = blocks;
        this.start = start;
        this.end = start;
    }

    /** Reads the title block that begins with this block; null if none does. */
    static @Nullable TitleBlock at(ConversionLog log, List<TextBlock> blocks, int start) {
        TitleBlock head = new TitleBlock(log, blocks, start);
        head.read();
        boolean titled = !head.titles.isEmpty() || head.labels.hasTitle();
        boolean stands = titled && (head.certain || head.hasBody());
        return stands ? head : null;
    }

    private void read() {
        while (end < blocks.size() && end - start < MOST_BLOCKS && take(blocks.get(end))) {
            end++;
        }
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
        if (end < bodyLabel || labels.waitsForValue()) {
            return labels.addToLast(block);
        }
        if (BlockShape.isSubtitle(block) && !titles.isEmpty()) {
            return subtitles.add(block);
        }
        if (repeatsTitle(block)) {
            return doubled.add(block);
        }
        DatedLine line = titles.isEmpty() ? null : DatedLine.read(block);
        if (line != null) {
            return dated.add(line);
        }
        if (!titles.isEmpty() && !isTitleBelowColumn(block) && takeAuthor(block)) {
            return true;
        }
        if (!bylines.isEmpty() && AuthorNotes.isNote(text)) {
            return notes.add(block);
        }
        if (!bylines.isEmpty() && isAffiliation(text)) {
            return affiliations.add(block);
        }
        if (bylines.isEmpty() && subtitles.isEmpty() && titles.size() < MOST_TITLE_LINES && isKickerWithColon(block)) {
            return titles.add(block);
        }
        boolean begun = !titles.isEmpty() || !labels.isEmpty();
        if (begun && Dates.matches(text)) {
            return dates.add(block);
        }
        if (begun && SourceLines.matches(text)) {
            return sources.add(block);
        }
        boolean room = !labels.tellOfText()
                && bylines.isEmpty()
                && subtitles.isEmpty()
                && dates.isEmpty()
                && dated.isEmpty()
                && titles.size() < MOST_TITLE_LINES;
        return room && (BlockShape.isTitleLike(block) || isNumberedTitle(block)) && titles.add(block);
    }

    /** 老　井 between 【河声副刊】 and 王　炳: a column needs a title below it, and the names are on the line after that. */
    private boolean isTitleBelowColumn(TextBlock block) {
        return titles.stream().allMatch(TitleLines::namesColumn) && BlockShape.isTitleLike(block) && nextIsAuthor();
    }

    /** （三）渡口的灯 above an author's name at the top of a text: the number counts the parts of a serial. */
    private boolean isNumberedTitle(TextBlock block) {
        boolean top = end == 0 && blocks.size() > 2 && block.size() <= 30 && !Signs.containsAny(block.text(), "。；");
        Names names =
                top && BlockShape.isNumbered(block) ? Names.parse(blocks.get(1).text()) : null;
        return names != null && names.sure() && !names.office() && BlockShape.isBody(blocks.get(2));
    }

    /** 记某地的一次调查：, with a line that can be a title below it. */
    private boolean isKickerWithColon(TextBlock block) {
        String text = block.text();
        return Signs.in(block.last(), "：:")
                && !BlockShape.isSalutation(text)
                && block.size() >= 4
                && block.size() <= 30
                && !Signs.containsAny(text, "，。；、")
                && !BlockShape.isSectionWord(text)
                && !BlockShape.isNumbered(block)
                && end + 1 < blocks.size()
                && BlockShape.isTitleLike(blocks.get(end + 1));
    }

    /** （某大学历史系，100871） below the names: brackets around an office, with its postcode perhaps. */
    private static boolean isAffiliation(String text) {
        int[] inner = NoteBrackets.inner(text);
        if (!Offices.occursIn(text) || Signs.containsAny(text, "。？！")) {
            return false;
        }
        boolean postcode = endsWithPostcode(text, inner[1]);
        return inner[0] > 0
                ? text.length() <= 80 && text.indexOf('；') < 0 || postcode && text.length() <= 300
                : postcode && text.length() <= 120;
    }

    /** …，某省 某市 100871: six digits at the end of an address. */
    private static boolean endsWithPostcode(String text, int end) {
        int digits = end;
        while (digits > 0 && Signs.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        return end - digits == 6 && digits > 4;
    }

    /** News agencies and web pages print a title twice. */
    private boolean repeatsTitle(TextBlock block) {
        String text = Signs.squeeze(block.text());
        return titles.stream().anyMatch(title -> Signs.squeeze(title.text()).equals(text));
    }

    /** A label begins a title block, or stands below the title. */
    private boolean takeLabel(Labels.Label label, TextBlock block) {
        if (titles.isEmpty() && labels.isEmpty()) {
            for (int i = end; i < Math.min(blocks.size(), end + MOST_BLOCKS); i++) {
                Labels.Label other = Labels.parse(blocks.get(i).text());
                if (other != null && other.kind() == Labels.LabelKind.BODY) {
                    bodyLabel = i;
                    break;
                }
            }
        }
        certain |= label.kind() == Labels.LabelKind.TITLE && (labels.isEmpty() || titles.isEmpty());
        boolean again = label.kind() == Labels.LabelKind.TITLE && labels.has(Labels.LabelKind.TITLE);
        return !again && labels.add(label, block);
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

    /** Only lines that can be a title stand above, up to the top of the text: a series and a kicker, and no other article. */
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
        if (names == null || names.office() && !bylines.isEmpty()) {
            return false;
        }
        if (!names.sure() && !bylines.isEmpty()) {
            return false;
        }
        if ((names.office() || !names.sure()) && nextIsAuthor()) {
            return false;
        }
        sureAuthor |= names.sure();
        return bylines.add(block);
    }

    /** （王炳）: brackets around names that begin with known surnames, and no part of a title such as （上）. */
    private static @Nullable Names namesInBrackets(String text) {
        int last = text.length() - 1;
        boolean brackets = last > 2 && Signs.in(text.charAt(0), "（([［") && Signs.in(text.charAt(last), "）)]］");
        Names names = brackets ? Names.parse(text.substring(1, last)) : null;
        return names != null && names.sure() && !names.office() ? names : null;
    }

    /** An office above a person's name is a line of the title that ends like an office's name. */
    private boolean nextIsAuthor() {
        Names next = end + 1 < blocks.size() ? Names.parse(blocks.get(end + 1).text()) : null;
        return next != null && !next.office() && next.sure();
    }

    /** What follows is running text or a numbered heading. */
    private boolean hasBody() {
        if (end >= blocks.size()) {
            return false;
        }
        TextBlock next = blocks.get(end);
        if (bylines.isEmpty() && BlockShape.isEditorsNote(next.text())) {
            return false;
        }
        boolean cut = next.size() >= 24 && Signs.containsAny(next.text(), "，");
        return BlockShape.isBody(next)
                || sureAuthor() && isPieceOfBody(next)
                || cut && hasAuthor()
                || opensLetter()
                || BlockShape.isNumbered(next)
                || !bylines.isEmpty()
                        && end + 1 < blocks.size()
                        && (sureAuthor && start == 0
                                || BlockShape.isBody(blocks.get(end + 1))
                                || sureAuthor && isPieceOfBody(blocks.get(end + 1)));
    }

    /** A paragraph that a column break has cut has no end yet; a comma tells it from a line of a title. */
    private static boolean isPieceOfBody(TextBlock block) {
        return block.size() > 16 && Signs.containsAny(block.text(), "，。；") && !block.endsSentence();
    }

    /** Whether a salutation follows, with text below it. */
    boolean opensLetter() {
        return end + 1 < blocks.size()
                && BlockShape.isSalutation(blocks.get(end).text())
                && (BlockShape.isBody(blocks.get(end + 1))
                        || isPieceOfBody(blocks.get(end + 1))
                        || BlockShape.isSalutation(blocks.get(end + 1).text()));
    }

    /** Index of the first block after it. */
    int end() {
        return end;
    }

    /** Whether a person or a label says that an article begins here. */
    boolean certain() {
        return certain;
    }

    /** Whether no date stands in it. */
    boolean dateless() {
        return dates.isEmpty() && dated.isEmpty() && !labels.has(Labels.LabelKind.DATE);
    }

    boolean hasAuthor() {
        return !bylines.isEmpty() || labels.nameAuthor() || dated.stream().anyMatch(line -> line.author() != null);
    }

    /** Whether more than the length of the names speaks for the author line. */
    boolean sureAuthor() {
        return sureAuthor || labels.nameAuthor();
    }

    /**
     * Adds the front matter to the draft.
     *
     * @param top whether the page begins here, so that a line above the title can be its series
     */
    ArticleDraft addTo(ArticleDraft before, boolean top) {
        ArticleDraft draft =
                titles.isEmpty() ? before : before.withTitles(TitleLines.assign(log, titles, before.titles(), top));
        draft = draft.plusPreamble(doubled.stream()
                .filter(title -> !log.remove(title, RemovalKind.REPEATED_TITLE))
                .toList());
        draft = labels.addTo(log, draft);
        for (TextBlock source : sources) {
            draft = SourceLines.readLine(log, draft, source);
        }
        for (DatedLine line : dated) {
            line.signs().forEach(sign -> log.consume(sign, "label"));
            draft = line.addTo(draft);
        }
        DraftCredits credits = draft.credits().plusNotes(notes).plusAffiliations(affiliations);
        for (TextBlock line : bylines) {
            credits = Bylines.readHead(log, credits, line);
        }
        return draft.withTitles(draft.titles().plusSubtitle(subtitles))
                .plusDate(dates)
                .withCredits(credits);
    }
}
