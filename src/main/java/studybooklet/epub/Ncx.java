package studybooklet.epub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.siegmann.epublib.domain.Book;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.epub.NCXDocument;

/**
 * Creates the NCX, the table of contents for EPUB 2 reading systems (OPF 2.0.1, section 2.4.1). epublib writes it from its
 * model; the page list of the printed edition, which epublib does not support, is inserted.
 */
final class Ncx {
    private static final String END = "</ncx>";

    private Ncx() {}

    /** @param book a publication whose table of contents is not empty */
    static Resource of(Book book, Epub3Metadata metadata) {
        try {
            Resource generated = NCXDocument.createNCXResource(
                    metadata.getIdentifiers(), metadata.getFirstTitle(), List.of(), book.getTableOfContents());
            String ncx = new String(generated.getData(), StandardCharsets.UTF_8);
            int end = ncx.lastIndexOf(END);
            byte[] bytes = XhtmlPage.utf8(ncx.substring(0, end) + pageList(metadata.printedPages()) + END);
            return new LazyResource("ncx", EpubPaths.NCX, generated.getMediaType(), () -> bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the page list (DAISY 2005, section 8.4.3); a page without a plain number has the type {@code special}.
     *
     * @param pages pages whose labels and URLs need no escaping
     */
    private static String pageList(List<PrintedPage> pages) {
        if (pages.isEmpty()) {
            return "";
        }
        StringBuilder list = new StringBuilder("<pageList><navLabel><text>印刷版页码</text></navLabel>\n");
        int number = 0;
        for (PrintedPage page : pages) {
            number++;
            list.append("<pageTarget id=\"pageTarget-" + number + "\" type=\"")
                    .append(page.isNumbered() ? "normal\" value=\"" + Integer.parseInt(page.label()) : "special")
                    .append("\"><navLabel><text>" + page.label() + "</text></navLabel><content src=\"" + page.href())
                    .append("\"/></pageTarget>\n");
        }
        return list.append("</pageList>\n").toString();
    }
}
