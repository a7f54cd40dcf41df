package studybooklet.text.model;

/**
 * A range of the source text.
 *
 * @param start offset of its first character, in UTF-16 units
 * @param end offset after its last character; greater than {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("empty span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }
}
