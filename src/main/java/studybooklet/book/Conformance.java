package studybooklet.book;

/**
 * The author's claim that the EPUB was evaluated and found accessible (EPUB Accessibility 1.1, section 4.2). No program
 * can make it: half of what WCAG asks needs a person to look.
 *
 * @param level of WCAG 2.2
 * @param certifier who evaluated the book
 */
public record Conformance(Level level, String certifier) {
    /** How much of WCAG is met. */
    public enum Level {
        A,
        AA,
        AAA
    }

    /** The claim in the words that the specification prescribes. */
    public String statement() {
        return "EPUB Accessibility 1.1 - WCAG 2.2 Level " + level;
    }
}
