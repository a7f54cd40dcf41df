package studybooklet.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import studybooklet.source.Omission;
import studybooklet.source.Omission.OmissionKind;
import studybooklet.source.SourceDocument;
import studybooklet.source.pdf.glyph.GlyphPage;
import studybooklet.source.pdf.glyph.LineBox;

/** Makes a document of the glyphs of its pages. */
final class PdfDocument {
    /** An image that covers a smaller share of the page is an ornament. */
    private static final double MIN_IMAGE = .02;

    private PdfDocument() {}

    /**
     * The document of pages, at least one of which has glyphs.
     *
     * @throws TooMuchContentException if a page has too many lines
     */
    static SourceDocument of(List<GlyphPage> pages) throws TooMuchContentException {
        double em = textSize(pages);
        List<List<LineBox>> lines = new ArrayList<>();
        for (GlyphPage page : pages) {
            lines.add(LineBuilder.pieces(page.glyphs()));
        }
        List<Omission> omissions = new ArrayList<>();
        List<List<LayoutPart>> parts = new ArrayList<>();
        NoteMarks marks = new NoteMarks(em);
        List<RunningHeads.Body> bodies = RunningHeads.removed(pages, lines);
        for (int i = 0; i < pages.size(); i++) {
            RunningHeads.Body body = bodies.get(i);
            addOmissions(pages.get(i), omissions);
            omissions.addAll(body.omissions());
            parts.add(marks.marked(PageLayout.parts(pages.get(i).number(), body.lines(), em)));
        }
        List<PdfParagraph> paragraphs = ParagraphJoiner.join(ArticleOrder.ordered(parts, em), em);
        PdfBlocks blocks = new PdfBlocks(em, omissions);
        return new SourceDocument(blocks.of(paragraphs, marks.notes()), List.of(), omissions);
    }

    private static void addOmissions(GlyphPage page, List<Omission> omissions) {
        if (!page.rotated().isEmpty()) {
            omissions.add(new Omission(OmissionKind.ROTATED_TEXT, page.place(), page.rotated()));
        }
        if (page.imageShare() > MIN_IMAGE) {
            long percent = Math.round(100 * page.imageShare());
            String share = String.format(Locale.ROOT, "images that cover %d %% of the page", percent);
            omissions.add(new Omission(OmissionKind.EMBEDDED_OBJECT, page.place(), share));
        }
    }

    /** The font size of most glyphs, rounded to a quarter of a point. */
    private static double textSize(List<GlyphPage> pages) {
        Map<Long, Integer> counts = new TreeMap<>();
        for (GlyphPage page : pages) {
            page.glyphs().forEach(glyph -> counts.merge(Math.max(1, Math.round(4 * glyph.size())), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(40L)
                / 4.0;
    }
}
