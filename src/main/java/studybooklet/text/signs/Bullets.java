package studybooklet.text.signs;

/** Signs that stand before the points of a list, or before headings: ●, ■, ◆, •. */
public final class Bullets {
    private static final String SIGNS = "●■◆□◇•▪○►▶◎★☆▲※‣√✓";

    private Bullets() {}

    /** Whether the text begins with such a sign and says something after it. */
    public static boolean opens(String text) {
        return textFrom(text) > 0;
    }

    /** Where the text after the sign begins; 0 if there is no sign. A single raised dot counts before a space or a Han character. */
    public static int textFrom(String text) {
        if (text.length() < 2 || !Signs.in(text.charAt(0), SIGNS) && text.charAt(0) != '·') {
            return 0;
        }
        int i = 1;
        while (i < text.length() && Signs.isSpace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) != text.charAt(0) ? i : 0;
    }
}
