package studybooklet.source.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import studybooklet.problem.Problems;
import studybooklet.source.Omission;
import studybooklet.source.Omission.OmissionKind;
import studybooklet.source.SourceBlock;
import studybooklet.source.SourceBlock.BlockKind;
import studybooklet.source.SourceDocument;
import studybooklet.source.SourceFile;

class PdfReaderTest {
    private final Problems problems = new Problems();

    private static final String[] LEFT = {
        "  alpha one alpha two alp", "alpha three alpha four al", "alpha five alpha six alph", "end of alpha."
    };
    private static final String[] RIGHT = {
        "  gamma one gamma two gam", "gamma three gamma four ga", "gamma five gamma six gamm", "end of gamma."
    };

    private SourceDocument read(SourceFile file) {
        SourceDocument document = new PdfReader().read(file, problems);
        assertNotNull(document, () -> problems.all().toString());
        return document;
    }

    private String refusal(SourceFile file) {
        assertNull(new PdfReader().read(file, problems));
        return problems.all().get(0).toString();
    }

    private static List<String> texts(SourceDocument document) {
        return document.blocks().stream().map(SourceBlock::text).toList();
    }

    @Test
    void readsColumnsOneAfterTheOther() throws IOException {
        TestPdf pdf = new TestPdf().page().lines(50, 100, LEFT).lines(250, 100, RIGHT);
        List<String> texts = texts(read(pdf.file()));
        assertEquals(2, texts.size(), texts::toString);
        assertTrue(texts.get(0).startsWith("alpha one") && texts.get(0).endsWith("end of alpha."));
        assertTrue(texts.get(1).startsWith("gamma one") && texts.get(1).endsWith("end of gamma."));
    }

    @Test
    void putsTitleOverColumnsBeforeThem() throws IOException {
        TestPdf pdf = new TestPdf()
                .page()
                .line("Big Title", 155, 60, 20, TestPdf.BOLD)
                .line("A. Author", 200, 80)
                .lines(50, 110, LEFT)
                .lines(250, 110, RIGHT);
        List<SourceBlock> blocks = read(pdf.file()).blocks();
        assertEquals(BlockKind.TITLE, blocks.get(0).kind());
        assertEquals("Big Title", blocks.get(0).text());
        assertEquals("A. Author", blocks.get(1).text());
        assertTrue(blocks.get(2).text().startsWith("alpha"));
        assertEquals("page 1, column 2", blocks.get(2).place());
    }

    @Test
    void keepsArticlesSideBySideWhole() throws IOException {
        TestPdf pdf = new TestPdf()
                .page()
                .line("Left Head", 71, 60, 20, TestPdf.BOLD)
                .lines(50, 90, LEFT)
                .line("Right Head", 265, 60, 20, TestPdf.BOLD)
                .lines(250, 90, RIGHT);
        List<String> texts = texts(read(pdf.file()));
        assertEquals(List.of("Left Head", "Right Head"), List.of(texts.get(0), texts.get(2)));
        assertTrue(texts.get(1).startsWith("alpha") && texts.get(3).startsWith("gamma"));
    }

    @Test
    void continuesParagraphOverPageBreak() throws IOException {
        TestPdf pdf = new TestPdf()
                .page()
                .lines(50, 600, "  alpha one alpha two alp", "alpha three alpha four al", "alpha five alpha six alph")
                .page()
                .lines(
                        50,
                        100,
                        "goes on here with more te",
                        "xt up to its very last en",
                        "goes on here with more te",
                        "end.");
        List<String> texts = texts(read(pdf.file()));
        assertEquals(1, texts.size(), texts::toString);
    }

    @Test
    void omitsRunningHeadsAndPageNumbersButTellsThem() throws IOException {
        TestPdf pdf = new TestPdf();
        for (int i = 1; i <= 2; i++) {
            pdf.page().line("Village Journal", 250, 30).lines(50, 200, LEFT).line("- " + i + " -", 290, 780);
        }
        SourceDocument document = read(pdf.file());
        assertTrue(texts(document).stream().noneMatch(text -> text.contains("Journal")));
        assertEquals(
                List.of(
                        OmissionKind.RUNNING_HEAD,
                        OmissionKind.PAGE_NUMBER,
                        OmissionKind.RUNNING_HEAD,
                        OmissionKind.PAGE_NUMBER),
                document.omissions().stream().map(Omission::kind).toList());
    }

    @Test
    void keepsLineAtEqualHeightsThatIsNotOutermost() throws IOException {
        TestPdf pdf = new TestPdf();
        for (String title : List.of("First Title", "Other Title")) {
            pdf.page()
                    .line(title, 100, 40, 20, TestPdf.BOLD)
                    .line("A. Author", 135, 60)
                    .lines(50, 100, LEFT);
        }
        assertEquals(
                2, texts(read(pdf.file())).stream().filter("A. Author"::equals).count());
    }

    @Test
    void makesFootNotesOfRaisedMarks() throws IOException {
        TestPdf pdf = new TestPdf()
                .page()
                .lines(50, 100, LEFT)
                .line("1", 128.5, 132, 6, TestPdf.REGULAR)
                .line("1", 50, 697, 5, TestPdf.REGULAR)
                .line("see there.", 54, 700, 8, TestPdf.REGULAR);
        SourceDocument document = read(pdf.file());
        assertTrue(
                texts(document).get(0).endsWith("end of alpha.[^1]"),
                () -> texts(document).toString());
        assertEquals(1, document.blocks().get(0).marks().size());
        assertEquals("[^1]: see there.", texts(document).get(1));
        assertEquals(BlockKind.VERBATIM, document.blocks().get(1).kind());
    }

    @Test
    void tellsRotatedText() throws IOException {
        SourceDocument document = read(new TestPdf()
                .page()
                .lines(50, 100, LEFT)
                .rotated("margin", 20, 400)
                .file());
        assertEquals(List.of(new Omission(OmissionKind.ROTATED_TEXT, "page 1", "margin")), document.omissions());
    }

    @Test
    void makesTableOfShortCells() throws IOException {
        TestPdf pdf = new TestPdf().page().lines(50, 100, LEFT);
        for (int i = 0; i < 4; i++) {
            pdf.line("row " + i, 50, 180 + 12 * i)
                    .line("|" + i, 120, 180 + 12 * i)
                    .line("z" + i, 160, 180 + 12 * i);
        }
        assertEquals(
                "| row 0 | \\|0 | z0 |\n|---|---|---|\n| row 1 | \\|1 | z1 |\n| row 2 | \\|2 | z2 |\n| row 3 | \\|3 | z3 |",
                texts(read(pdf.file())).get(1));
    }

    @Test
    void refusesEncryptedFile() throws IOException {
        try (PDDocument document = new TestPdf().page().lines(50, 100, LEFT).document()) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertTrue(refusal(TestPdf.file(document)).contains("needs a password"));
        }
    }

    @Test
    void refusesDamagedAndEmptyFiles() throws IOException {
        byte[] bytes = "%PDF-1.7\nnothing of a PDF".getBytes(StandardCharsets.US_ASCII);
        assertTrue(refusal(new SourceFile("test.pdf", bytes, "images/")).contains("damaged"));
    }

    @Test
    void refusesFileWithoutPages() throws IOException {
        assertTrue(refusal(new TestPdf().file()).contains("no pages"));
    }

    @Test
    void refusesTooManyPages() throws IOException {
        TestPdf pdf = new TestPdf();
        for (int i = 0; i <= PdfReader.MAX_PAGES; i++) {
            pdf.page();
        }
        assertTrue(refusal(pdf.file()).contains("401 pages, more than 400"));
    }

    @Test
    void refusesPicturesOfText() throws IOException {
        try (PDDocument document = new PDDocument()) {
            addPicture(document);
            assertTrue(refusal(TestPdf.file(document)).contains("pictures of text and no text"));
        }
    }

    @Test
    void refusesTextLayerOfPunctuation() throws IOException {
        String dots = ",;:!?,;:!?,;:!?,;:!?,;:!?";
        assertTrue(
                refusal(new TestPdf().page().lines(50, 100, dots, dots).file()).contains("does not hold it"));
    }

    @Test
    void warnsOfSinglePagesThatArePictures() throws IOException {
        try (PDDocument document = new TestPdf()
                .page()
                .lines(50, 100, LEFT)
                .page()
                .lines(50, 100, LEFT)
                .document()) {
            addPicture(document);
            read(TestPdf.file(document));
            assertTrue(problems.all().get(0).toString().contains("the text of page 3 is probably not"));
        }
    }

    private static void addPicture(PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        PDImageXObject image =
                LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB));
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0, 600, 780);
        }
    }
}
