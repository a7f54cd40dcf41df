package studybooklet.text.signs;

/** Recognises bullets before the items of a list, or before headings: ●, ■, ◆, •. */
public final class Bullets {
    private static final String SIGNS = "●■◆□◇•▪○►▶◎★☆▲※‣√✓";

    private Bullets() {}

    /** Whether the text begins with a bullet and goes on after it. */
    public static boolean opens(String text) {
        return textFrom(text) > 0;
    }

    /** Index of the text after the bullet; 0 if there is no bullet. */
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
