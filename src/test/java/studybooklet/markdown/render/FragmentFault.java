package studybooklet.markdown.render;

import org.jspecify.annotations.Nullable;
import studybooklet.XmlFault;
import studybooklet.markdown.Fragment;
import studybooklet.markdown.Piece;

/** Finds what is wrong with a fragment as XHTML. */
final class FragmentFault {
    private static final String START = "<div xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"urn:epub\">";

    private FragmentFault() {}

    /**
     * What is wrong with a fragment, with or without the attributes that only the EPUB has.
     *
     * @return null if it is well-formed and has no id twice
     */
    static @Nullable String of(Fragment fragment) {
        String site = fault(fragment.resolve(slot -> slot instanceof Piece.EpubType ? "" : filled(slot)));
        return site != null ? site : fault(fragment.resolve(FragmentFault::filled));
    }

    private static String filled(Piece.Slot slot) {
        if (slot instanceof Piece.ImageLink) {
            return "src=\"x\" width=\"1\"";
        }
        if (slot instanceof Piece.PageBreak page) {
            return "<span id=\"" + page.id() + "\" aria-label=\"" + page.name() + "\"></span>";
        }
        return slot instanceof Piece.EpubType type ? " epub:type=\"" + type.type() + "\"" : "x";
    }

    private static @Nullable String fault(String xhtml) {
        String fault = XmlFault.of(START + xhtml + "</div>");
        return fault == null ? null : fault + ": " + xhtml;
    }
}
