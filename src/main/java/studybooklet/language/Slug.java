package studybooklet.language;

import java.util.List;
import java.util.stream.Collectors;

/** Makes file names and ids from titles. */
public final class Slug {
    private static final int LONGEST = 40;

    /** Where no word has an ASCII form, this many code points stand for the title. */
    private static final int LEAST = 6;

    private final Pinyin pinyin;

    /** A slug maker with readings of its own. */
    public Slug() {
        this(new Pinyin());
    }

    /** A slug maker that shares readings already loaded. */
    public Slug(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    /**
     * The title in Pinyin: ASCII letters and digits in lower case with hyphens between syllables and words.
     *
     * @return 1 to 40 characters, cut after a whole syllable; made of code point numbers where nothing in the title has
     *     an ASCII form
     */
    public String of(String title) {
        List<String> words = pinyin.words(title);
        if (words.isEmpty()) {
            return title.codePoints()
                    .limit(LEAST)
                    .mapToObj(codePoint -> "u" + Integer.toHexString(codePoint))
                    .collect(Collectors.joining("-", title.isEmpty() ? "empty" : "", ""));
        }
        StringBuilder slug = new StringBuilder(words.get(0));
        for (int at = 1; at < words.size(); at++) {
            String word = words.get(at);
            if (slug.length() + 1 + word.length() > LONGEST) {
                break;
            }
            slug.append('-').append(word);
        }
        slug.setLength(Math.min(slug.length(), LONGEST));
        return slug.toString();
    }
}
