package studybooklet.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studybooklet.source.Omission;
import studybooklet.source.Omission.OmissionKind;
import studybooklet.source.SourceBlock;
import studybooklet.source.SourceBlock.BlockKind;
import studybooklet.source.SourceBlock.MarkSpan;
import studybooklet.source.VerbatimMarkdown;
import studybooklet.source.pdf.LayoutPart.TextColumn;
import studybooklet.source.pdf.glyph.LineBox;

/** Makes blocks of paragraphs: titles and headings by their size, tables and notes as Markdown. */
final class PdfBlocks {
    private static final Pattern LABEL = Pattern.compile("\\[\\^[0-9]+]");
    private static final String SENTENCE_ENDS = "。！？!?….：:；;，,";
    private static final String DASHES = "—⸺–─-";
    /** A title is at least this part of the largest one. */
    private static final double TITLE_SIZE = .8;
    /** A smaller line is no heading by its size. */
    private static final double HEADING_SIZE = 1.06;

    private static final int MAX_HEADING = 60;
    private static final int MAX_BYLINE = 30;
    /** A title has so much text below it at least. */
    private static final int MIN_TEXT = 60;

    private final double em;
    private final List<Omission> omissions;

    /**
     * @param em the size of the text
     * @param omissions receives what is left out
     */
    PdfBlocks(double em, List<Omission> omissions) {
        this.em = em;
        this.omissions = omissions;
    }

    /**
     * The blocks.
     *
     * @param notes the notes, the first of which has the label 1
     */
    List<SourceBlock> of(List<PdfParagraph> paragraphs, List<TextColumn> notes) {
        List<Boolean> titles = titles(paragraphs);
        List<Double> headingSizes = headingSizes(paragraphs, titles);
        List<SourceBlock> blocks = new ArrayList<>();
        boolean head = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            PdfParagraph paragraph = paragraphs.get(i);
            head = titles.get(i)
                    || (head && !paragraph.isTable() && paragraph.text().length() <= MAX_BYLINE);
            if (paragraph.isTable()) {
                blocks.add(SourceBlock.verbatim(table(paragraph.rows()), paragraph.place()));
            } else {
                PdfParagraph shown = head ? withoutMarks(paragraph) : paragraph;
                blocks.add(
                        block(shown, titles.get(i), isSubtitle(paragraphs, titles, i), level(paragraph, headingSizes)));
            }
        }
        for (int i = 0; i < notes.size(); i++) {
            blocks.add(note(i + 1, notes.get(i)));
        }
        return blocks;
    }

    /** Whether a line below a title begins with a dash. */
    private static boolean isSubtitle(List<PdfParagraph> paragraphs, List<Boolean> titles, int index) {
        return index > 0
                && titles.get(index - 1)
                && DASHES.indexOf(paragraphs.get(index).text().codePointAt(0)) >= 0;
    }

    private static SourceBlock block(PdfParagraph paragraph, boolean title, boolean subtitle, int level) {
        BlockKind sized = level > 0 ? BlockKind.HEADING : BlockKind.PARAGRAPH;
        BlockKind kind = subtitle ? BlockKind.SUBTITLE : title ? BlockKind.TITLE : sized;
        String text = paragraph.text();
        List<MarkSpan> spans = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            spans.add(new MarkSpan(label.start(), label.end()));
        }
        return new SourceBlock(
                kind, kind == BlockKind.HEADING ? level : 0, text, spans, paragraph.bold(), paragraph.place());
    }

    private List<Boolean> titles(List<PdfParagraph> paragraphs) {
        double largest = 0;
        List<Boolean> candidates = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            PdfParagraph paragraph = paragraphs.get(i);
            boolean candidate = isDisplay(paragraph) && hasText(paragraphs, i);
            candidates.add(candidate);
            largest = candidate ? Math.max(largest, paragraph.size()) : largest;
        }
        List<Boolean> titles = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean large = paragraphs.get(i).size() >= TITLE_SIZE * largest;
            titles.add(candidates.get(i) && (large || hasByline(paragraphs, i)));
        }
        return titles;
    }

    private boolean isDisplay(PdfParagraph paragraph) {
        return paragraph.size() >= HeadLines.DISPLAY * em && paragraph.text().length() > 2;
    }

    /** Whether text follows before the next display line. */
    private boolean hasText(List<PdfParagraph> paragraphs, int index) {
        int length = 0;
        for (int i = index + 1; i < paragraphs.size() && length < MIN_TEXT; i++) {
            PdfParagraph next = paragraphs.get(i);
            if (next.size() >= TITLE_SIZE * paragraphs.get(index).size()) {
                return false;
            }
            length += next.isTable() ? 0 : next.text().length();
        }
        return length >= MIN_TEXT;
    }

    private static boolean hasByline(List<PdfParagraph> paragraphs, int index) {
        PdfParagraph next = paragraphs.get(Math.min(index + 1, paragraphs.size() - 1));
        return !next.isTable()
                && next.lines().get(0).spans()
                && paragraphs.get(index).lines().get(0).spans()
                && next.text().length() <= MAX_BYLINE;
    }

    /** The sizes of headings, the greatest first: sizes above the text's that at least two short lines have. */
    private List<Double> headingSizes(List<PdfParagraph> paragraphs, List<Boolean> titles) {
        TreeMap<Double, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!titles.get(i) && canBeHeading(paragraphs.get(i))) {
                counts.merge(rounded(paragraphs.get(i)), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= 2)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double rounded(PdfParagraph paragraph) {
        return Math.round(4 * paragraph.size()) / 4.0;
    }

    private boolean canBeHeading(PdfParagraph paragraph) {
        if (paragraph.isTable() || paragraph.size() < HEADING_SIZE * em) {
            return false;
        }
        String text = paragraph.text();
        return text.length() <= MAX_HEADING && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private int level(PdfParagraph paragraph, List<Double> sizes) {
        int rank = canBeHeading(paragraph) ? sizes.indexOf(rounded(paragraph)) : -1;
        return rank < 0 ? 0 : Math.min(6, rank + 2);
    }

    /** A line of a title or byline without superscripts, which are marks of affiliations. */
    private PdfParagraph withoutMarks(PdfParagraph paragraph) {
        List<LineBox> lines = new ArrayList<>();
        for (LineBox line : paragraph.lines()) {
            LineBox plain = line;
            List<RaisedRun> runs = RaisedRun.in(line);
            for (int i = runs.size() - 1; i >= 0; i--) {
                RaisedRun run = runs.get(i);
                if (run.from() > 0 && !LABEL.matcher(run.text()).matches()) {
                    plain = run.replaced(plain, "");
                    omissions.add(new Omission(OmissionKind.NOTE_MARK, paragraph.place(), run.text()));
                }
            }
            lines.add(plain);
        }
        return new PdfParagraph(lines, List.of(), paragraph.place());
    }

    private SourceBlock note(int label, TextColumn column) {
        String text = ParagraphJoiner.join(List.of(column), em).stream()
                .map(PdfParagraph::text)
                .collect(Collectors.joining());
        return SourceBlock.verbatim(
                "[^" + label + "]: " + VerbatimMarkdown.escaped(NoteMarks.withoutMark(text)), column.place());
    }

    private static String table(List<List<String>> rows) {
        return VerbatimMarkdown.table(rows.stream()
                .map(row -> row.stream().map(VerbatimMarkdown::escaped).toList())
                .toList());
    }
}
