package studybooklet.source.docx.xml;

import java.util.List;

/** Chooses between the versions of content that {@code mc:AlternateContent} offers to newer and older programs. */
public final class Alternatives {
    private static final List<String> CONTENT = List.of(
            "w:t",
            "w:txbxContent",
            "a:blip",
            "v:imagedata",
            "v:textpath",
            "c:chart",
            "cx:chart",
            "dgm:relIds",
            "m:oMath",
            "w:numFmt");

    private Alternatives() {}

    /**
     * The children of the version to read: the first choice that has content, else the fallback. A text box is in both; some emoji
     * are in the fallback only.
     */
    public static List<XmlElement> chosen(XmlElement alternateContent) {
        for (XmlElement version : alternateContent.children()) {
            if (version.is("mc:Choice") && version.contains(CONTENT)) {
                return version.children();
            }
        }
        return alternateContent.childOrEmpty("mc:Fallback").children();
    }
}
