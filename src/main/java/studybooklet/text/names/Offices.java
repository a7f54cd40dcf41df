package studybooklet.text.names;

import studybooklet.text.signs.Signs;
import studybooklet.text.signs.WordFile;
import studybooklet.text.signs.WordList;

/** Recognises words before a name that say where a person works or lives: 某县县长, 某大学历史系教授, 某县某镇某村. */
public final class Offices {
    private static final WordFile WORDS = WordFile.read("offices");
    /** Posts and professions, which may stand directly before a name. */
    static final WordList POSTS = WORDS.group("post");

    private static final WordList DESCRIPTIONS = WORDS.group("description");
    private static final WordList QUARTERS = WORDS.group("quarter");

    private static final WordList PLACES = WORDS.group("place");
    private static final String DIVISIONS = "省市县区州旗盟镇乡村";
    /** A place and a post have two characters each at least; a name has no more than four. */
    private static final int SHORTEST = 4;

    private Offices() {}

    /** Whether a word for a post, a profession or a place of work occurs in the text. */
    public static boolean occursIn(String text) {
        return POSTS.occursIn(text) || DESCRIPTIONS.occursIn(text);
    }

    /**
     * Whether the word names a post.
     *
     * @param goesOn whether another such word stands before it, so that a bare 校长 is enough
     */
    static boolean isPost(String token, boolean goesOn) {
        return occursIn(token) && token.length() >= SHORTEST
                || POSTS.ends(token) && (goesOn || token.length() >= SHORTEST)
                || POSTS.contains(token);
    }

    /** Whether the word is a province, a large city or a country. */
    static boolean isPlace(String token) {
        return PLACES.contains(token);
    }

    /** Whether the word has the length of a name but ends with a post: 某县县长, 校长. */
    static boolean isTitleOfPost(String token) {
        return token.length() <= SHORTEST && POSTS.ends(token);
    }

    /** Whether the word is a place, or an address of two divisions, the smaller one last: 某县某镇某村, 某市某区某街道. */
    public static boolean isAddress(String token) {
        if (isPlace(token)) {
            return true;
        }
        int last = token.length() - 1;
        if (token.length() < SHORTEST || !QUARTERS.ends(token) && !Signs.in(token.charAt(last), DIVISIONS)) {
            return false;
        }
        int divisions = 0;
        for (int i = 2; i < last - 1; i++) {
            divisions += Signs.in(token.charAt(i), DIVISIONS) ? 1 : 0;
        }
        return divisions > 0 && !Signs.containsAny(token, "的了是在到从为让把与和");
    }
}
