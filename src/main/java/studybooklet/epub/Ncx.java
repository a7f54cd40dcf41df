package studybooklet.epub;

import java.util.ArrayList;
import java.util.List;
import nl.siegmann.epublib.Constants;
import nl.siegmann.epublib.domain.Identifier;
import nl.siegmann.epublib.domain.TOCReference;
import nl.siegmann.epublib.domain.TableOfContents;

/**
 * The contents for readers of EPUB 2 (OPF 2.0.1, section 2.4.1), from epublib's model. To the byte what epublib's
 * {@code NCXDocument} makes of it, which takes a call of an XML serializer for each piece of markup: a fifth of what an
 * EPUB of a thousand articles costs. Pages of the printed edition follow, which epublib does not know.
 */
final class Ncx {
    private static final String NAVIGATION = "    ";

    /** The markup around a line at one depth. */
    private record Frame(byte[] open, byte[] label, byte[] content, byte[] close) {
        static Frame at(int depth) {
            String indent = NAVIGATION + "  ".repeat(depth);
            return new Frame(
                    Page.utf8(indent + "<navPoint id=\"navPoint-"),
                    Page.utf8("\" class=\"chapter\">\r\n" + indent + "  <navLabel>\r\n" + indent + "    <text>"),
                    Page.utf8("</text>\r\n" + indent + "  </navLabel>\r\n" + indent + "  <content src="),
                    Page.utf8(indent + "</navPoint>\r\n"));
        }
    }

    private static final byte[] ORDER = Page.utf8("\" playOrder=\"");
    private static final byte[] END_OF_EMPTY = Page.utf8(" />\r\n");

    private final List<Frame> frames = new ArrayList<>();
    private final XmlBytes out = new XmlBytes();
    private int number;

    private Ncx() {}

    /**
     * The document.
     *
     * @param identifiers those of the book; their schemes are the names under which they stand here
     * @param contents not empty
     * @param pages of the printed edition
     */
    static byte[] of(List<Identifier> identifiers, String title, TableOfContents contents, List<PrintedPage> pages) {
        return new Ncx().document(identifiers, title, contents, pages);
    }

    private byte[] document(
            List<Identifier> identifiers, String title, TableOfContents contents, List<PrintedPage> pages) {
        out.markup("<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\r\n"
                + "<ncx version=\"2005-1\" xmlns=\"http://www.daisy.org/z3986/2005/ncx/\">\r\n  <head>\r\n");
        for (Identifier identifier : identifiers) {
            meta(identifier.getScheme(), identifier.getValue());
        }
        meta("generator", Constants.EPUBLIB_GENERATOR_NAME);
        meta("depth", Integer.toString(contents.calculateDepth()));
        meta("totalPageCount", "0");
        meta("maxPageNumber", "0");
        out.markup("  </head>\r\n  <docTitle>\r\n    <text>");
        out.text(title);
        out.markup("</text>\r\n  </docTitle>\r\n  <navMap>\r\n");
        lines(contents.getTocReferences(), 0);
        out.markup("  </navMap>\r\n" + PageList.of(pages) + "</ncx>");
        return out.take();
    }

    private void meta(String name, String value) {
        out.markup("    <meta name=");
        out.attribute("dtb:" + name);
        out.markup(" content=");
        out.attribute(value);
        out.markup(END_OF_EMPTY);
    }

    private void lines(List<TOCReference> lines, int depth) {
        if (frames.size() == depth) {
            frames.add(Frame.at(depth));
        }
        Frame frame = frames.get(depth);
        int size = lines.size();
        for (int i = 0; i < size; i++) {
            TOCReference line = lines.get(i);
            number++;
            out.markup(frame.open());
            out.number(number);
            out.markup(ORDER);
            out.number(number);
            out.markup(frame.label());
            out.text(line.getTitle());
            out.markup(frame.content());
            out.attribute(line.getCompleteHref());
            out.markup(END_OF_EMPTY);
            lines(line.getChildren(), depth + 1);
            out.markup(frame.close());
        }
    }
}
