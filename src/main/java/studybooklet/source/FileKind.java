package studybooklet.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The kind of a content file, by its first bytes. The name decides only where they leave it open. */
public enum FileKind {
    /** Plain text or Markdown. */
    TEXT("a text", List.of("txt", "text", "md", "markdown")),
    /** A ZIP file, which is read as a Word file. */
    DOCX("a Word file (.docx)", List.of("docx", "docm", "dotx")),
    /** A web page. */
    HTML("a web page", List.of("html", "htm", "xhtml")),
    /** A web page that a browser saved as one file. */
    MHTML("a web page saved as one file (.mhtml)", List.of("mhtml", "mht")),
    /** A PDF file. */
    PDF("a PDF file", List.of("pdf")),
    /** A file of old Office versions, or an encrypted one of any version: Compound File Binary. */
    OLD_OFFICE("a file of an old Office version, or an encrypted one", List.of("doc", "wps", "xls", "ppt")),
    /** Rich Text Format. */
    RTF("an RTF file", List.of("rtf")),
    /** A picture. */
    PICTURE("a picture", List.of("jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic")),
    /** Anything else. */
    OTHER("a file of an unknown kind", List.of());

    /** So many bytes tell the kind. */
    public static final int HEAD = 8000;

    private static final Pattern HTML_START = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(?:p|div|br|table|span|h[1-6])\\b", Pattern.CASE_INSENSITIVE);

    private final String label;
    private final List<String> extensions;

    FileKind(String label, List<String> extensions) {
        this.label = label;
        this.extensions = extensions;
    }

    /** The kind in words, with its article. */
    public String label() {
        return label;
    }

    /** Whether articles can be read from files of this kind. */
    public boolean isReadable() {
        return ordinal() <= PDF.ordinal();
    }

    /**
     * The kind of a file.
     *
     * @param head its first bytes, at least {@link #HEAD} if it has as many
     * @param name its name
     */
    public static FileKind of(byte[] head, String name) {
        String start = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1);
        FileKind binary = binary(start);
        if (binary != null) {
            return binary;
        }
        if (!holdsText(head)) {
            return named(name) == TEXT ? TEXT : OTHER; // UTF-16 without a byte order mark has NULs too
        }
        String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
        String lower = text.toLowerCase(Locale.ROOT);
        boolean page = HTML_START.matcher(text).matches()
                || named(name) == HTML && TAG.matcher(text).find();
        boolean saved = lower.contains("mime-version:") && lower.contains("content-type: multipart/related");
        return saved ? MHTML : page ? HTML : TEXT;
    }

    private static @Nullable FileKind binary(String start) {
        if (start.startsWith("PK\u0003\u0004")) {
            return DOCX;
        }
        if (start.substring(0, Math.min(start.length(), 1024)).contains("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLD_OFFICE;
        }
        if (start.startsWith("{\\rtf")) {
            return RTF;
        }
        boolean picture = start.startsWith("\u00FF\u00D8\u00FF")
                || start.startsWith("\u0089PNG\r\n")
                || start.startsWith("GIF8")
                || start.startsWith("BM") && start.indexOf('\0') >= 0
                || start.startsWith("II*\0")
                || start.startsWith("MM\0*")
                || start.startsWith("RIFF") && start.startsWith("WEBP", 8);
        return picture ? PICTURE : null;
    }

    /** Whether no NUL is among the first bytes, by which Git tells text; UTF-16 needs a byte order mark. */
    private static boolean holdsText(byte[] head) {
        boolean utf16 = head.length > 1 && (head[0] & 0xff) + (head[1] & 0xff) == 0xff + 0xfe;
        return utf16 || IntStream.range(0, Math.min(head.length, HEAD)).noneMatch(i -> head[i] == 0);
    }

    /** The kind that a file's extension claims; null if the extension is none of the known ones. */
    public static @Nullable FileKind named(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (name.indexOf('.') >= 0 && kind.extensions.contains(extension)) {
                return kind;
            }
        }
        return null;
    }
}
