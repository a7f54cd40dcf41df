package studybooklet.source.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import studybooklet.problem.Problem;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.source.DocumentReader;
import studybooklet.source.SourceDocument;
import studybooklet.source.SourceFile;
import studybooklet.source.pdf.glyph.GlyphPage;

/**
 * Reads PDF files. Refuses those that are encrypted, damaged, too large, or that do not hold the text that they show. Images are
 * omitted and told.
 */
public final class PdfReader implements DocumentReader {
    static final int MAX_PAGES = 400;
    static final int MAX_BYTES = 100 << 20;
    /** What PDFBox may keep of decoded streams at a time, in bytes. */
    private static final long MAX_DECODED = 96L << 20;

    private static final String SAVE_AGAIN = "open it in a PDF viewer, print it to a new PDF, and use that";
    private static final String SPLIT = "split it into smaller files";
    private static final String NEEDS_TEXT = "use the file it was made from (.docx, .html), or run text recognition"
            + " and save the result as .docx or .txt";

    @Override
    public @Nullable SourceDocument read(SourceFile file, Problems problems) {
        SourceLocation at = SourceLocation.of(file.name());
        try {
            return document(pages(file), at, problems);
        } catch (RefusedException e) {
            problems.add(Problem.error(at, e.what(), e.remedy()));
            return null;
        }
    }

    private static List<GlyphPage> pages(SourceFile file) throws RefusedException {
        if (file.bytes().length > MAX_BYTES) {
            throw new RefusedException("the PDF is larger than " + (MAX_BYTES >> 20) + " MB", SPLIT);
        }
        try (PDDocument document = Loader.loadPDF(
                file.bytes(), "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MAX_DECODED).streamCache)) {
            int count = document.getNumberOfPages();
            if (count == 0) {
                throw new RefusedException("the PDF has no pages", SAVE_AGAIN);
            }
            if (count > MAX_PAGES) {
                throw new RefusedException("the PDF has " + count + " pages, more than " + MAX_PAGES, SPLIT);
            }
            return GlyphCollector.pages(document);
        } catch (InvalidPasswordException e) {
            throw new RefusedException(
                    "the PDF is encrypted and needs a password", "save a copy without password and use that");
        } catch (TooMuchContentException e) {
            throw new RefusedException("the PDF has " + e.getMessage(), SPLIT);
        } catch (IOException e) {
            throw new RefusedException("the PDF is damaged and cannot be read", SAVE_AGAIN);
        }
    }

    private static SourceDocument document(List<GlyphPage> pages, SourceLocation at, Problems problems)
            throws RefusedException {
        TextLayerCheck.Verdict verdict = TextLayerCheck.of(pages);
        if (verdict.refusal() != null) {
            throw new RefusedException(verdict.refusal(), NEEDS_TEXT);
        }
        if (!verdict.badPages().isEmpty()) {
            String names = verdict.badPages().stream().map(String::valueOf).collect(Collectors.joining(", "));
            problems.warning(
                    at,
                    "the text of page " + names + " is probably not what the page shows",
                    "compare the article with the page");
        }
        try {
            return PdfDocument.of(pages);
        } catch (TooMuchContentException e) {
            throw new RefusedException("the PDF has " + e.getMessage(), SPLIT);
        }
    }

    /** Tells that a file is refused. */
    private static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;
        private final String remedy;

        RefusedException(String what, String remedy) {
            super(what);
            this.remedy = remedy;
        }

        String what() {
            return String.valueOf(getMessage());
        }

        String remedy() {
            return remedy;
        }
    }
}
