package studybooklet.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import studybooklet.source.Omission;
import studybooklet.source.Omission.OmissionKind;
import studybooklet.source.SourceBlock;
import studybooklet.source.SourceBlock.BlockKind;
import studybooklet.source.SourceDocument;
import studybooklet.source.html.PageLine.PageLineKind;

/** Makes a document of a parsed page. Used once. */
final class WebPage {
    /** Characters of the shortest article, outside menus and lists of links: a poem of four lines of five. */
    private static final int SHORTEST = 24;
    /** First and last lines in which an article names its author, and their length in characters. */
    private static final int AUTHOR_LINES = 4;

    private static final int LONGEST_AUTHOR_LINE = 60;
    /** Characters of the longest heading; in a longer one a paragraph is set as a heading. */
    private static final int LONGEST_HEADING = 60;

    private final PageImages images;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();

    private WebPage(PageImages images) {
        this.images = images;
    }

    /**
     * Reads a page, and changes it.
     *
     * @return null if the page has no text to read
     */
    static @Nullable SourceDocument read(Document page, PageImages images) {
        return new WebPage(images).read(page);
    }

    private @Nullable SourceDocument read(Document page) {
        PageCredits head = PageCredits.ofHead(page);
        PageNotes notes = PageNotes.take(page);
        PageCleaner cleaner = new PageCleaner(page);
        cleaner.removeHidden();
        PageTitle title = PageTitle.of(page);
        cleaner.removeAround(title.element());
        omissions.addAll(cleaner.omissions());
        ArticleLines.Selection article =
                ArticleLines.select(PageWalker.lines(page.body(), notes.references()), title, ArticleBlock.find(page));
        omissions.addAll(article.omissions());
        if (characters(article.lines()) < SHORTEST) {
            return null;
        }
        List<PageLine> lines = new ArrayList<>(HeadingParts.join(article.lines()));
        lines.replaceAll(WebPage::demoted);
        addHead(title, article.credits().or(names(lines, head.author()) ? head.withoutAuthor() : head), lines);
        dropNotesHeading(lines, notes);
        List<Integer> levels = lines.stream()
                .filter(line -> line.kind() == PageLineKind.HEADING)
                .map(PageLine::level)
                .distinct()
                .sorted()
                .toList();
        long quotes =
                lines.stream().filter(line -> line.kind() == PageLineKind.QUOTE).count();
        // A page may be set as a quotation throughout.
        BlockKind quote = quotes * 2 > lines.size() ? BlockKind.PARAGRAPH : BlockKind.QUOTE;
        lines.forEach(line -> add(line, levels, quote));
        blocks.addAll(notes.notes());
        return new SourceDocument(blocks, images.found(), omissions);
    }

    private static int characters(List<PageLine> lines) {
        return lines.stream()
                .mapToInt(line -> PageTitle.key(line.text()).length())
                .sum();
    }

    /** Whether the first or last lines name the author. */
    private static boolean names(List<PageLine> lines, String author) {
        int size = lines.size();
        return IntStream.range(0, size)
                .filter(i -> i < AUTHOR_LINES || i >= size - AUTHOR_LINES)
                .mapToObj(i -> lines.get(i).text())
                .filter(text -> text.length() <= LONGEST_AUTHOR_LINE)
                .anyMatch(text -> !author.isEmpty() && PageTitle.key(text).contains(PageTitle.key(author)));
    }

    /** A heading that is a paragraph in large type, as a paragraph. */
    private static PageLine demoted(PageLine line) {
        boolean paragraph = line.kind() == PageLineKind.HEADING && line.text().length() > LONGEST_HEADING;
        return paragraph ? line.as(PageLineKind.PARAGRAPH) : line;
    }

    private void addHead(PageTitle title, PageCredits credits, List<PageLine> lines) {
        if (!title.text().isBlank()) {
            blocks.add(new SourceBlock(BlockKind.TITLE, 0, title.text(), List.of(), false, place()));
            if (!lines.isEmpty() && ArticleLines.isSubtitle(lines.get(0))) {
                String text = lines.remove(0).text();
                blocks.add(new SourceBlock(BlockKind.SUBTITLE, 0, text, List.of(), false, place()));
            }
        }
        credits.paragraphs().forEach(text -> blocks.add(SourceBlock.paragraph(text, place())));
    }

    /** Drops a heading above the notes, which stand elsewhere. */
    private void dropNotesHeading(List<PageLine> lines, PageNotes notes) {
        int last = lines.size() - 1;
        if (!notes.notes().isEmpty()
                && last >= 0
                && PageWords.NOTES.has(lines.get(last).text())) {
            omissions.add(
                    new Omission(OmissionKind.NAVIGATION, "", lines.remove(last).text()));
        }
    }

    private void add(PageLine line, List<Integer> levels, BlockKind quote) {
        switch (line.kind()) {
            case IMAGE -> addImage(line);
            case EMBEDDED -> {
                String text = line.text().isEmpty() ? line.origin().attr("src") : line.text();
                omissions.add(new Omission(OmissionKind.EMBEDDED_OBJECT, place(), text));
            }
            case TABLE -> blocks.add(SourceBlock.verbatim(line.text(), place()));
            case HEADING -> addText(line, BlockKind.HEADING, levels.indexOf(line.level()) + 1);
            case ITEM -> addText(line, BlockKind.ITEM, 0);
            case QUOTE -> addText(line, quote, 0);
            case PARAGRAPH -> addText(line, BlockKind.PARAGRAPH, 0);
        }
    }

    private void addText(PageLine line, BlockKind kind, int level) {
        blocks.add(new SourceBlock(kind, level, line.text(), line.marks(), line.bold(), place()));
    }

    private void addImage(PageLine line) {
        if (!PageImages.isDecoration(line.origin())) {
            SourceBlock image = images.read(line.origin(), place());
            if (image == null) {
                omissions.add(new Omission(OmissionKind.MISSING_IMAGE, place(), PageImages.address(line.origin())));
            } else {
                blocks.add(image);
            }
        }
    }

    private String place() {
        return "paragraph " + (blocks.size() + 1);
    }
}
