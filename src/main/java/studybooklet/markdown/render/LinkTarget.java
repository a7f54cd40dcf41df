package studybooklet.markdown.render;

import org.jspecify.annotations.Nullable;

/** What the address in a link or image leads to. */
sealed interface LinkTarget {
    /**
     * An address outside of the booklet.
     *
     * @param address as it stands in an href attribute, before escaping for XML
     */
    record Outside(String address) implements LinkTarget {}

    /**
     * A file of the content folder.
     *
     * @param file relative to the content folder
     * @param anchor what stands after the #, decoded, or null
     */
    record Inside(String file, @Nullable String anchor) implements LinkTarget {}

    /**
     * Nothing that a booklet can lead to.
     *
     * @param what what is wrong
     * @param remedy what to do
     */
    record Refused(String what, String remedy) implements LinkTarget {}
}
