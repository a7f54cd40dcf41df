package studybooklet.text.signs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studybooklet.language.SimplifiedForms;

/**
 * Words that a rule looks for. They are simplified as the text that rules look at is, so that 著 in a file matches 著, which
 * that text has as 着. Where two words fit, the longer one counts.
 */
public final class WordList {
    private final Set<String> words;
    /** The length of the longest word. */
    private final int longest;

    private WordList(Set<String> words, int longest) {
        this.words = Set.copyOf(words);
        this.longest = longest;
    }

    /**
     * A list of these words.
     *
     * @throws IllegalArgumentException if a word is empty or stands twice
     */
    public static WordList of(List<String> words) {
        Set<String> simplified = new HashSet<>();
        int longest = 0;
        for (String word : words) {
            if (word.isEmpty() || !simplified.add(SimplifiedForms.simplify(word))) {
                throw new IllegalArgumentException("an empty or repeated word: " + word);
            }
            longest = Math.max(longest, word.length());
        }
        return new WordList(simplified, longest);
    }

    /** The words, in no order. */
    public Set<String> words() {
        return words;
    }

    /** Whether the text is one of the words. */
    public boolean contains(String text) {
        return words.contains(text);
    }

    /** The word that the text has at this index; null if there is none. */
    public @Nullable String at(String text, int from) {
        for (int length = Math.min(longest, text.length() - from); length > 0; length--) {
            String start = text.substring(from, from + length);
            if (words.contains(start)) {
                return start;
            }
        }
        return null;
    }

    /** Index after the word that the text has at this index; the index itself if there is none. */
    public int endAt(String text, int from) {
        String word = at(text, from);
        return word == null ? from : from + word.length();
    }

    /** Whether the text begins with one of the words. */
    public boolean opens(String text) {
        return at(text, 0) != null;
    }

    /** The word that the text ends with; null if there is none. */
    public @Nullable String atEnd(String text) {
        for (int length = Math.min(longest, text.length()); length > 0; length--) {
            String end = text.substring(text.length() - length);
            if (words.contains(end)) {
                return end;
            }
        }
        return null;
    }

    /** Whether the text ends with one of the words. */
    public boolean ends(String text) {
        return atEnd(text) != null;
    }

    /** Whether one of the words occurs in the text. */
    public boolean occursIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at(text, i) != null) {
                return true;
            }
        }
        return false;
    }
}
