package studybooklet.source.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The groups of the word list {@code page-words.txt}, which explains them. */
enum PageWords {
    NAMES,
    STATES,
    ARTICLE,
    LABELS,
    STARTS,
    SITE,
    ENDINGS,
    DETAILS,
    SITES,
    NOBODY,
    UNTITLED,
    NOTES;

    private static final String FILE = "/studybooklet/source/html/page-words.txt";

    private final Set<String> words = new LinkedHashSet<>();

    static {
        try (InputStream in = PageWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + FILE);
            }
            read(new BufferedReader(new InputStreamReader(in, UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(BufferedReader lines) throws IOException {
        PageWords group = NAMES;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.matches("\\[[a-z]+]")) {
                group = valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                group.words.addAll(List.of(line.trim().split(" +")));
            }
        }
    }

    /** Whether the group has the word. */
    boolean has(String word) {
        return words.contains(word);
    }

    /** Whether the text begins with a word of the group. */
    boolean begins(String text) {
        return words.stream().anyMatch(text::startsWith);
    }

    /** Whether the text ends with a word of the group. */
    boolean ends(String text) {
        return words.stream().anyMatch(text::endsWith);
    }

    /** Whether the text contains a word of the group. */
    boolean occurIn(String text) {
        return words.stream().anyMatch(text::contains);
    }

    /** A regular expression that matches each word. */
    String pattern() {
        return String.join("|", words.stream().map(Pattern::quote).toList());
    }
}
