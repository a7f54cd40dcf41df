package studybooklet.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studybooklet.content.ContentFile;
import studybooklet.problem.Problems;
import studybooklet.problem.SourceLocation;
import studybooklet.source.DocumentReader;
import studybooklet.source.FileKind;
import studybooklet.source.SourceDocument;
import studybooklet.source.SourceFile;
import studybooklet.source.docx.DocxReader;
import studybooklet.source.html.HtmlReader;
import studybooklet.source.html.MhtmlReader;
import studybooklet.source.pdf.PdfReader;

/** Reads content files that are no text, with the reader of their kind; refuses kinds that no reader knows. */
final class DocumentFiles {
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** A file with such a name is never a text, so text in it is a mistake. */
    private static final List<FileKind> NEVER_TEXT = List.of(FileKind.DOCX, FileKind.PDF, FileKind.MHTML);

    private DocumentFiles() {}

    /**
     * Whether a file can be read; if not, an error says why. Warns if its name claims another kind.
     *
     * @param kind its kind by its bytes
     * @param empty whether it has no bytes; an empty text is reported by its conversion
     */
    static boolean accepts(ContentFile file, FileKind kind, boolean empty, Problems problems) {
        SourceLocation at = SourceLocation.of(file.name());
        FileKind claimed = FileKind.named(file.path());
        if (empty && claimed != FileKind.TEXT) {
            problems.error(at, "the file is empty", "save it again, or remove it");
            return false;
        }
        if (kind == FileKind.TEXT && claimed != null && NEVER_TEXT.contains(claimed)) {
            problems.error(at, "this is plain text, not " + claimed.label(), "rename it to .txt");
            return false;
        }
        if (!kind.isReadable()) {
            problems.error(at, "this is " + kind.label() + ", which cannot be read", remedy(kind));
            return false;
        }
        if (claimed != null && claimed != kind) {
            problems.warning(
                    at, "this is " + kind.label() + ", although its name claims " + claimed.label(), "rename it");
        }
        return true;
    }

    private static String remedy(FileKind kind) {
        return switch (kind) {
            case OLD_OFFICE -> "open it in Word or WPS and save it as .docx without a password (另存为 .docx)";
            case RTF -> "open it in Word or WPS and save it as .docx (另存为 .docx)";
            case PICTURE -> "type the text, or recognise it (OCR) and save it as .txt or .docx";
            default -> "save it as text, Markdown, .docx, .html or .pdf";
        };
    }

    /** Reads a document; null, with an error, if it is refused. */
    static @Nullable SourceDocument read(ContentFile file, byte[] bytes, FileKind kind, Problems problems) {
        return reader(kind).read(new SourceFile(file.name(), bytes, imageFolder(file.path())), problems);
    }

    /** The classes and libraries of a reader are loaded here, when the first file of its kind is met. */
    private static DocumentReader reader(FileKind kind) {
        return switch (kind) {
            case DOCX -> new DocxReader();
            case HTML -> new HtmlReader();
            case MHTML -> new MhtmlReader();
            case PDF -> new PdfReader();
            default -> throw new IllegalArgumentException("no document: " + kind);
        };
    }

    /** The folder of a document's images, different for files that differ in their extensions only. */
    static String imageFolder(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return "images/" + UNSAFE.matcher(name).replaceAll("-") + "/";
    }
}
