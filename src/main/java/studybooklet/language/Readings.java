package studybooklet.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The table of readings: made by a test from ICU's data, and laid out so that nothing of it has to be parsed.
 *
 * <p>Its first line has all syllables, each in {@link #WIDTH} characters; the first of them is empty. Each further line is
 * about {@link #BLOCK} characters that follow one another in Unicode: two digits tell which ones, then two more for each
 * character, which of the syllables is its reading. Digits are to the base {@link #BASE}, the first is {@link #ZERO}.
 */
final class Readings {
    static final String FILE = "readings.txt";
    static final int WIDTH = 6;
    static final int BLOCK = 256;
    static final int BASE = 64;
    static final char ZERO = '0';

    private static final int DIGITS = 2;
    private static final int LINE = DIGITS * (1 + BLOCK) + 1;

    private final String syllables;
    private final byte[] table;
    private final int start;

    private Readings(byte[] table) {
        int end = 0;
        while (table[end] != '\n') {
            end++;
        }
        this.syllables = new String(table, 0, end, StandardCharsets.UTF_8);
        this.table = table;
        this.start = end + 1;
    }

    /** Reads the table. */
    static Readings load() {
        try (InputStream in = Readings.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("built without " + FILE);
            }
            return new Readings(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The syllable that a character is read as, ü with its dots; empty if it has no reading. */
    String of(int character) {
        int block = character / BLOCK;
        int from = 0;
        int to = (table.length - start) / LINE;
        while (from < to) {
            int middle = (from + to) / 2;
            int line = start + middle * LINE;
            int found = number(line);
            if (found == block) {
                int syllable = number(line + DIGITS * (1 + character % BLOCK)) * WIDTH;
                return syllables.substring(syllable, syllable + WIDTH).strip();
            } else if (found < block) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return "";
    }

    private int number(int at) {
        return (table[at] - ZERO) * BASE + table[at + 1] - ZERO;
    }
}
