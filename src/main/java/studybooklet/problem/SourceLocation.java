package studybooklet.problem;

import java.util.Objects;

/**
 * A place in an input file, ordered by file and line.
 *
 * @param file the file as the user names it, with forward slashes
 * @param line the line, from 1; 0 means the whole file
 * @param place the place in words, which is shown in place of the line: {@code paragraph 12}; empty for files that have lines
 */
public record SourceLocation(String file, int line, String place) implements Comparable<SourceLocation> {
    public SourceLocation {
        Objects.requireNonNull(file);
        Objects.requireNonNull(place);
        if (line < 0) {
            throw new IllegalArgumentException("negative line: " + line);
        }
    }

    /** A line of a text; 0 means the whole file. */
    public SourceLocation(String file, int line) {
        this(file, line, "");
    }

    /** The whole file. */
    public static SourceLocation of(String file) {
        return new SourceLocation(file, 0);
    }

    @Override
    public int compareTo(SourceLocation other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    /** {@code file:line}, {@code file: place}, or {@code file} for the whole file. */
    @Override
    public String toString() {
        return !place.isEmpty() ? file + ": " + place : line == 0 ? file : file + ":" + line;
    }
}
