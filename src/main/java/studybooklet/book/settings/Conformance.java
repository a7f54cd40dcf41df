package studybooklet.book.settings;

/**
 * The publisher's claim that the EPUB conforms to EPUB Accessibility 1.1 (section 4.2). It is never derived, because many
 * WCAG criteria need a human evaluation.
 *
 * @param level the level of WCAG 2.2
 * @param certifier the person or organisation that evaluated the book
 */
public record Conformance(WcagLevel level, String certifier) {
    /** A WCAG conformance level. */
    public enum WcagLevel {
        A,
        AA,
        AAA
    }

    /** Returns the conformance statement in the wording that the specification prescribes. */
    public String statement() {
        return "EPUB Accessibility 1.1 - WCAG 2.2 Level " + level;
    }
}
