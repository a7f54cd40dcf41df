package studybooklet.text.signs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A resource file of words by which texts are recognised, such as {@code words/labels.txt}. In UTF-8: a line in square
 * brackets opens a group, {@code [title]}; a line that begins with # is a comment; any other line holds words of the group,
 * with ASCII spaces between them. A class reads the file of its topic into a constant, so that a file is read once, and only
 * if it is needed.
 */
public final class WordFile {
    private static final String FOLDER = "/studybooklet/text/words/";

    private final String topic;
    private final Map<String, WordList> groups;

    private WordFile(String topic, Map<String, WordList> groups) {
        this.topic = topic;
        this.groups = Map.copyOf(groups);
    }

    /**
     * Reads a file.
     *
     * @param topic its name, without folder and extension
     * @throws IllegalArgumentException if there is no such file, or if it has a word outside a group
     */
    public static WordFile read(String topic) {
        try (InputStream in = WordFile.class.getResourceAsStream(FOLDER + topic + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("no word file: " + topic);
            }
            return parse(topic, new BufferedReader(new InputStreamReader(in, UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the lines of a file, as {@link #read} does. */
    static WordFile parse(String topic, BufferedReader lines) throws IOException {
        Map<String, List<String>> words = new HashMap<>();
        List<String> group = null;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                group = new ArrayList<>();
                words.put(line.substring(1, line.length() - 1), group);
            } else if (!line.startsWith("#") && !line.isBlank()) {
                if (group == null) {
                    throw new IllegalArgumentException("a word outside a group in " + topic + ": " + line);
                }
                group.addAll(List.of(line.trim().split(" +")));
            }
        }
        Map<String, WordList> groups = new HashMap<>();
        for (Map.Entry<String, List<String>> entry : words.entrySet()) {
            groups.put(entry.getKey(), WordList.of(entry.getValue()));
        }
        return new WordFile(topic, groups);
    }

    /**
     * The words of a group.
     *
     * @throws IllegalArgumentException if the file has no such group
     */
    public WordList group(String name) {
        WordList group = groups.get(name);
        if (group == null) {
            throw new IllegalArgumentException("no group " + name + " in the word file " + topic);
        }
        return group;
    }
}
