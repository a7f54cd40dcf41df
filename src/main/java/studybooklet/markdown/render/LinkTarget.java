package studybooklet.markdown.render;

import org.jspecify.annotations.Nullable;

/** The target of a link or image. */
sealed interface LinkTarget {
    /**
     * An address outside the booklet.
     *
     * @param address the value for an href attribute, not yet escaped for XML
     */
    record External(String address) implements LinkTarget {}

    /**
     * A file in the content folder, which need not exist.
     *
     * @param file relative to the content folder
     * @param anchor the decoded text after the #; null if there is none
     */
    record Internal(String file, @Nullable String anchor) implements LinkTarget {}

    /**
     * An address that a booklet cannot link to.
     *
     * @param what what is wrong, for a {@link studybooklet.problem.Problem}
     * @param remedy what to do about it
     */
    record Invalid(String what, String remedy) implements LinkTarget {}
}
