package studybooklet.language;

import java.util.List;
import java.util.stream.Collectors;

/** Derives file names and ids from titles. */
public final class Slug {
    private static final int MAX_LENGTH = 40;

    /** The number of code points that are used if no word has an ASCII form. */
    private static final int MAX_CODE_POINTS = 6;

    private final Pinyin pinyin;

    /** Loads its own readings. */
    public Slug() {
        this(new Pinyin());
    }

    /** Shares readings with others. */
    public Slug(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    /**
     * The title in Pinyin: lowercase ASCII letters and digits, with hyphens between syllables and words.
     *
     * @return 1 to 40 characters, cut after a whole syllable; code point numbers if no word has an ASCII form
     */
    public String of(String title) {
        List<String> words = pinyin.words(title);
        if (words.isEmpty()) {
            return title.codePoints()
                    .limit(MAX_CODE_POINTS)
                    .mapToObj(codePoint -> "u" + Integer.toHexString(codePoint))
                    .collect(Collectors.joining("-", title.isEmpty() ? "empty" : "", ""));
        }
        StringBuilder slug = new StringBuilder(words.get(0));
        for (int at = 1; at < words.size(); at++) {
            String word = words.get(at);
            if (slug.length() + 1 + word.length() > MAX_LENGTH) {
                break;
            }
            slug.append('-').append(word);
        }
        slug.setLength(Math.min(slug.length(), MAX_LENGTH));
        return slug.toString();
    }
}
