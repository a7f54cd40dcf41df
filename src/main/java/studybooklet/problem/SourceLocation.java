package studybooklet.problem;

import java.util.Objects;

/**
 * A place in an input file.
 *
 * @param file the file as the user would name it, with forward slashes
 * @param line the line, counted from 1; 0 where the file as a whole is meant
 */
public record SourceLocation(String file, int line) implements Comparable<SourceLocation> {
    public SourceLocation {
        Objects.requireNonNull(file);
        if (line < 0) {
            throw new IllegalArgumentException("negative line: " + line);
        }
    }

    /** The file as a whole. */
    public static SourceLocation of(String file) {
        return new SourceLocation(file, 0);
    }

    @Override
    public int compareTo(SourceLocation other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    /** {@code file:line}, or {@code file} alone where no line is known. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
