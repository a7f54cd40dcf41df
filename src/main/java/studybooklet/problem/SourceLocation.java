package studybooklet.problem;

import java.util.Objects;

/**
 * A place in an input file, ordered by file and line.
 *
 * @param file the file as the user names it, with forward slashes
 * @param line the line, from 1; 0 means the whole file
 */
public record SourceLocation(String file, int line) implements Comparable<SourceLocation> {
    public SourceLocation {
        Objects.requireNonNull(file);
        if (line < 0) {
            throw new IllegalArgumentException("negative line: " + line);
        }
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

    /** {@code file:line}, or {@code file} for the whole file. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
