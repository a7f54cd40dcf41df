package studybooklet.source.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import studybooklet.source.pdf.glyph.BoldFonts;
import studybooklet.source.pdf.glyph.Glyph;
import studybooklet.source.pdf.glyph.GlyphPage;

/** Collects the glyphs of all pages. Bounds the work, because a content stream can run others again and again. */
final class GlyphCollector extends PDFTextStripper {
    private static final int MAX_OPERATORS = 20_000_000;
    private static final int MAX_GLYPHS = 3_000_000;
    /** The most bytes of decoded content streams. */
    private static final long MAX_CONTENT = 256L << 20;
    /** The most saved graphics states; each takes memory. */
    private static final int MAX_SAVED_STATES = 5_000;

    private final List<GlyphPage> pages = new ArrayList<>();
    private final Map<PDFont, Boolean> boldFonts = new HashMap<>();
    /** The glyphs of the page by the direction of text in degrees. */
    private Map<Integer, List<Glyph>> byDirection = new TreeMap<>();

    private long content;
    private int operators;
    private int glyphs;
    private int unmapped;
    private double imageArea;
    private boolean afterSpace;

    private GlyphCollector() throws IOException {}

    /**
     * The pages of a document.
     *
     * @throws TooMuchContentException if it has too many operators or glyphs
     * @throws IOException if it is damaged
     */
    static List<GlyphPage> pages(PDDocument document) throws IOException {
        GlyphCollector collector = new GlyphCollector();
        collector.writeText(document, Writer.nullWriter());
        return collector.pages;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        count(page);
        super.processPage(page);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        count(form);
        super.showForm(form);
    }

    /** Counts the bytes of a stream before it is parsed: the parser reads over white space without end. */
    private void count(PDContentStream stream) throws IOException {
        byte[] buffer = new byte[1 << 13];
        try (RandomAccessRead bytes = stream.getContentsForStreamParsing()) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                content += read;
                if (content > MAX_CONTENT) {
                    throw new TooMuchContentException("more than " + (MAX_CONTENT >> 20) + " MB of page content");
                }
            }
        }
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        if (pages.size() >= PdfReader.MAX_PAGES) {
            throw new TooMuchContentException("more than " + PdfReader.MAX_PAGES + " pages");
        }
        byDirection = new TreeMap<>();
        unmapped = 0;
        imageArea = 0;
    }

    @Override
    protected void endPage(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        double width = turned ? box.getHeight() : box.getWidth();
        double height = turned ? box.getWidth() : box.getHeight();
        int main = 0;
        for (Map.Entry<Integer, List<Glyph>> direction : byDirection.entrySet()) {
            if (direction.getValue().size()
                    > byDirection.getOrDefault(main, List.of()).size()) {
                main = direction.getKey();
            }
        }
        List<Glyph> upright = byDirection.getOrDefault(main, List.of());
        byDirection.remove(main);
        String rotated = byDirection.values().stream()
                .flatMap(List::stream)
                .map(Glyph::text)
                .collect(Collectors.joining());
        double share = width * height > 0 ? Math.min(1, imageArea / (width * height)) : 0;
        boolean sideways = main % 180 != 0;
        pages.add(new GlyphPage(
                getCurrentPageNo(),
                sideways ? height : width,
                sideways ? width : height,
                upright,
                rotated,
                unmapped,
                share));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MAX_OPERATORS) {
            throw new TooMuchContentException("more than " + MAX_OPERATORS + " operators");
        }
        if (getGraphicsStackSize() > MAX_SAVED_STATES) {
            throw new TooMuchContentException("more than " + MAX_SAVED_STATES + " nested graphics states");
        }
        if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
            addImage();
        } else if (operator.getName().equals(OperatorName.DRAW_OBJECT)
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name) {
            PDResources resources = getResources();
            if (resources != null && resources.isImageXObject(name)) {
                addImage();
                return;
            }
        }
        super.processOperator(operator, operands);
    }

    /** An image fills the unit square of its coordinates. */
    private void addImage() {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        imageArea += Math.abs((double) matrix.getScalingFactorX() * matrix.getScalingFactorY());
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof TooMuchContentException) {
            throw e;
        }
        super.operatorException(operator, operands, e);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (++glyphs > MAX_GLYPHS) {
            throw new TooMuchContentException("more than " + MAX_GLYPHS + " characters");
        }
        if (!(font instanceof PDSimpleFont) && font.toUnicode(code) == null) {
            unmapped++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text.isBlank()) {
            afterSpace = true;
            return;
        }
        double left = position.getXDirAdj();
        double baseline = position.getYDirAdj();
        double size = position.getYScale();
        double width = Math.abs(position.getWidthDirAdj());
        if (size > 0 && Double.isFinite(left + baseline + size + width)) {
            int direction = Math.round(position.getDir());
            boolean bold = boldFonts.computeIfAbsent(position.getFont(), BoldFonts::isBold);
            byDirection
                    .computeIfAbsent(direction, key -> new ArrayList<>())
                    .add(new Glyph(text.strip(), left, left + width, baseline, size, bold, false, afterSpace));
        }
        afterSpace = false;
    }
}
