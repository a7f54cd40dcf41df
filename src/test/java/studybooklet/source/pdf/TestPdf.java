package studybooklet.source.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import studybooklet.source.SourceFile;

/** Makes small PDF files for tests. Text is set in built-in fonts, at places counted from the top left corner. */
final class TestPdf {
    static final PDFont REGULAR = new PDType1Font(FontName.COURIER);
    static final PDFont BOLD = new PDType1Font(FontName.COURIER_BOLD);

    /** A line of text at a place. */
    record Line(String text, double x, double y, double size, PDFont font, boolean rotated) {}

    private final List<List<Line>> pages = new ArrayList<>();

    TestPdf page() {
        pages.add(new ArrayList<>());
        return this;
    }

    TestPdf line(String text, double x, double y) {
        return line(text, x, y, 10, REGULAR);
    }

    TestPdf line(String text, double x, double y, double size, PDFont font) {
        pages.get(pages.size() - 1).add(new Line(text, x, y, size, font, false));
        return this;
    }

    TestPdf rotated(String text, double x, double y) {
        pages.get(pages.size() - 1).add(new Line(text, x, y, 10, REGULAR, true));
        return this;
    }

    /** Lines below one another, 12 points apart. */
    TestPdf lines(double x, double y, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            line(texts[i], x, y + 12 * i);
        }
        return this;
    }

    SourceFile file() throws IOException {
        try (PDDocument document = document()) {
            return file(document);
        }
    }

    static SourceFile file(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return new SourceFile("test.pdf", bytes.toByteArray(), "images/test/");
    }

    PDDocument document() throws IOException {
        PDDocument document = new PDDocument();
        for (List<Line> lines : pages) {
            PDPage page = new PDPage(new PDRectangle(600, 800));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (Line line : lines) {
                    content.beginText();
                    content.setFont(line.font(), (float) line.size());
                    float x = (float) line.x();
                    float y = (float) (800 - line.y());
                    content.setTextMatrix(
                            line.rotated()
                                    ? Matrix.getRotateInstance(Math.PI / 2, x, y)
                                    : Matrix.getTranslateInstance(x, y));
                    content.showText(line.text());
                    content.endText();
                }
            }
        }
        return document;
    }
}
