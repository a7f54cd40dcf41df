package studybooklet.article;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names as the page prints them: 王 炳 for two characters, and several names side by side. */
final class PrintedName {
    /** Made for the first name that has a space. */
    private static final class Syntax {
        static final Pattern SPACE_IN_HAN = Pattern.compile("(?<=\\p{IsHan})[\\s　]+(?=\\p{IsHan})");
        static final Pattern FULL_NAME = Pattern.compile("\\p{IsHan}{2,4}");
    }

    private PrintedName() {}

    /** Whether a text has no space and no mark that parts names, and so is one name as it stands. */
    static boolean isOneWord(String names) {
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (Character.isWhitespace(c) || "、，,；;".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The name without the spaces that only spread its characters. */
    static String of(String name) {
        String stripped = name.strip();
        return isOneWord(stripped)
                ? stripped
                : Syntax.SPACE_IN_HAN.matcher(stripped).replaceAll("");
    }

    /** One name, or several where each part is long enough to be a name by itself. */
    static List<String> split(String names) {
        List<String> parts = Arrays.stream(names.strip().split("[\\s　]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() > 1
                && parts.stream()
                        .allMatch(part -> Syntax.FULL_NAME.matcher(part).matches())) {
            return parts;
        }
        String name = of(names);
        return name.isEmpty() ? List.of() : List.of(name);
    }
}
