package studybooklet.text.model;

/**
 * A stretch of the source text that is used as it stands.
 *
 * @param start offset of its first character, in UTF-16 units
 * @param end offset after its last character; greater than {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("empty run: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }
}
