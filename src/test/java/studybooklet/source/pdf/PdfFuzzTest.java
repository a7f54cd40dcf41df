package studybooklet.source.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import studybooklet.problem.Problems;
import studybooklet.source.SourceDocument;
import studybooklet.source.SourceFile;

/** Damaged files are read or refused. */
class PdfFuzzTest {
    private static final int FILES = 300;
    private static final String SYNTAX = "0123456789<>[]()/ -";

    @Test
    void readsOrRefusesDamagedFiles() throws IOException {
        TestPdf pdf = new TestPdf().page();
        pdf.line("Title", 100, 60, 20, TestPdf.BOLD)
                .lines(50, 100, "some text", "more text", "last text")
                .page();
        byte[] bytes = pdf.file().bytes();
        Random random = new Random(1);
        for (int i = 0; i < FILES; i++) {
            read(mutated(bytes, random));
        }
    }

    private static void read(byte[] bytes) {
        Problems problems = new Problems();
        SourceDocument document = new PdfReader().read(new SourceFile("fuzz.pdf", bytes, "images/"), problems);
        assertEquals(document == null, problems.hasErrors());
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        int length = random.nextInt(5) == 0 ? random.nextInt(bytes.length) : bytes.length;
        byte[] mutated = Arrays.copyOf(bytes, length);
        for (int i = random.nextInt(20); i >= 0 && length > 0; i--) {
            mutated[random.nextInt(length)] = (byte) SYNTAX.charAt(random.nextInt(SYNTAX.length()));
        }
        return mutated;
    }
}
