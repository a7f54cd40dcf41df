package studybooklet.text.article;

import java.util.List;
import studybooklet.text.model.ArticleDraft;
import studybooklet.text.model.DraftCredits;
import studybooklet.text.model.TextBlock;
import studybooklet.text.names.Labels;
import studybooklet.text.names.Names;
import studybooklet.text.report.ConversionLog;
import studybooklet.text.report.RemovalKind;
import studybooklet.text.signs.Signs;

/**
 * The lines above an article's first paragraph, by what they are. {@link TitleBlockReader} reads them.
 *
 * @param titles lines that are series, kicker, title or subtitle by their place
 * @param subtitles lines that are subtitles by their dash
 * @param repeated lines that repeat a title
 * @param bylines lines of names
 * @param notes notes on the authors
 * @param affiliations lines that say where the authors work
 * @param dates dates
 * @param sources lines that say where the article was printed
 * @param dated lines that say without labels who published the article and when
 * @param labels lines with labels
 * @param end index of the first block below
 * @param sureAuthor whether a line of names is one for more reasons than its length
 * @param certain whether a correction or a title label says that an article begins here
 */
record TitleBlock(
        List<TextBlock> titles,
        List<TextBlock> subtitles,
        List<TextBlock> repeated,
        List<TextBlock> bylines,
        List<TextBlock> notes,
        List<TextBlock> affiliations,
        List<TextBlock> dates,
        List<TextBlock> sources,
        List<DatedLine> dated,
        LabelFields labels,
        int end,
        boolean sureAuthor,
        boolean certain) {
    TitleBlock {
        titles = List.copyOf(titles);
        subtitles = List.copyOf(subtitles);
        repeated = List.copyOf(repeated);
        bylines = List.copyOf(bylines);
        notes = List.copyOf(notes);
        affiliations = List.copyOf(affiliations);
        dates = List.copyOf(dates);
        sources = List.copyOf(sources);
        dated = List.copyOf(dated);
    }

    /** Whether a line or a label announces a title. */
    boolean hasTitle() {
        return !titles.isEmpty() || labels.hasTitle();
    }

    /** Whether no date stands in it. */
    boolean dateless() {
        return dates.isEmpty() && dated.isEmpty() && !labels.has(Labels.LabelKind.DATE);
    }

    /** Whether a line or a label names an author. */
    boolean hasAuthor() {
        return bylines.stream().anyMatch(TitleBlock::namesAuthor)
                || labels.nameAuthor()
                || dated.stream().anyMatch(line -> line.author() != null);
    }

    private static boolean namesAuthor(TextBlock byline) {
        Names names = Names.parse(byline.text());
        return names == null || names.nameAuthors();
    }

    /** Whether an author is named for certain. */
    boolean hasSureAuthor() {
        return sureAuthor || labels.nameAuthor();
    }

    /** Whether the only line of names is a short name with an uncommon surname. */
    boolean hasRareSurname() {
        return bylines.size() == 1
                && Names.hasRareSurname(Signs.squeeze(bylines.get(0).text()));
    }

    /**
     * Adds the front matter to the draft.
     *
     * @param top whether the page begins here, so that a line above the title can be its series
     */
    ArticleDraft addTo(ConversionLog log, ArticleDraft before, boolean top) {
        List<TextBlock> lines = titles.stream()
                .map(line -> TitleLines.withoutOrnament(log, line))
                .toList();
        ArticleDraft draft =
                titles.isEmpty() ? before : before.withTitles(TitleLines.assign(log, lines, before.titles(), top));
        draft = draft.plusPreamble(repeated.stream()
                .filter(title -> !log.remove(title, RemovalKind.REPEATED_TITLE))
                .toList());
        draft = LabelValues.addTo(log, draft, labels);
        for (TextBlock source : sources) {
            draft = SourceReader.readLine(log, draft, source);
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
